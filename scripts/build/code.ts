import { type OutputChunk, type OutputOptions, rolldown } from 'rolldown';
import { entries } from './entries.ts';

/**
 * A chunk for each folder, from the first that others need to the last that needs them: each takes what no earlier
 * one has. Guests that do something when they are loaded have a chunk of their own, so that only who needs them
 * loads and bundles them.
 */
const CHUNKS: readonly (readonly [name: string, modules: RegExp])[] = [
  ['core', /src\/core\/|node_modules\/zod\//],
  ['math', /src\/math\/(?!linear-algebra|principal-axes)/],
  ['erlang', /src\/erlang\//],
  ['zones', /node_modules\/(@date-fns|date-fns)\//],
  ['time', /src\/time\//],
  ['search', /src\/search\//],
  ['duty', /src\/duty\//],
  ['csv', /node_modules\/papaparse\//],
  ['read', /src\/read\//],
  ['forecast', /src\/(forecast|math)\/|node_modules\//],
  ['staffing', /src\/staffing\//],
  ['shifts', /src\/shifts\//],
  ['rotation', /src\/rotation\//],
  ['cost', /src\/(pay|cost|hiring)\//],
  ['simulate', /src\/simulate\//],
];

const ESM: OutputOptions = {
  format: 'esm',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  codeSplitting: {
    groups: CHUNKS.map(([name, test], i) => ({ name, test, priority: CHUNKS.length - i })),
  },
};

/** For `require` two: the kernels, and all else, as servers load once. */
const CJS: OutputOptions = {
  format: 'cjs',
  exports: 'named',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name].cjs',
  codeSplitting: {
    groups: [
      {
        name: 'kernels',
        test: /src\/core\/|node_modules\/zod\/|src\/math\/(?!linear-algebra|principal-axes)|src\/erlang\//,
        priority: 2,
      },
      { name: 'halfhour', test: /./, priority: 1 },
    ],
  },
};

/** Builds the code, and says which packages are in it. */
export async function buildCode(dist: string): Promise<ReadonlySet<string>> {
  const bundle = await rolldown({
    input: entries,
    platform: 'neutral',
    resolve: { mainFields: ['browser', 'module', 'main'] },
    treeshake: { moduleSideEffects: false },
  });
  const packages = new Set<string>();
  for (const options of [ESM, CJS]) {
    const { output } = await bundle.write({
      dir: dist,
      // Names and white space stay: minified code loses the marks by which bundlers leave out what they do not need.
      minify: { compress: false, mangle: false, codegen: false },
      comments: { legal: true, annotation: true, jsdoc: false },
      ...options,
    });
    const chunks = output.filter((part): part is OutputChunk => part.type === 'chunk');
    for (const chunk of chunks) {
      for (const name of packagesIn(chunk)) packages.add(name);
    }
  }
  await bundle.close();
  return packages;
}

function packagesIn({ modules }: OutputChunk): string[] {
  return Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
}
