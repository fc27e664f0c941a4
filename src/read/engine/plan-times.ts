import { pattern } from '../../core/pattern.ts';
import { DAY, HOUR } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import type { DateOrder } from '../date-order.ts';
import { unreadableFile } from './faults.ts';
import { formOfTimes, type TimeForm, type TimePart } from './form-of-times.ts';
import { edgeOfHours } from './hours-above.ts';
import { safeText } from './safe-text.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { dayBy, readTimeCell } from './time-cells.ts';
import { orderOf, orderOfHeadings } from './told-order.ts';
import { totalLabels } from './total-labels.ts';
import { plainHeader } from './vocabulary.ts';

/** A column that tells times, and how. */
interface TimeColumn {
  readonly column: number;
  readonly form: TimeForm;
  readonly part: TimePart;
}

/** Where a row tells its time. */
export interface TimePlan {
  /** Its date, or date and clock together; absent if a line above a block of rows tells the date. */
  readonly date?: TimeColumn;
  /** Its clock, where that stands apart. */
  readonly clock?: TimeColumn;
  /** Where its interval ends, where that stands apart. */
  readonly end?: TimeColumn;
  /** Whether 0:00 stands behind the last of its date, and is its end. */
  readonly endsAtMidnight?: true;
  /** Whether the clock is that of the end. */
  readonly isEnd: boolean;
  /** The header of a clock that numbers the parts of a day, where it says nothing of their starts or ends. */
  readonly numbered?: string;
  /** Whether header or title says that its clocks are those of UTC. */
  readonly isUtc?: true;
  readonly order?: DateOrder;
}

interface Candidate extends TimeColumn {
  readonly rank: number;
  readonly edge?: 'start' | 'end' | undefined;
  readonly isAtMidnight: boolean;
}

/** Cells of a column that are looked at. */
const SEEN = 400;

/** Times that a row has besides the one at which its contact came. */
const LATER =
  /(?:answer|connect|clos|resol|updat|finish|hang ?up|disconnect|due|modif|chang|assign|last|complet|geschlossen|ferm|cerr|chius|gesloten|export)/;

export function planTimes(
  callee: string,
  table: LongTable,
  dateOrder: DateOrder | undefined,
): TimePlan {
  const candidates = candidatesOf(table);
  const best = (part: TimePart, accepts: (c: Candidate) => boolean = () => true) =>
    candidates
      .filter((c) => c.part === part && accepts(c))
      .sort((a, b) => a.rank - b.rank || a.column - b.column)[0];
  const isStart = ({ rank }: Candidate) => rank < 8;
  const clock = best('clock', isStart);
  const endClock = best('clock', ({ edge }) => edge === 'end');
  const full = best('both', isStart) ?? best('both');
  const date = best('date', isStart) ?? best('date');
  // A date that a spreadsheet has written with a midnight.
  const isPlainDate = full?.isAtMidnight === true && (clock ?? endClock) !== undefined;
  let plan: Omit<TimePlan, 'order'>;
  if (
    full !== undefined &&
    !isPlainDate &&
    !(date !== undefined && clock !== undefined && full.rank >= 8)
  ) {
    const end = best('both', (c) => c.edge === 'end' && c !== full) ?? endClock;
    plan = { date: full, isEnd: full.edge === 'end', ...(end === undefined ? {} : { end }) };
  } else {
    const days =
      isPlainDate && !(date !== undefined && date.rank < full.rank)
        ? { ...full, part: 'date' as const }
        : date;
    const shown = clock ?? endClock;
    plan = {
      ...(days === undefined ? {} : { date: days }),
      ...(shown === undefined ? {} : { clock: shown }),
      ...(clock !== undefined && endClock !== undefined ? { end: endClock } : {}),
      isEnd: clock === undefined && endClock !== undefined,
    };
  }
  if (plan.date === undefined && plan.clock === undefined) {
    checkMonths(callee, table);
    throw unreadableFile(
      callee,
      'no-time',
      { case: 'columns', columns: headersToShow(table) },
      table.line,
    );
  }
  checkHalfDays(callee, table, plan);
  if (isUtc(table, plan)) plan = { ...plan, isUtc: true };
  if (endsAtMidnight(table, plan)) plan = { ...plan, endsAtMidnight: true };
  const numbered = numberedHeader(table, candidates, plan);
  if (numbered !== undefined) {
    const told = edgeOfHours(table, plan.clock!.column, plan.clock!.form);
    plan = told === undefined ? { ...plan, numbered } : { ...plan, isEnd: told === 'end' };
  }
  const order =
    plan.date === undefined
      ? (dateOrder ?? orderOfHeadings(table))
      : orderOf(callee, table, plan.date, dateOrder);
  return order === undefined ? plan : { ...plan, order };
}

