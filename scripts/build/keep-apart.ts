import type { Plugin } from 'esbuild';

/**
 * Gives packages that do something when they are loaded chunks of their own, so that only who needs them loads and
 * bundles them. esbuild puts what more entries reach into another chunk: each package has an entry, which is not written.
 */
export function keepApart(packages: readonly string[]): Plugin {
  const nameOf = (guest: string) => `guest-${packages.indexOf(guest)}`;
  return {
    name: 'keep-apart',
    setup(build) {
      const guests = packages.map((guest) => [nameOf(guest), `guest:${guest}`]);
      build.initialOptions.entryPoints = {
        ...(build.initialOptions.entryPoints as Record<string, string>),
        ...Object.fromEntries(guests),
      };
      build.onResolve({ filter: /^guest:/ }, ({ path }) => ({
        path: path.slice('guest:'.length),
        namespace: 'guest',
      }));
      // With the core, which has what esbuild adds for all: else that were in a chunk of its own.
      build.onLoad({ filter: /./, namespace: 'guest' }, ({ path }) => ({
        contents: `import '${path}'; import 'group:light/erlang';`,
        resolveDir: process.cwd(),
      }));
      build.onEnd((result) => {
        result.outputFiles = result.outputFiles?.filter(({ path }) => !/guest-\d+\./.test(path));
      });
    },
  };
}
