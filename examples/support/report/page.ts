import type { Language } from '../texts/texts.ts';
import type { ReportSection } from './context.ts';
import { Html, type Html as HtmlText, html } from './html.ts';
import { STYLE } from './style.ts';

/** One page that holds all it needs: no script, no network. */
export function page(
  language: Language,
  title: string,
  contents: string,
  first: HtmlText,
  sections: readonly ReportSection[],
): string {
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLE)}</style>
</head>
<body>
<header><h1>${title}</h1></header>
<main>
${first}
<nav aria-label="${contents}"><ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
${sections.map(
  ({ id, heading, body }) => html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${body}
</section>
`,
)}
</main>
</body>
</html>
`.text;
}
