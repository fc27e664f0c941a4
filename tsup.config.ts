import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
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

/**
 * What checks input, each in a chunk of its own: code that is always run when it is loaded. So a bundler
 * that needs only a kernel drops the chunks of all schemas, and with them zod.
 */
const schemas = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.schema.ts') || path === 'core/parse-input.ts')
    .map((path) => [`schemas/${path.replaceAll('/', '-').replace('.ts', '')}`, `src/${path}`]),
);

export default defineConfig({
  entry: { ...entry, ...schemas },
  format: ['esm', 'cjs'],
  // TypeScript 6 warns of an option that tsup 8 still sets; tsup 9, which asks for Node 22, does not.
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  treeshake: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
  // What is used of other packages is built in. mathjs in full takes a second to load and 18 MB to
  // install, zod a tenth of a second: the parts that are used take a fraction of either.
  noExternal: [/./],
  // Minified code loses the marks by which a bundler leaves out the checks that it does not need.
  minify: false,
  metafile: true,
  // Nobody imports these entries: they only were there to split the chunks.
  onSuccess: () => rm('dist/schemas', { recursive: true }),
});
