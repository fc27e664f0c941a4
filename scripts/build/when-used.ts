import type { Plugin } from 'esbuild';

/**
 * Packages of which `src` uses the default export, and which run when they are loaded: here they run when something of
 * them is first asked for. They are in the bundle all the same.
 */
export function whenUsed(packages: readonly string[]): Plugin {
  return {
    name: 'when-used',
    setup(build) {
      const wanted = new RegExp(`^(?:${packages.join('|')})$`);
      build.onResolve({ filter: wanted }, ({ path, kind }) =>
        kind === 'import-statement' ? { path, namespace: 'when-used' } : undefined,
      );
      build.onLoad({ filter: /./, namespace: 'when-used' }, ({ path }) => ({
        contents: `export default /* @__PURE__ */ new Proxy({}, { get: (_, name) => require('${path}')[name] });`,
        resolveDir: process.cwd(),
      }));
    },
  };
}
