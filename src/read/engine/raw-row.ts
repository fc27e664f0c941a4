import { DAY } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import { dayOf, type TimePlan } from './plan-times.ts';
import { cellAt } from './table-shape.ts';
import { readTimeCell, type TimeCell, type TimeForm } from './time-cells.ts';

/** What a row says of its time: milliseconds on the clock of the file since 1970. */
export interface RowTime {
  local: number;
  /** Where its interval ends, if it says so. */
  end: number;
  /** Milliseconds that its clock is ahead of UTC, else `NaN`. */
  offset: number;
  /** Whether it is a date without a clock. */
  isDate: boolean;
  /** Whether its clock shows 24:00, which no interval starts at. */
  isDayEnd: boolean;
}

/** Why a row has no time. */
type TimeFault = 'empty' | 'no-clock' | 'unreadable';

/** Texts that are remembered: dates and clocks of a file come again and again. */
const REMEMBERED = 20_000;

/** Makes a reader of the times of rows. `date` of the context stands in for a column that has none. */
export function timeReader(
  { date, clock, end, order }: TimePlan,
  serials: 1900 | 1904,
): (
  cells: readonly Cell[],
  context: { day?: number | undefined },
  into: RowTime,
) => TimeFault | undefined {
  const dateCell = remembering(date?.form ?? 'text', serials);
  const clockCell = remembering(clock?.form ?? 'text', serials);
  const endCell = remembering(end?.form ?? 'text', serials);
  return (cells, context, into) => {
    const dateText = cellAt(cells, date?.column);
    const clockText = cellAt(cells, clock?.column);
    if (dateText === '' && clockText === '') return 'empty';
    let day = context.day;
    let told: TimeCell | undefined;
    if (dateText !== '') {
      told = dateCell(dateText);
      const read = dayOf(told, order);
      if (read === undefined) {
        // `08:30` below a date that stands once.
        if (told?.from === undefined || day === undefined || told.date !== undefined)
          return 'unreadable';
      } else day = read;
    }
    if (day === undefined) return 'unreadable';
    if (date !== undefined && dateText !== '') context.day = day;
    let { from, to, offset } = told ?? {};
    if (clock !== undefined) {
      if (clockText === '') {
        if (date?.part === 'date') return 'no-clock';
      } else {
        const read = clockCell(clockText);
        if (read?.from === undefined) return 'unreadable';
        ({ from, to } = read);
        offset = read.offset ?? offset;
      }
    }
    into.isDate = from === undefined;
    into.isDayEnd = from === DAY;
    into.local = day * DAY + (from ?? 0);
    into.offset = offset ?? Number.NaN;
    into.end = Number.NaN;
    if (to !== undefined) into.end = day * DAY + (to <= (from ?? 0) ? to + DAY : to);
    else if (end !== undefined) {
      const read = endCell(cellAt(cells, end.column));
      const endDay = dayOf(read, order) ?? day;
      if (read?.from !== undefined) {
        const at = endDay * DAY + read.from;
        into.end = at <= into.local && dayOf(read, order) === undefined ? at + DAY : at;
      }
    }
    return undefined;
  };
}

/** Reads a cell, and remembers what it read: by date and clock apart where a text has both. */
function remembering(form: TimeForm, serials: 1900 | 1904): (cell: Cell) => TimeCell | undefined {
  const whole = new Map<Cell, TimeCell | undefined>();
  const dates = new Map<string, TimeCell | undefined>();
  const clocks = new Map<string, TimeCell | undefined>();
  const known = <Key extends Cell>(
    map: Map<Key, TimeCell | undefined>,
    key: Key,
    read: (key: Key) => TimeCell | undefined,
  ) => {
    let value = map.get(key);
    if (value === undefined && !map.has(key)) {
      value = read(key);
      if (map.size >= REMEMBERED) map.clear();
      map.set(key, value);
    }
    return value;
  };
  const read = (cell: Cell) => readTimeCell(cell, form, serials);
  return (cell) => {
    if (form !== 'text') return read(cell);
    const text = String(cell);
    // Parts of up to 12 letters are copies, longer ones would hold the whole file in memory.
    if (text.length <= 12) return known(whole, text, read);
    if (
      text.length <= 22 &&
      text.charCodeAt(4) === 45 &&
      text.charCodeAt(7) === 45 &&
      isBlank(text.charCodeAt(10))
    ) {
      const date = known(dates, text.slice(0, 10), read);
      const clock = known(clocks, text.slice(11), read);
      if (
        date?.date !== undefined &&
        date.from === undefined &&
        clock?.from !== undefined &&
        clock.date === undefined
      ) {
        return { ...clock, date: date.date };
      }
    }
    return read(text);
  };
}

function isBlank(code: number): boolean {
  return code === 84 || code === 32;
}
