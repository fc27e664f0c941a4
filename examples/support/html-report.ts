import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { VegaLiteSpec } from 'halfhour';

/** A part of a report: a heading, a sentence or two, and what there is to see. */
export interface ReportSection {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly tables?: readonly ReportTable[];
  readonly charts?: readonly VegaLiteSpec[];
  /** HTML that the library made: the grid of a rota. */
  readonly html?: string;
}

export interface ReportTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One HTML page that holds all it needs: charts draw without a network. */
export function htmlReport(title: string, sections: readonly ReportSection[]): string {
  const specs = sections.flatMap(({ charts = [] }) => charts);
  let chart = 0;
  const body = sections.map((section) => {
    const first = chart;
    chart += section.charts?.length ?? 0;
    return sectionHtml(section, first);
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<nav>${sections.map(({ heading }) => `<a href="#${anchor(heading)}">${escapeHtml(heading)}</a>`).join('')}</nav>
${body.join('\n')}
<script>${library('vega')}</script>
<script>${library('vega-lite')}</script>
<script>
const specs = ${JSON.stringify(specs).replaceAll('<', '\\u003c')};
for (const [i, spec] of specs.entries()) {
  const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), {
    renderer: 'svg', container: '#chart' + i, hover: true,
  });
  view.runAsync();
}
</script>
</body>
</html>
`;
}

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; color: #222; max-width: 1180px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-bottom: 1px solid #ddd; }
nav a { margin-right: 1rem; }
table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { padding: 0.15rem 0.7rem; text-align: right; border-bottom: 1px solid #eee; }
th:first-child, td:first-child { text-align: left; white-space: pre; }
.chart { overflow-x: auto; margin: 1rem 0; }
`;

function sectionHtml(section: ReportSection, firstChart: number): string {
  const { heading, paragraphs = [], tables = [], charts = [], html = '' } = section;
  return `<section id="${anchor(heading)}">
<h2>${escapeHtml(heading)}</h2>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
${tables.map(tableHtml).join('\n')}
${charts.map((_, i) => `<div class="chart" id="chart${firstChart + i}"></div>`).join('\n')}
${html}
</section>`;
}

function tableHtml({ columns, rows }: ReportTable): string {
  const head = columns.map((cell) => `<th>${escapeHtml(cell)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`)
    .join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function anchor(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text of a browser script from an installed package, safe inside a script element. */
function library(name: 'vega' | 'vega-lite'): string {
  const { resolve } = createRequire(import.meta.url);
  // A package says where its schema is; the build for a script tag lies beside it.
  const build = dirname(resolve(`${name}/${name}-schema.json`));
  return readFileSync(join(build, `${name}.min.js`), 'utf8').replaceAll('</script', '<\\/script');
}
