import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** One build entry for each sub-path that the package exports, so the two lists cannot differ. */
const entry = Object.fromEntries(
  Object.keys(manifest.exports)
    .filter((path) => path !== './package.json')
    .map((path) => {
      const name = path === '.' ? 'index' : path.slice(2);
      return [name, path === '.' ? 'src/index.ts' : `src/${name}/index.ts`];
    }),
);

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
  // What is used of other packages is built in. mathjs in full takes a second to load and 18 MB to
  // install, zod a tenth of a second: the parts that are used take a fraction of either.
  noExternal: [/./],
  minify: true,
  metafile: true,
});