/** `Start (UTC)`, `start_utc`; a number behind it is that of a zone, which may have its own summer. */
const UTC = /(?:^| )(?:utc|gmt|zulu)(?! ?\d)(?= |$)/;

/** `All times in UTC`, `Time zone: UTC`, above the rows. */
const ALL_UTC = /(?:\btimes?\b|zeiten|zeitzone|时区|時區|タイムゾーン).{0,20}\b(?:utc|gmt)\s*$/i;

function isUtc({ headers, above }: LongTable, { date, clock }: Omit<TimePlan, 'order'>): boolean {
  const shown = clock ?? date;
  if (shown !== undefined && UTC.test(plainHeader(headers[shown.column]!))) return true;
  return above.some(({ cells }) => ALL_UTC.test(cells.filter((cell) => cell !== '').join(' ')));
}

/** Rows in which a midnight is looked for. */
const MIDNIGHTS_SEEN = 20_000;

/** Whether dates do not begin at 0:00 and have it behind their last hour: labels of ends, each with the date of its start. */
function endsAtMidnight({ rows }: LongTable, { date, clock }: Omit<TimePlan, 'order'>): boolean {
  if (date?.part !== 'date' || clock === undefined) return false;
  let [behind, ahead] = [0, 0];
  let day: Cell | undefined;
  let first = Number.NaN;
  let before = Number.NaN;
  let last = Number.NaN;
  const judge = () => {
    if (first === 0) ahead++;
    else if (last === 0 && before >= 23 * HOUR) behind++;
  };
  for (const { cells } of rows.slice(0, MIDNIGHTS_SEEN)) {
    const from = readTimeCell(cellAt(cells, clock.column), clock.form)?.from;
    if (from === undefined) continue;
    const own = cellAt(cells, date.column);
    if (own !== day && own !== '') {
      if (day !== undefined) judge();
      [day, first, last] = [own, from, Number.NaN];
    }
    [before, last] = [last, from];
  }
  return behind > ahead;
}

/** Hour 9 of 0 to 23 begins at 9:00, that of 1 to 24 ends there. */
function numberedHeader(
  { headers }: LongTable,
  candidates: readonly Candidate[],
  { clock }: Omit<TimePlan, 'order'>,
): string | undefined {
  const shown = candidates.find(({ column }) => column === clock?.column);
  if (shown === undefined || shown.edge !== undefined) return undefined;
  const isNumber =
    shown.form === 'hour' || shown.form === 'half-hours-from-0' || shown.form === 'quarters-from-0';
  return isNumber ? safeText(headers[shown.column]!) : undefined;
}

/** Fewer dates may have clocks that fall from 12:30 to 1:00 by chance. */
const LEAST_FALLS = 2;

/** Clocks of twelve hours that do not say which half of the day they are of. */
function checkHalfDays(
  callee: string,
  { headers, rows, line }: LongTable,
  { date, clock }: Omit<TimePlan, 'order'>,
): void {
  const shown = clock ?? date;
  if (shown?.form !== 'text') return;
  let falls = 0;
  let before: { readonly date: string; readonly from: number } | undefined;
  for (const { cells } of rows) {
    const cell = readTimeCell(cellAt(cells, shown.column), 'text');
    if (cell?.from === undefined) continue;
    // 0:30 and 13:00 are of a day of 24 hours.
    if (cell.from < HOUR || cell.from >= 13 * HOUR) return;
    const day = String(cellAt(cells, date?.column)).slice(0, 10);
    const isFall = before?.date === day && before.from >= 12 * HOUR && cell.from < 2 * HOUR;
    if (isFall) falls++;
    before = { date: day, from: cell.from };
  }
  if (falls < LEAST_FALLS) return;
  throw unreadableFile(callee, 'half-days', { column: safeText(headers[shown.column]!) }, line);
}

