import { DAY } from '../../time/durations.ts';
import { isoTime } from './iso-time.ts';
import { labelColumns } from './label-columns.ts';
import { endOf, Letters, NEWLINE } from './letters.ts';
import type { RowSink } from './raw-row.ts';
import type { ReadPlan } from './read-plan.ts';
import type { RowTools } from './row-reader.ts';
import { isClean } from './sheet.ts';
import type { LongTable } from './table-shape.ts';

/** What is in a column, for who reads a line letter by letter. */
const TEXT = 0;
const TIME = 1;
const QUEUE = 2;
const NUMBER = 3;

/** So many digits are a number that has no rounding. */
const MOST_DIGITS = 15;

/**
 * Makes a reader of plain lines, as nearly all of a long report are: no cell in quotes, a time, a known queue, numbers
 * of digits. It reads them where they stand in a piece of the file, without taking them apart. Given where a line
 * begins, it says where the next one does; below 0, with nothing done, for a line that is anything else, which the
 * reader of all rows then reads.
 */
export function plainLineReader(
  table: LongTable,
  plan: ReadPlan,
  tools: RowTools,
  sink: RowSink,
): ((text: string, start: number, line: number) => number) | undefined {
  const { headers, meanings, delimiter = ',', made } = table;
  const { times } = plan;
  if (made !== undefined || plan.kind !== 'intervals' || tools.filters.length > 0) return undefined;
  if (plan.agentTotal !== undefined) return undefined;
  // A factor does not say that `4.10` is 250 seconds.
  if (plan.durations.some(({ unit }) => unit === 'minutes-seconds')) return undefined;
  const { roles, factors, marks } = rolesOf(table, plan);
  // A header that is itself a time is no plain one.
  if (headers.some((header, i) => roles[i] === TIME && /^\d/.test(header))) return undefined;
  const width = headers.length;
  const { row, context, names, isTotal, putNumbers, readTime } = tools;
  const labels = labelColumns(plan, meanings, plan.kind).filter((i) => roles[i] !== QUEUE);
  const hasTexts = roles.includes(TEXT);
  const isAlone =
    times.date?.form === 'text' && times.clock === undefined && times.end === undefined;
  const stops = new Uint16Array(width).fill(delimiter.charCodeAt(0));
  stops[width - 1] = NEWLINE;
  const powers = powersOfTen();
  const numbers = new Float64Array(width + 1).fill(Number.NaN);
  /** The times of the line before, as they stand there. */
  const before = headers.map(() => new Letters());
  let isKnown = false;
  const forget = () => {
    isKnown = false;
    return -1;
  };
  return (text, start, line) => {
    let at = start;
    let isSameTime = isKnown;
    let timeAt = 0;
    let timeEnd = 0;
    let queue = context.queue;
    for (let column = 0; column < width; column++) {
      const stop = stops[column]!;
      const role = roles[column]!;
      if (role === NUMBER) {
        const first = at;
        let value = 0;
        let letter = text.charCodeAt(at);
        while (letter >= 48 && letter <= 57) {
          value = 10 * value + letter - 48;
          letter = text.charCodeAt(++at);
        }
        if (letter === marks[column] && at > first) {
          const point = at;
          letter = text.charCodeAt(++at);
          while (letter >= 48 && letter <= 57) {
            value = 10 * value + letter - 48;
            letter = text.charCodeAt(++at);
          }
          if (at === point + 1) return forget();
          value /= powers[at - point - 1] ?? Number.NaN;
          if (at - first > MOST_DIGITS + 1) return forget();
        } else if (at - first > MOST_DIGITS) return forget();
        if (letter !== stop) return forget();
        numbers[column] = at === first ? Number.NaN : value * factors[column]!;
      } else if (role === TIME && isKnown && before[column]!.standAt(text, at, stop)) {
        at += before[column]!.length;
      } else if (role === QUEUE) {
        const name = names.at(text, at, stop);
        if (name === undefined) return forget();
        queue = name;
        at += name.length;
      } else {
        const first = at;
        at = endOf(text, at, stop);
        if (at < 0) return forget();
        if (role === TIME) {
          isSameTime = false;
          timeAt = first;
          timeEnd = at;
        }
      }
      at++;
    }
    const end = at - 1;
    putNumbers(numbers, row);
    if (Number.isNaN(row.contacts)) return forget();
    const local = !isSameTime && isAlone ? isoTime(text, timeAt, timeEnd) : Number.NaN;
    row.cells = NO_CELLS;
    if (hasTexts || !(isSameTime || local >= 0)) {
      const cells = text.slice(start, end).split(delimiter);
      if (cells.length !== width) return forget();
      for (const cell of cells) if (cell !== '' && !isClean(cell)) return forget();
      for (const column of labels) if (isTotal(cells[column]!, 'other')) return forget();
      row.cells = cells;
    }
    if (local >= 0) {
      context.day = Math.floor(local / DAY);
      row.local = local;
      row.end = Number.NaN;
      row.offset = times.isUtc === true ? 0 : Number.NaN;
      row.isDate = row.isDayEnd = false;
      before[times.date!.column]!.are(text, timeAt, timeEnd);
      isKnown = true;
    } else if (!isSameTime) {
      if (readTime(row.cells, context, row) !== undefined) return forget();
      for (let i = 0; i < width; i++) if (roles[i] === TIME) before[i]!.are(row.cells[i] as string);
      isKnown = true;
    }
    row.line = line;
    row.queue = queue;
    tools.hasRows = true;
    sink.use(row);
    return at;
  };
}

const NO_CELLS: readonly string[] = [];

function rolesOf(
  { headers }: LongTable,
  { times, queue, contacts, volumes, durations, decimal, durationDecimal }: ReadPlan,
) {
  const roles = new Uint8Array(headers.length);
  const factors = new Float64Array(headers.length).fill(1);
  const marks = new Uint16Array(headers.length);
  const codeOf = (mark: string | undefined) => mark?.charCodeAt(0) ?? 0;
  for (const column of [contacts, ...Object.values(volumes)]) {
    if (column === undefined) continue;
    roles[column] = NUMBER;
    marks[column] = codeOf(decimal);
  }
  for (const { column, factor } of durations) {
    roles[column] = NUMBER;
    factors[column] = factor;
    marks[column] = codeOf(durationDecimal);
  }
  if (queue !== undefined) roles[queue] = QUEUE;
  for (const part of [times.date, times.clock, times.end])
    if (part !== undefined) roles[part.column] = TIME;
  return { roles, factors, marks };
}

function powersOfTen(): number[] {
  const powers = [1];
  while (powers.length <= MOST_DIGITS) powers.push(10 * powers.at(-1)!);
  return powers;
}
