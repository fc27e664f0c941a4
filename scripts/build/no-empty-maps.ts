import type { Plugin } from 'esbuild';

/** Leaves out the source maps of files that only hand on names: they map nothing. */
export const noEmptyMaps: Plugin = {
  name: 'no-empty-maps',
  setup(build) {
    build.onEnd((result) => {
      result.outputFiles = result.outputFiles?.filter(
        ({ path, text }) => !path.endsWith('.map') || JSON.parse(text).mappings !== '',
      );
    });
  },
};