/** Months have no half-hours, and no dates that would be found. */
function checkMonths(callee: string, { headers, rows, line }: LongTable): void {
  const isMonth = (cell: Cell) => monthAlone().test(String(cell));
  const column = headers.findIndex(
    (_, i) => rows.length > 0 && rows.slice(0, 50).every(({ cells }) => isMonth(cellAt(cells, i))),
  );
  if (column < 0) return;
  throw unreadableFile(callee, 'whole-months', {}, line);
}

/** Headers as far as they are words: nothing that may be a number or a name of somebody. */
export function headersToShow({ headers }: LongTable): string {
  const shown = headers
    .filter((header) => header !== '')
    .map((header) => JSON.stringify(safeText(header)));
  return shown.length > 12
    ? `${shown.slice(0, 12).join(', ')} and ${shown.length - 12} more`
    : shown.join(', ');
}

/** Fewer cells than these say little of their column. */
const LEAST_FILLED = 40;

function candidatesOf({ headers, meanings, rows }: LongTable): Candidate[] {
  const step = Math.max(1, Math.floor(rows.length / SEEN));
  const sample = rows.filter((_, i) => i % step === 0);
  const isTotal = totalLabels();
  const filled = (of: LongTable['rows'], column: number) =>
    of
      .map(({ cells }) => cellAt(cells, column))
      .filter((cell) => cell !== '' && !isTotal(cell, 'other'));
  return headers.flatMap((header, column): Candidate[] => {
    const meaning = meanings[column];
    if (meaning !== undefined && meaning.kind !== 'time') return [];
    const seen = filled(sample, column);
    // A date that stands once a day, over the rows of it.
    // Of numbered intervals the first and the last tell, and every third row may have neither.
    const isNumbered = seen.every((cell) => /^\d{1,2}$/.test(String(cell)));
    const cells = seen.length < LEAST_FILLED || isNumbered ? filled(rows, column) : seen;
    const form = formOfTimes(cells, meaning !== undefined);
    if (form === undefined) return [];
    const edge = meaning?.edge;
    const later = LATER.test(plainHeader(header));
    const usual =
      edge === 'end' || later ? 9 : edge === 'start' ? 1 : meaning === undefined ? 4 : 2;
    // A clock that is 0:00 where there was nothing, such as a wait that did not begin.
    // Beside the clock of the centre that of UTC is of no use.
    const isOfUtc = UTC.test(plainHeader(header)) ? 0.5 : 0;
    const rank = usual + isOfUtc + (form.part === 'clock' && hasBlanks(cells, form.form) ? 5 : 0);
    return [{ column, ...form, rank, edge, isAtMidnight: isAtMidnight(cells, form.form) }];
  });
}

/** So many times at midnight are none in a column of clocks that has others. */
const MANY = 0.05;
/** And so many where times are told to the second: of a day's 86,400 seconds one is midnight. */
const MANY_SECONDS = 0.01;

function hasBlanks(cells: readonly Cell[], form: TimeForm): boolean {
  const zeros = cells.filter((cell) => /^0?0:00(?::00)?$/.test(String(cell))).length;
  const toTheSecond = cells.filter((cell) => /:\d\d:(?!00)\d\d$/.test(String(cell))).length;
  const many = 2 * toTheSecond > cells.length ? MANY_SECONDS : MANY;
  return form === 'text' && zeros > many * cells.length && zeros < cells.length;
}

function isAtMidnight(cells: readonly Cell[], form: TimeForm): boolean {
  return cells.every((cell) => {
    const at = readTimeCell(cell, form);
    return at?.date === undefined || at.from === undefined || at.from % DAY === 0;
  });
}

/** The day number that a cell tells by the order of its file. */
export function dayOf(
  cell: ReturnType<typeof readTimeCell>,
  order: DateOrder | undefined,
): number | undefined {
  return cell?.date === undefined
    ? undefined
    : dayBy(
        cell.date,
        order,
        cell.date.isSure || Object.values(cell.date.days).every((d, _, all) => d === all[0]),
      );
}

/** `2025-03`, `March 2025` */
const monthAlone = /* @__PURE__ */ pattern(
  () => String.raw`^(?:\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4}|\p{L}{3,9}[-/. ]\d{2,4})$`,
  'u',
);
