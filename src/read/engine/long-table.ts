import { unreadableFile } from './faults.ts';
import { knownLog } from './known-logs.ts';
import { columnMeaning, longHeader, type Told, wideHeader } from './locate-header.ts';
import { byMeasures } from './measure-table.ts';
import { byRowLabels, withValueNamed } from './pivot-table.ts';
import type { SheetRow } from './sheet.ts';
import { sideBySide } from './side-by-side.ts';
import type { LongTable } from './table-shape.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';
import { unfolded } from './wide-table.ts';

/** Finds the table in the rows of a file, and brings it into the form of one row an interval. */
export function longTable(callee: string, fileRows: readonly SheetRow[], told: Told): LongTable {
  const rows = withValueNamed(fileRows);
  const log = knownLog(rows);
  if (log !== undefined) return log;
  const wide = wideHeader(rows);
  if (wide !== undefined) return unfolded(callee, rows, wide, told);
  const pivot = byRowLabels(rows, told);
  if (pivot !== undefined) return sideBySide(pivot, told);
  const measured = byMeasures(rows, told);
  if (measured !== undefined) return measured;
  const at = longHeader(rows, told);
  if (at === undefined) {
    throw unreadableFile(callee, 'no-header', { case: 'table', lines: Math.min(rows.length, 80) });
  }
  const found = withUpperHeader(rows, at, told);
  const apart = sideBySide(found, told);
  return apart.made === undefined ? withNamesOfGroups(found, told) : apart;
}

/** Headers of two lines: the upper one goes on over empty cells, and is joined where the two say more together. */
function withUpperHeader(
  rows: readonly SheetRow[],
  at: number,
  told: Told,
): LongTable & { readonly upper?: readonly string[] } {
  const headers = trimmedEnd(rows[at]!.cells.map(String));
  const upperRow = at > 0 ? rows[at - 1]!.cells.map(String) : [];
  const isAdjacent = at > 0 && rows[at]!.line - rows[at - 1]!.line === 1;
  const base = { line: rows[at]!.line, rows: rows.slice(at + 1), above: rows.slice(0, at) };
  const plain = {
    ...base,
    headers,
    meanings: headers.map((header) => columnMeaning(header, told)),
  };
  const filled = upperRow.filter((cell) => cell !== '').length;
  if (!isAdjacent || filled < 1 || (filled === 1 && upperRow[0] !== '')) return plain;
  let last = '';
  const upper = headers.map((_, i) => {
    const cell = upperRow[i] ?? '';
    if (cell !== '') last = cell;
    return last;
  });
  const isRepeated = headers.some((header, i) => header !== '' && headers.indexOf(header) !== i);
  if (isRepeated) {
    const joinsKnown = upper.some(
      (group) => group !== '' && columnMeaning(group, told) !== undefined,
    );
    if (!joinsKnown || !isMeaningful(headers, upper, told)) return { ...plain, upper };
  }
  const joined = headers.map((header, i) => `${upper[i]} ${header}`.trim());
  const known = (names: readonly string[]) =>
    names.filter((name) => columnMeaning(name, told) !== undefined).length;
  return known(joined) > known(headers) || (isRepeated && known(joined) === known(headers))
    ? { ...base, headers: joined, meanings: joined.map((header) => columnMeaning(header, told)) }
    : plain;
}

/** Headers that come again below groups which are no queues, such as a plan and what came: with the names of these. */
function withNamesOfGroups(
  { upper, ...table }: LongTable & { readonly upper?: readonly string[] },
  told: Told,
): LongTable {
  if (upper === undefined) return table;
  const { headers } = table;
  const joined = headers.map((header, i) => `${upper[i]} ${header}`.trim());
  if (new Set(joined).size < joined.length) return table;
  return {
    ...table,
    headers: joined,
    meanings: joined.map((header) => columnMeaning(header, told)),
  };
}

/** Whether the upper line says what is measured, not of which queue. */
function isMeaningful(headers: readonly string[], upper: readonly string[], told: Told): boolean {
  const v = vocabulary();
  return headers.every((header, i) => {
    const meaning = columnMeaning(upper[i] ?? '', told);
    return (
      upper[i] === '' ||
      upper[i] === header ||
      (meaning !== undefined && meaning.kind !== 'queue') ||
      v.totals.test(plainHeader(upper[i]!))
    );
  });
}

/** Empty headers behind the last one are columns of nothing. */
function trimmedEnd(headers: readonly string[]): readonly string[] {
  const last = headers.findLastIndex((header) => header !== '');
  return headers.slice(0, last + 1);
}
