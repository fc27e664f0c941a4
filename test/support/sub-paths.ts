import { readProjectFile } from './source-files.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

const manifest = JSON.parse(readProjectFile('package.json')) as Manifest;

/** What comes after `halfhour/` in the entries of the package. */
export const subPaths = Object.keys(manifest.exports)
  .filter((path) => path !== '.' && path !== './package.json')
  .map((path) => path.slice(2));
