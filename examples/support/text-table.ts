/** A table for a terminal: words to the left (of the first column, unless said otherwise), numbers to the right. */
export function textTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  words: readonly number[] = [0],
): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => widthOf(row[i] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, i) => {
          const blanks = ' '.repeat(widths[i]! - widthOf(cell));
          return words.includes(i) ? cell + blanks : blanks + cell;
        })
        .join('  '),
    )
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
}

/** Chinese characters and their punctuation are two columns wide. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
