import { letter, pattern } from '../../core/pattern.ts';
import type { Cell } from '../cell.ts';
import { readClock } from './clocks.ts';
import { unreadableFile } from './faults.ts';
import { meaningOf } from './header-meaning.ts';
import { type ColumnMeaning, columnMeaning, type Told, type WideHeader } from './locate-header.ts';
import type { SheetRow } from './sheet.ts';
import type { LongTable } from './table-shape.ts';
import { readTimeText } from './time-text.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';

/** A column of the table: its date or half-hour, and what it measures where a line below says so. */
interface Heading {
  readonly column: number;
  readonly text: string;
  readonly part?: string;
}

interface Cells {
  readonly line: number;
  readonly date: Cell;
  readonly clock: Cell;
  readonly queue: string;
  readonly values: Map<string, Cell>;
}

/**
 * A table with a column for each half-hour, or for each date, with one row for each of the other: as one row an
 * interval and queue. What is counted stands in a column of its own, in a line above its block, or is the contacts.
 */
export function unfolded(
  callee: string,
  rows: readonly SheetRow[],
  wide: WideHeader,
  told: Told,
): LongTable {
  const header = rows[wide.at]!;
  const first = wide.columns[0]!.column;
  const side = header.cells.map(String).slice(0, first);
  const below = rows.slice(wide.at + 1);
  const parts = partsBelow(header, below[0], wide, told);
  const columns = parts ?? wide.columns;
  const body = parts === undefined ? below : below.slice(1);
  const roles = rolesOf(body, side, wide, told);
  const found = new Map<string, Cells>();
  const totals: number[] = [];
  const measures = new Set<string>();
  let measure = measureAbove(rows.slice(0, wide.at), told) ?? 'contacts';
  let queue = '';
  let date: Cell = dateAbove(rows.slice(0, wide.at)) ?? '';
  let headings: readonly Heading[] = columns;
  for (const { line, cells } of body) {
    const labels = cells
      .slice(0, first)
      .map(String)
      .filter((cell) => cell !== '');
    const values = columns.filter(({ column }) => (cells[column] ?? '') !== '');
    if (values.length === 0) {
      // A line above a block says what follows.
      const label = labels.join(' ') || String(cells.find((cell) => cell !== '') ?? '');
      const named = /^(?:queue|skill|split|warteschlange|队列|キュー)\s*[:：]\s*(.+)$/i.exec(
        label,
      )?.[1];
      if (named !== undefined) queue = named;
      else if (isMeasure(label, told)) measure = label;
      else date = dateIn(label) ?? date;
      continue;
    }
    if (wide.columns.every(({ column, text }) => String(cells[column] ?? '') === text)) continue;
    if (
      wide.kind === 'dates' &&
      values.filter(({ column }) => readTimeText(String(cells[column]))?.date !== undefined)
        .length === values.length
    ) {
      headings = wide.columns.map(({ column }) => ({ column, text: String(cells[column] ?? '') }));
      continue;
    }
    if (labels.some((label) => vocabulary().totals.test(plainHeader(label)))) {
      totals.push(line);
      continue;
    }
    const own = roles.key === undefined ? '' : (cells[roles.key] ?? '');
    if (wide.kind === 'clocks' && own !== '') date = own;
    const ownMeasure = roles.measure === undefined ? undefined : String(cells[roles.measure] ?? '');
    const name = ownMeasure === undefined || ownMeasure === '' ? measure : ownMeasure;
    if (ownMeasure !== undefined && ownMeasure !== '') measure = ownMeasure;
    const ownQueue = roles.queue === undefined ? '' : String(cells[roles.queue] ?? '');
    if (ownQueue !== '') queue = ownQueue;
    for (const { column, text, part = name } of headings) {
      const value = cells[column] ?? '';
      measures.add(part);
      const [d, c]: readonly Cell[] = wide.kind === 'clocks' ? [date, text] : [text, own];
      const key = `${d}\n${c}\n${queue}`;
      const at = found.get(key) ?? {
        line,
        date: d!,
        clock: c!,
        queue,
        values: new Map<string, Cell>(),
      };
      if (at.values.has(part))
        found.set(`${key}\n${line}`, {
          line,
          date: d!,
          clock: c!,
          queue,
          values: new Map([[part, value]]),
        });
      else {
        at.values.set(part, value);
        found.set(key, at);
      }
    }
  }
  if (wide.kind === 'clocks' && roles.key === undefined && date === '') {
    throw unreadableFile(callee, 'no-date', { case: 'wide' }, header.line);
  }
  const names = [...measures];
  const withQueue = Array.from(found.values()).some((at) => at.queue !== '');
  const across = `${columns[0]!.text} … ${columns.at(-1)!.text}`;
  const down = (roles.key === undefined ? '' : side[roles.key]) || undefined;
  const headers = [
    wide.kind === 'clocks' ? (down ?? 'date') : across,
    wide.kind === 'clocks' ? across : (down ?? 'clock'),
    ...(withQueue ? ['queue'] : []),
    ...names,
  ];
  const meanings: ColumnMeaning[] = [
    { kind: 'time', isDate: true },
    { kind: 'time', isDate: false },
    ...(withQueue ? [{ kind: 'queue' as const }] : []),
    ...names.map((name) =>
      name === 'contacts'
        ? ({ kind: 'volume', of: 'offered' } as const)
        : columnMeaning(name, told),
    ),
  ];
  const long = Array.from(
    found.values(),
    ({ line, date: d, clock, queue: q, values }): SheetRow => ({
      line,
      cells: [d, clock, ...(withQueue ? [q] : []), ...names.map((name) => values.get(name) ?? '')],
    }),
  );
  return {
    headers,
    meanings,
    line: header.line,
    rows: long,
    above: rows.slice(0, wide.at),
    made: 'wide',
    totals,
  };
}

