/** A table for a terminal: words to the left (of the first column, unless said otherwise), numbers to the right. */
export function textTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  words: readonly number[] = [0],
): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, i) => (words.includes(i) ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  '),
    )
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
}
