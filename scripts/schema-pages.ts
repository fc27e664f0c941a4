import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './schemas/public-functions.ts';
import { argumentChecksModule, functionNamesModule } from './schemas/write-checks.ts';

writeFileSync(join(root, 'src/schema/function-names.ts'), functionNamesModule());
// The checks first: the schemas are made of them.
writeFileSync(join(root, 'src/schema/argument-checks.ts'), argumentChecksModule());
const { schemas } = await import('./schemas/write-schemas.ts');
writeFileSync(join(root, 'src/schema/schemas.json'), linesOf(schemas()));

/** A line for each function and type: a change is seen where it is. */
function linesOf(table: object): string {
  const parts = Object.entries(table).map(([name, entries]) => {
    const lines = Object.entries(entries as object).map(
      ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
