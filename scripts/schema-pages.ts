import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './schemas/public-functions.ts';
import { argumentChecksModule } from './schemas/write-checks.ts';

// The checks first: the schemas are made of them.
writeFileSync(join(root, 'src/schema/argument-checks.ts'), argumentChecksModule());
const { schemaFiles } = await import('./schemas/schema-files.ts');
for (const [path, text] of Object.entries(schemaFiles())) writeFileSync(join(root, path), text);
