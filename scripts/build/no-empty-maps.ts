import type { Plugin } from 'esbuild';

interface SourceMap {
  readonly mappings: string;
  readonly sources: readonly string[];
  readonly sourcesContent: (string | null)[];
}

/**
 * Leaves out the source maps of files that only hand on names: they map nothing. Of JSON no text is kept: it stands in
 * the file as it was written, and that of the schemas alone is as large as a sixth of all texts.
 */
export const noEmptyMaps: Plugin = {
  name: 'no-empty-maps',
  setup(build) {
    build.onEnd((result) => {
      result.outputFiles = result.outputFiles?.filter((file) => {
        if (!file.path.endsWith('.map')) return true;
        const map = JSON.parse(file.text) as SourceMap;
        for (const [i, source] of map.sources.entries()) {
          if (source.endsWith('.json')) map.sourcesContent[i] = null;
        }
        file.contents = new TextEncoder().encode(JSON.stringify(map));
        return map.mappings !== '';
      });
    });
  },
};
