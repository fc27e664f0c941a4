import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCode } from './code.ts';
import { root } from './entries.ts';
import { writeLicences } from './licences.ts';
import { buildTypes } from './types.ts';

const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
writeLicences(dist, await buildCode(dist));
await buildTypes(dist);
