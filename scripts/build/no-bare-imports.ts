import type { Plugin } from 'esbuild';

/**
 * Takes out `import './chunks/…'` without names, by which a chunk was only kept whole. Nothing runs when a file of
 * ours is loaded, so they do nothing, and esbuild warns of each where a page is built from the package.
 */
export const noBareImports: Plugin = {
  name: 'no-bare-imports',
  setup(build) {
    build.onEnd((result) => {
      for (const file of result.outputFiles ?? []) {
        if (!file.path.endsWith('.js')) continue;
        // An empty line stays, as source maps count lines.
        const text = file.text.replace(/^import ['"]\.[^'"]+['"];$/gm, '');
        file.contents = new TextEncoder().encode(text);
      }
      // A chunk that held nothing else is imported by nobody.
      result.outputFiles = result.outputFiles?.filter(
        ({ path, text }) => !path.endsWith('.js') || text.trim() !== '',
      );
    });
  },
};
