/** What leads from a page to the first page of the site. */
export const upFrom = (url: string): string => '../'.repeat(url.split('/').length - 1);

/** The bar that is the same on every page. */
export function addTopBar(html: string, url: string): string {
  const up = upFrom(url);
  const bar = `<nav class="site-bar" aria-label="halfhour"><a href="${up}index.html">Map</a> <a href="${up}readme.html">Read me</a> <a href="${up}modules.html">Reference</a></nav>`;
  return html.replace(/(<body[^>]*>)/, (body) => body + bar);
}

/** The line that imports what the page describes, under its heading. */
export function addImportPath(
  html: string,
  from: { readonly name: string; readonly path: string; readonly isType: boolean } | undefined,
): string {
  if (from === undefined) return html;
  const what = from.isType ? 'import type' : 'import';
  const line = `<p class="site-import"><code>${what} { ${from.name} } from '${from.path}';</code></p>`;
  return html.replace(/<\/h1>(<\/div>)?/, (end) => end + line);
}
