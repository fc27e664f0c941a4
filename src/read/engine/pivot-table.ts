import type { Cell } from '../cell.ts';
import { type ColumnMeaning, columnMeaning, type Told } from './locate-header.ts';
import type { SheetRow } from './sheet.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { readTimeText } from './time-text.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';

/** What spreadsheets write above the labels of a pivot's rows, in the languages that they are sold in. */
const ROW_LABELS =
  /^(?:row labels|zeilenbeschriftungen|etiquettes de lignes|etiquetas de fila|rotulos de linha|etichette di riga|rijlabels|etykiety wierszy|radetiketter|popisky radku|названия строк|sat[iı]r etiketleri|行标签|列標籤|行ラベル|행 레이블)$/;

/** What they write above its values where there is one of them: `Sum of Calls`. */
const VALUE_OF =
  /^(?:(?:sum|total) of|summe von|somme de|suma de|soma de|somma di|som van|suma z|summa av|soucet z|求和项|合計|합계) ?.+$/;

/** Lines among which the headers are looked for. */
const LOOKED_AT = 80;

/** What a label tells: a date, a time of day, or a name such as that of a queue. */
type LabelKind = 'date' | 'clock' | 'name';

/**
 * A pivot with dates, the times of each below it, and perhaps queues, all in one column, as one row an interval and
 * queue: a label with others below it is their total. Nothing where the file is none, or its labels are not so.
 */
export function byRowLabels(rows: readonly SheetRow[], told: Told): LongTable | undefined {
  const at = rows
    .slice(0, LOOKED_AT)
    .findIndex(({ cells }) => ROW_LABELS.test(plainHeader(String(cells[0] ?? ''))));
  if (at < 0) return undefined;
  const [label = '', ...values] = rows[at]!.cells.map(String);
  const found = unfolded(rows.slice(at + 1));
  if (found === undefined) return undefined;
  return {
    headers: [label, label, label, ...values],
    meanings: [
      { kind: 'time', isDate: true },
      { kind: 'time', isDate: false },
      { kind: 'queue' },
      ...values.map((name) => valueMeaning(name, told)),
    ],
    line: rows[at]!.line,
    ...found,
    above: rows.slice(0, at),
    made: 'pivot',
  };
}

/** `Count of Call ID` counts contacts, whatever names them. */
function valueMeaning(name: string, told: Told): ColumnMeaning {
  const meaning = columnMeaning(name, told);
  return COUNT_OF_IDS.test(plainHeader(name)) && meaning?.kind !== 'volume'
    ? { kind: 'volume', of: 'calls' }
    : meaning;
}

const COUNT_OF_IDS =
  /^(?:count of|anzahl von|nombre de|cuenta de|contagem de|conteggio di|aantal van) .*(?:^| )(?:id|ids|uuid|guid|number|nummer|nr)$/;

/** Rows of the innermost labels, each with what the labels around it tell; all others are totals. */
function unfolded(
  body: readonly SheetRow[],
): { readonly rows: SheetRow[]; readonly totals: number[] } | undefined {
  const labelled = body.map((row) => {
    const label = cellAt(row.cells, 0);
    const text = labelText(label);
    return { row, label, text, kind: kindOf(text) };
  });
  const order = [...new Set(labelled.flatMap(({ kind }) => (kind === undefined ? [] : [kind])))];
  if (!order.includes('clock') || order.indexOf('date') < 0) return undefined;
  // A year would be a clock.
  if (order.indexOf('clock') < order.indexOf('date')) return undefined;
  const rows: SheetRow[] = [];
  const totals: number[] = [];
  const around: Record<LabelKind, Cell> = { date: '', clock: '', name: '' };
  for (const { row, label, text, kind } of labelled) {
    if (kind === undefined) {
      totals.push(row.line);
      continue;
    }
    const level = order.indexOf(kind);
    for (const inner of order.slice(level + 1)) around[inner] = '';
    around[kind] = kind === 'clock' ? text : label;
    if (level < order.length - 1) totals.push(row.line);
    else if (order.some((of) => around[of] === '')) return undefined;
    else {
      const { date, clock, name } = around;
      rows.push({ line: row.line, cells: [date, clock, name, ...row.cells.slice(1)] });
    }
  }
  return { rows, totals };
}

/** Nothing for what says that it is a total. */
function kindOf(text: string): LabelKind | undefined {
  const read = readTimeText(text);
  if (read?.date !== undefined && read.from === undefined) return 'date';
  if ((read?.from !== undefined && read.date === undefined) || /^\d{1,2}$/.test(text))
    return 'clock';
  return vocabulary().totals.test(plainHeader(text)) ? undefined : 'name';
}

/** A part of a day, as sheets hold a time, on the clock. */
function labelText(label: Cell): string {
  if (typeof label !== 'number' || label < 0 || label >= 1) return String(label);
  const minutes = Math.round(label * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Names the one value of a pivot, whose name stands in a line above the headers: there its column is but `Total`. */
export function withValueNamed(rows: readonly SheetRow[]): readonly SheetRow[] {
  const [above, header] = rows;
  const name = String(above?.cells[0] ?? '');
  if (header === undefined || !VALUE_OF.test(plainHeader(name))) return rows;
  if (above!.cells.filter((cell) => cell !== '').length !== 1) return rows;
  const last = header.cells.findLastIndex((cell) => cell !== '');
  if (last < 1 || !vocabulary().totals.test(plainHeader(String(header.cells[last])))) return rows;
  const cells = header.cells.map((cell, i) => (i === last ? name : cell));
  return [above!, { ...header, cells }, ...rows.slice(2)];
}