/**
 * Several numbers below each half-hour or date: `Calls, AHT, Calls, AHT …` in a second line of headers, the upper one
 * going on over empty cells.
 */
function partsBelow(
  { cells: upper }: SheetRow,
  lower: SheetRow | undefined,
  { columns }: WideHeader,
  told: Told,
): readonly Heading[] | undefined {
  const labels = lower?.cells.map(String) ?? [];
  if (!columns.every(({ column }) => isMeasure(labels[column] ?? '', told))) return undefined;
  const texts = new Map(columns.map(({ column, text }) => [column, text]));
  let last: string | undefined;
  const parts = labels.flatMap((part, column) => {
    if (texts.has(column)) last = texts.get(column);
    // Totals of the day have their own heading.
    else if ((upper[column] ?? '') !== '') last = undefined;
    return last === undefined || part === '' ? [] : [{ column, text: last, part }];
  });
  // Each date stands once, over several numbers, or again above each of them.
  return parts.length > columns.length || texts.size > new Set(texts.values()).size
    ? parts
    : undefined;
}

/** What the columns beside the half-hours hold. */
function rolesOf(body: readonly SheetRow[], side: readonly string[], wide: WideHeader, told: Told) {
  const columns = side.map((header, column) => {
    const cells = body.map(({ cells: row }) => row[column] ?? '').filter((cell) => cell !== '');
    const share = (accepts: (cell: Cell) => boolean) =>
      cells.filter(accepts).length / Math.max(1, cells.length);
    return {
      column,
      isDate:
        share((cell) =>
          typeof cell === 'number'
            ? cell > 40_000 && cell < 60_000
            : readTimeText(cell)?.date !== undefined,
        ) > 0.5,
      isClock:
        share((cell) =>
          typeof cell === 'number' ? cell >= 0 && cell < 1 : readClock(cell) !== undefined,
        ) > 0.5,
      isMeasure: share((cell) => isMeasure(String(cell), told)) > 0.5 && new Set(cells).size > 1,
      isWeekday: share((cell) => weekdayName().test(String(cell))) > 0.8,
      isText: share((cell) => letter().test(String(cell))) > 0.5,
      isNamedQueue: columnMeaning(header, told)?.kind === 'queue',
    };
  });
  const key = columns.find((c) => (wide.kind === 'clocks' ? c.isDate : c.isClock));
  const others = columns.filter((c) => c !== key && !c.isWeekday && !c.isDate && !c.isClock);
  const measure = others.find((c) => c.isMeasure && !c.isNamedQueue);
  const queue =
    others.find((c) => c !== measure && c.isNamedQueue) ??
    others.find((c) => c !== measure && c.isText);
  return { key: key?.column, measure: measure?.column, queue: queue?.column };
}

function isMeasure(label: string, told: Told): boolean {
  const meaning = columnMeaning(label, told);
  return meaning?.kind === 'volume' || meaning?.kind === 'duration' || meaning?.kind === 'other';
}

/** A title that says what is counted: a duration is no contact. */
function measureAbove(above: readonly SheetRow[], told: Told): string | undefined {
  const titles = above.flatMap(({ cells }) =>
    cells.filter((cell): cell is string => typeof cell === 'string' && isMeasure(cell, told)),
  );
  return (
    titles.find((title) => meaningOf(title)?.kind === 'duration') ??
    titles.find((title) => meaningOf(title)?.kind === 'volume')
  );
}

/** Words in front of a date that is not the date of the data. */
const NOT_OF_DATA =
  /export|creat|generat|run|print|erstell|erzeug|cré|édit|imprim|genera|gegenereerd|utworz|导出|生成|作成|出力|from|to|von|bis|au\b/i;

/** The date of a report, where its title names exactly one. */
export function dateAbove(above: readonly SheetRow[]): string | undefined {
  const found = new Set<string>();
  for (const { cells } of above) {
    const text = cells.map(String).join(' ');
    const date = NOT_OF_DATA.test(text) ? undefined : dateIn(text);
    if (date !== undefined) found.add(date);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const dateInText = /* @__PURE__ */ pattern(
  () =>
    String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}\.?\s\p{L}{3,9}\s\d{4}|\p{L}{3,9}\s\d{1,2},\s\d{4}`,
  'gu',
);

/** The one date in a text. */
export function dateIn(text: string): string | undefined {
  const found = text.match(dateInText()) ?? [];
  return found.length === 1 && readTimeText(found[0]!)?.date !== undefined ? found[0]! : undefined;
}

/** The beginnings of weekdays in the languages of exports. */
const weekdayName = /* @__PURE__ */ pattern(
  () =>
    String.raw`^(?:mo|tu|we|th|fr|sa|su|di|mi|do|so|lu|ma|me|je|ve|gi|do|seg|ter|qua|qui|sex|sab|dom|pn|wt|sr|śr|cz|pt|nd|[月火水木金土日]|周|星期)\p{L}*\.?$`,
  'iu',
);
