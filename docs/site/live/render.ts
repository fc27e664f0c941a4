import type { Chart, Table, View } from './calculator.ts';
import { chartSvg } from './chart.ts';
import { html } from './html.ts';

/** The words around an answer. */
export interface ViewWords {
  readonly working: string;
  readonly csv: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** A view as the HTML of the part of the page that shows it. */
export function renderView(view: View, words: ViewWords): string {
  const [first, ...others] = view.answers.map(
    ({ name, value, text }) =>
      `<div><dt>${html(words.answers[name] ?? name)}</dt><dd data-answer="${name}" data-value="${html(String(value))}">${html(text)}</dd></div>`,
  );
  const notes = (view.notes ?? []).map((note) => `<p class="note">${html(note)}</p>`);
  const figures = (view.charts ?? []).map(figure);
  const tables = (view.tables ?? []).map(table);
  return [
    `<dl class="answers">${(first ?? '').replace('<div>', '<div class="main">')}${others.join('')}</dl>`,
    ...notes,
    ...figures,
    ...tables,
    details(words.working, view.working, true),
    details(words.csv, view.csv, false),
  ].join('');
}

function details(title: string, text: string | undefined, isOpen: boolean): string {
  if (text === undefined) return '';
  return `<details${isOpen ? ' open' : ''}><summary>${html(title)}</summary><pre tabindex="0">${html(text)}</pre></details>`;
}

function figure(chart: Chart): string {
  return `<figure>${legend(chart)}${chartSvg(chart)}<figcaption>${html(chart.caption)}</figcaption></figure>`;
}

/** What bars and lines are, above the picture: the colours are no words, so that nobody has to read them. */
function legend({ bars, lines = [] }: Chart): string {
  const names = [
    ...(bars === undefined ? [] : [['bar', bars.name] as const]),
    ...lines.map(({ name }, i) => [`line-${i}`, name] as const),
  ];
  const keys = names.map(
    ([kind, name]) => `<span><i class="key key-${kind}"></i>${html(name)}</span>`,
  );
  return `<p class="legend">${keys.join(' ')}</p>`;
}

function table({ caption, heads, rows, marked }: Table): string {
  const head = heads.map((text) => `<th scope="col">${html(text)}</th>`).join('');
  const body = rows
    .map(([first = '', ...cells], i) => {
      const line = cells.map((cell) => `<td>${html(cell)}</td>`).join('');
      return `<tr${i === marked ? ' class="marked"' : ''}><th scope="row">${html(first)}</th>${line}</tr>`;
    })
    .join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(caption)}"><table><caption>${html(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
