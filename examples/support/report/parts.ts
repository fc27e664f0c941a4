import { type Html, html } from './html.ts';

/** A paragraph for each sentence. */
export function paragraphs(...sentences: readonly (string | undefined)[]): Html {
  return html`${sentences.filter((text) => text !== undefined && text !== '').map((text) => html`<p>${text}</p>`)}`;
}

/** A table whose first column names its rows; the caption says what it shows. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
): Html {
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([name = '', ...cells]) =>
    html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
)}</tbody>
</table>`;
}

/** A list of sentences. */
export function list(sentences: readonly (string | Html)[]): Html {
  return html`<ul>${sentences.map((text) => html`<li>${text}</li>`)}</ul>`;
}
