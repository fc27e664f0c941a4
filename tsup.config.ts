import { readdirSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { entries } from './scripts/build/entries.ts';
import { groupByFolder } from './scripts/build/group-by-folder.ts';
import { keepApart } from './scripts/build/keep-apart.ts';
import { handOnLicences } from './scripts/build/licences.ts';
import { noBareImports } from './scripts/build/no-bare-imports.ts';
import { noEmptyMaps } from './scripts/build/no-empty-maps.ts';
import { noWhiteSpace } from './scripts/build/no-white-space.ts';
import { buildTypes } from './scripts/build/types.ts';
import { whenUsed } from './scripts/build/when-used.ts';

const dist = 'dist';

const shared: Options = {
  entry: { ...entries },
  outDir: dist,
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
  // What is used of other packages is built in, so that installing this one installs nothing else.
  noExternal: [/./],
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

/** Folders that are mostly loaded with each other. */
const together = [
  ['core', 'math', 'search', 'time', 'duty'],
  ['pay', 'cost', 'hiring', 'quality'],
  ['simulate', 'calls'],
];

const kernels = ['core', 'math', 'erlang'];
// What the root does not export: nobody loads it who does not ask for it.
const apart = ['texts', 'schema'];
const allElse = readdirSync('src').filter(
  (name) => !/\.ts$/.test(name) && ![...kernels, ...apart].includes(name),
);

export default defineConfig(() => {
  rmSync(dist, { recursive: true, force: true });
  return [
    {
      ...shared,
      format: 'esm',
      sourcemap: true,
      esbuildPlugins: [
        groupByFolder(together, linearAlgebra, ['erlang', 'staffing'], 'texts'),
        keepApart(['papaparse']),
        whenUsed(['papaparse']),
        noBareImports,
        noWhiteSpace,
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
