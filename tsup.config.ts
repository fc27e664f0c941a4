import { readdirSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { entries } from './scripts/build/entries.ts';
import { groupByFolder } from './scripts/build/group-by-folder.ts';
import { keepApart } from './scripts/build/keep-apart.ts';
import { handOnLicences } from './scripts/build/licences.ts';
import { noBareImports } from './scripts/build/no-bare-imports.ts';
import { noEmptyMaps } from './scripts/build/no-empty-maps.ts';
import { buildTypes } from './scripts/build/types.ts';

const dist = 'dist';

const shared: Options = {
  entry: { ...entries },
  outDir: dist,
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
  // What is used of other packages is built in, so that installing this one installs nothing else.
  noExternal: [/./],
  // Without white space code loses the marks by which a bundler leaves out what it does not need.
  minify: false,
  outExtension: ({ format }) => ({ js: format === 'cjs' ? '.cjs' : '.js' }),
  esbuildOptions: (options, { format }) => {
    options.chunkNames = 'chunks/[hash]';
    // Short names load faster; the maps have the long ones.
    options.minifyIdentifiers = format === 'esm';
    options.minifySyntax = format === 'esm';
  },
};

/** Goes with the forecast, which alone needs it: it brings mathjs. */
const linearAlgebra = /src\/math\/(linear-algebra|principal-axes)/;

const kernels = ['core', 'math', 'erlang'];
const allElse = readdirSync('src').filter((name) => !/\.ts$/.test(name) && !kernels.includes(name));

export default defineConfig(() => {
  rmSync(dist, { recursive: true, force: true });
  return [
    {
      ...shared,
      format: 'esm',
      sourcemap: true,
      esbuildPlugins: [
        groupByFolder([['pay', 'cost', 'hiring']], linearAlgebra, ['erlang', 'staffing', 'texts']),
        keepApart(['@date-fns/tz/tz', 'papaparse']),
        noBareImports,
        noEmptyMaps,
        handOnLicences(dist),
      ],
      onSuccess: () => buildTypes(dist),
    },
    // For `require` two chunks: the kernels, and all else, as servers load once.
    {
      ...shared,
      format: 'cjs',
      esbuildPlugins: [groupByFolder([kernels, allElse], linearAlgebra)],
    },
  ];
});
