import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build, type PluginBuild } from 'esbuild';
import type { Plugin } from 'vitest/config';

/**
 * Tests load the library as Node would: each file of `src` without its types, one import after the other, and nothing
 * in between that looks up every name again as Vite's own loader does. Loading took a fifth of the time of all tests.
 *
 * @param source - Folder of the library, with the slash at its end.
 * @param folder - Where its files without types go.
 */
export function nativeSource(source: string, folder: string): Plugin {
  const built = (file: string) => join(folder, relative(source, file).replace(/\.ts$/, '.js'));
  return {
    name: 'native-source',
    enforce: 'pre',
    async configResolved() {
      const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
      const paths = files.map((file) => join(source, file));
      // What is no TypeScript is taken into files that import it, so that it makes all of them old.
      const others = paths.filter((path) => !path.endsWith('.ts'));
      const newest = Math.max(...[import.meta.filename, ...others].map(changed));
      const isOld = (path: string) => changed(built(path)) <= Math.max(newest, changed(path));
      const entryPoints = paths.filter((path) => path.endsWith('.ts') && isOld(path));
      if (entryPoints.length === 0) return;
      await build({
        entryPoints,
        outbase: source,
        outdir: folder,
        format: 'esm',
        platform: 'node',
        bundle: true,
        packages: 'external',
        sourcemap: 'inline',
        logLevel: 'error',
        plugins: [{ name: 'one file each', setup: keepImports }],
      });
    },
    resolveId(id, importer) {
      const file =
        importer !== undefined && id.startsWith('.') ? resolve(dirname(importer), id) : id;
      if (!file.startsWith(source) || !file.endsWith('.ts') || !existsSync(file)) return null;
      return { id: built(file), external: true };
    },
  };
}

/** When a file was last changed, in ms; 0 if there is none. */
const changed = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Imports stay as they are, but for the ending; what is no TypeScript, such as JSON, is taken in. */
function keepImports(esbuild: PluginBuild) {
  esbuild.onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path }) =>
    kind === 'entry-point' ? null : { path: path.replace(/\.ts$/, '.js'), external: true },
  );
}
