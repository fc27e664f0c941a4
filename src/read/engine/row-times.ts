import { DAY } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import type { TimeForm } from './form-of-times.ts';
import { isoTime } from './iso-time.ts';
import { ownText } from './own-text.ts';
import { dayOf, type TimePlan } from './plan-times.ts';
import type { RowTime } from './raw-row.ts';
import { cellAt } from './table-shape.ts';
import { readTimeCell } from './time-cells.ts';

/** Why a row has no time. */
type TimeFault = 'empty' | 'no-clock' | 'unreadable';

/** Texts that are remembered: the quarter-hours of three years. */
const REMEMBERED = 110_000;

/** Longer texts come but once. */
const LONGEST = 40;

/** Makes a reader of the times of rows. `date` of the context stands in for a column that has none. */
export function timeReader(
  { date, clock, end, order, endsAtMidnight, isUtc }: TimePlan,
  serials: 1900 | 1904,
): (
  cells: readonly Cell[],
  context: { day?: number | undefined },
  into: RowTime,
) => TimeFault | undefined {
  const dateCell = remembering(date?.form ?? 'text', order, serials);
  const clockCell = remembering(clock?.form ?? 'text', order, serials);
  const endCell = remembering(end?.form ?? 'text', order, serials);
  /** The offset of what does not say its own. */
  const unsaid = isUtc === true ? 0 : Number.NaN;
  const isOneText = date?.form === 'text' && clock === undefined && end === undefined;
  return (cells, context, into) => {
    const dateText = cellAt(cells, date?.column);
    if (isOneText && typeof dateText === 'string') {
      const local = isoTime(dateText, 0, dateText.length);
      if (!Number.isNaN(local)) {
        context.day = Math.floor(local / DAY);
        into.local = local;
        into.end = Number.NaN;
        into.offset = unsaid;
        into.isDate = false;
        into.isDayEnd = false;
        return undefined;
      }
    }
    const clockText = cellAt(cells, clock?.column);
    if (dateText === '' && clockText === '') return 'empty';
    let day = context.day;
    let told: ReadCell | undefined;
    if (dateText !== '') {
      told = dateCell(dateText);
      if (told?.day === undefined) {
        // `08:30` below a date that stands once.
        if (told?.from === undefined || day === undefined || told.isDated) return 'unreadable';
      } else day = told.day;
    }
    if (day === undefined) return 'unreadable';
    if (date !== undefined && dateText !== '') context.day = day;
    let from = told?.from;
    let to = told?.to;
    let offset = told?.offset;
    if (clock !== undefined) {
      if (clockText === '') {
        if (date?.part === 'date') return 'no-clock';
      } else {
        const read = clockCell(clockText);
        if (read?.from === undefined) return 'unreadable';
        from = read.from === 0 && endsAtMidnight ? DAY : read.from;
        to = read.to;
        offset = read.offset ?? offset;
      }
    }
    into.isDate = from === undefined;
    into.isDayEnd = from === DAY;
    into.local = day * DAY + (from ?? 0);
    into.offset = offset ?? unsaid;
    into.end = Number.NaN;
    if (to !== undefined) into.end = day * DAY + (to <= (from ?? 0) ? to + DAY : to);
    else if (end !== undefined) {
      const read = endCell(cellAt(cells, end.column));
      if (read?.from !== undefined) {
        const at = (read.day ?? day) * DAY + read.from;
        into.end = at <= into.local && read.day === undefined ? at + DAY : at;
      }
    }
    return undefined;
  };
}

/** What a cell tells of a time, its date by the order of the file. */
interface ReadCell {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly offset: number | undefined;
  readonly day: number | undefined;
  readonly isDated: boolean;
}

/** Reads a cell, and remembers what it read. */
function remembering(
  form: TimeForm,
  order: TimePlan['order'],
  serials: 1900 | 1904,
): (cell: Cell) => ReadCell | undefined {
  const known = new Map<Cell, ReadCell | undefined>();
  const read = (cell: Cell): ReadCell | undefined => {
    const told = readTimeCell(cell, form, serials);
    if (told === undefined) return undefined;
    const { from, offset, toDate } = told;
    const day = dayOf(told, order);
    let { to } = told;
    if (to !== undefined && toDate !== undefined) {
      const last = dayOf({ date: toDate }, order);
      to = last === undefined || day === undefined ? undefined : to + (last - day) * DAY;
    }
    return { day, isDated: told.date !== undefined, from, to, offset };
  };
  return (cell) => {
    let value = known.get(cell);
    if (value === undefined && !known.has(cell)) {
      value = read(cell);
      if (typeof cell === 'string' && cell.length > LONGEST) return value;
      if (known.size >= REMEMBERED) known.clear();
      known.set(typeof cell === 'string' ? ownText(cell) : cell, value);
    }
    return value;
  };
}
