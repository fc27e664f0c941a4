import type { Plugin } from 'esbuild';
import { minify } from 'terser';

/**
 * Takes white space and comments out of what esbuild wrote, a third of what an engine reads when it loads a file. esbuild
 * can do that too, but drops the marks `@__PURE__` with them, by which bundlers leave out what nobody uses.
 */
export const noWhiteSpace: Plugin = {
  name: 'no-white-space',
  setup(build) {
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const file of outputFiles.filter(({ path }) => path.endsWith('.js'))) {
        const map = outputFiles.find(({ path }) => path === `${file.path}.map`);
        const squeezed = await minify(file.text, {
          module: true,
          ecma: 2022,
          compress: false,
          mangle: false,
          format: {
            // Functions of zod that bundlers may leave out.
            comments: /@__NO_SIDE_EFFECTS__/,
            preserve_annotations: true,
            // Text of one byte a character loads faster.
            ascii_only: true,
            // Node prints the line of an error that nobody caught.
            max_line_len: 160,
          },
          ...(map && { sourceMap: { content: map.text, includeSources: true, asObject: true } }),
        });
        file.contents = new TextEncoder().encode(squeezed.code);
        if (map) map.contents = new TextEncoder().encode(JSON.stringify(squeezed.map));
      }
    });
  },
};
