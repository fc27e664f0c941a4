import { argumentChecksModule, functionNamesModule } from './write-checks.ts';
import { schemas } from './write-schemas.ts';

/** The files that are made of the source, by path. The checks are as they were when this was loaded. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return {
    'src/schema/argument-checks.ts': argumentChecksModule(),
    'src/schema/function-names.ts': functionNamesModule(),
    'src/schema/schemas.json': linesOf(schemas()),
  };
}

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
