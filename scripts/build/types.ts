import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { entries } from './entries.ts';

/** Builds the declarations: all in one file, and for each sub-path a list of its names. */
export async function buildTypes(dist: string): Promise<void> {
  const bundle = await rollup({
    input: entries,
    plugins: [dts({ tsconfig: 'tsconfig.json' })],
  });
  await bundle.write({
    dir: dist,
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunks/types.d.ts',
    manualChunks: () => 'types',
  });
  await bundle.close();
  for (const folder of [dist, join(dist, 'chunks')]) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
      copyForCommonJs(join(folder, name));
    }
  }
}

/** The same words for `require`: TypeScript takes a `.d.ts` of this package to be about ES modules. */
function copyForCommonJs(path: string): void {
  const text = readFileSync(path, 'utf8').replaceAll(/(from '\.[^']*)\.js'/g, "$1.cjs'");
  writeFileSync(path.replace(/\.d\.ts$/, '.d.cts'), text);
}
