import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { LivePage } from '../../docs/site/calculators/calculators.ts';
import { root } from './root.ts';

export const LANGUAGES = ['en', 'de', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

const live = join(root, 'docs/site');

/** The texts and the explanations of one language stand for those that sources import. */
const inLanguage = (language: Language): Plugin => ({
  name: 'texts of a language',
  setup({ onResolve }) {
    onResolve({ filter: /^#texts$/ }, () => ({ path: join(live, `texts/${language}.ts`) }));
    onResolve({ filter: /^#explain$/ }, () => ({
      path: join(live, `live/explain-${language}.ts`),
    }));
    // papaparse asks for it only where it is told to read one.
    onResolve({ filter: /^stream$/ }, () => ({ path: 'stream', external: true }));
  },
});

async function bundle(contents: string, language: Language, more: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    stdin: { contents, resolveDir: live, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    tsconfig: join(root, 'tsconfig.json'),
    plugins: [inLanguage(language)],
    ...more,
  });
  return outputFiles[0]!.text;
}

/** The script of a calculator in one language: a classic one, which a page may load from a folder. */
export async function liveScript(page: LivePage, language: Language): Promise<string> {
  const { file, texts, searches } = page;
  const head = `import { fields } from './calculators/${file}.fields.ts'; import { ${texts} as texts } from './texts/${language}.ts';`;
  if (searches === undefined) {
    return bundle(
      `${head} import { compute } from './calculators/${file}.ts'; import { atOnce, start } from './live/start.ts'; start(fields, texts, atOnce(fields, compute));`,
      language,
      {},
    );
  }
  const worker = await bundle(
    `${head} import { search } from './calculators/${file}.search.ts'; import { serve } from './live/serve.ts'; serve(fields, texts, search);`,
    language,
    {},
  );
  return bundle(
    `${head} import { inWorker } from './live/in-worker.ts'; import { start } from './live/start.ts'; start(fields, texts, inWorker(WORKER), 400);`,
    language,
    { define: { WORKER: JSON.stringify(worker) } },
  );
}

/** The first views of all calculators with their examples, as HTML by file: what a page shows before its script runs. */
export async function firstViews(
  pages: readonly LivePage[],
  language: Language,
): Promise<Record<string, string>> {
  const parts = pages.map(({ file, texts, searches }, i) => {
    const [module, name] =
      searches === undefined ? [`${file}.ts`, 'compute'] : [`${file}.search.ts`, 'search'];
    const answer = `a${i}(valuesOf(f${i}, initialOf(f${i})))`;
    // What a search shows first.
    const view = searches === undefined ? answer : `${answer}.next().value`;
    return `import { fields as f${i} } from './calculators/${file}.fields.ts'; import { ${name} as a${i} } from './calculators/${module}'; views['${file}'] = renderView(${view}, viewWords(texts.${texts}));`;
  });
  const code = await bundle(
    `import * as texts from './texts/${language}.ts'; import { renderView } from './live/render.ts'; import { viewWords } from './live/words.ts'; import { initialOf, valuesOf } from './live/values.ts'; export const views: Record<string, string> = {}; ${parts.join('\n')}`,
    language,
    { format: 'esm', minify: false },
  );
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  return module.views;
}

/** The script of the search, the same on every page of a language. */
export const searchScript = (language: Language): Promise<string> =>
  bundle(`import { startSearch } from './live/search.ts'; startSearch();`, language, {});
