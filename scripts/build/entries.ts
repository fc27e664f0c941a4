import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

export const root = join(import.meta.dirname, '../..');

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** One entry for each sub-path that the package exports, so the two lists cannot differ. */
export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(manifest.exports)
    .filter((path) => path !== './package.json')
    .map((path) => {
      const name = path === '.' ? 'index' : path.slice(2);
      return [name, join(root, 'src', path === '.' ? 'index.ts' : `${name}/index.ts`)];
    }),
);
