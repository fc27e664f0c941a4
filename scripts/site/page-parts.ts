import { html } from '../../docs/site/live/html.ts';
import * as de from '../../docs/site/texts/de.ts';
import * as en from '../../docs/site/texts/en.ts';
import * as zh from '../../docs/site/texts/zh.ts';
import { LANGUAGES, type Language } from './bundles.ts';

/** The texts of every language. */
export const TEXTS = { en, de, zh } as const;

/** What leads from a page to the first page of the site. */
export const upFrom = (url: string): string => '../'.repeat(url.split('/').length - 1);

/** The name of a page of ours in a language: English ones have none behind their names. */
export const inLanguage = (name: string, language: Language): string =>
  `${name}${language === 'en' ? '' : `.${language}`}.html`;

/** The bar that is the same on every page: where everything is, and the search. */
export function topBar(url: string, language: Language, page?: string): string {
  const { frame } = TEXTS[language];
  const up = upFrom(url);
  const languages = LANGUAGES.filter((one) => page !== undefined && one !== language).map(
    (one) =>
      `<a data-language href="${up}${inLanguage(page!, one)}" lang="${one}" hreflang="${one}">${TEXTS[one].frame.language}</a>`,
  );
  return [
    `<nav class="site-bar" aria-label="halfhour"><a href="${up}${inLanguage('index', language)}"><b>halfhour</b> ${frame.map}</a>`,
    `<a href="${up}modules.html">${frame.reference}</a>`,
    `<div class="site-search"><label class="site-only-read" for="site-search">${frame.search}</label><input id="site-search" type="search" autocomplete="off" placeholder="${html(frame.searchHint)}"><div class="site-found" hidden></div></div>`,
    ...languages,
    `</nav>`,
  ].join('');
}

/** Loads the search when somebody comes to its field: most readers never do. */
export function searchTag(url: string, language: Language): string {
  const up = upFrom(url);
  return `<script>document.getElementById('site-search').addEventListener('focus',()=>{const s=document.createElement('script');s.src='${up}search.${language}.js';s.dataset.up='${up}';document.head.append(s)},{once:true})</script>`;
}

/** A page that typedoc or another has made, with the bar and the search. */
export function withTopBar(page: string, url: string, language: Language = 'en'): string {
  return page
    .replace('</head>', `<link rel="stylesheet" href="${upFrom(url)}bar.css"></head>`)
    .replace(/(<body[^>]*>)/, (body) => body + topBar(url, language))
    .replace('</body>', `${searchTag(url, language)}</body>`);
}

/** A page of our own. */
export function ownPage(
  url: string,
  language: Language,
  name: string | undefined,
  { title, main, scripts = '' }: { title: string; main: string; scripts?: string },
): string {
  const up = upFrom(url);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${html(title)}</title><link rel="stylesheet" href="${up}styles.css"><link rel="stylesheet" href="${up}bar.css"></head><body>`,
    topBar(url, language, name),
    `<main>${main}</main>${scripts}${searchTag(url, language)}</body></html>`,
  ].join('\n');
}

/** The line that imports what the page describes, under its heading. */
export function addImportPath(
  page: string,
  from: { readonly name: string; readonly path: string; readonly isType: boolean } | undefined,
): string {
  if (from === undefined) return page;
  const what = from.isType ? 'import type' : 'import';
  const line = `<p class="site-import"><code>${what} { ${from.name} } from '${from.path}';</code></p>`;
  return page.replace(/<\/h1>(<\/div>)?/, (end) => end + line);
}
