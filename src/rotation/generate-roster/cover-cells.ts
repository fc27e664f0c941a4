import { fromDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import type { RowCover } from '../engine/rows/row-problem.ts';
import type { PeopleShift } from '../people-shift.ts';
import type { IntervalCover, ShiftCover } from '../roster-cover.ts';
import type { DutyTable } from './duty-table.ts';
import type { GenerateRosterInput } from './input.ts';

/** What a missing person on a shift costs, and a surplus one, if nothing is said. */
const MISSING_ON_SHIFT = 100;
const SURPLUS_ON_SHIFT = 1;

/** The same for an agent in an hour. */
const MISSING_AN_HOUR = 10;
const SURPLUS_AN_HOUR = 0.1;

/** Where a cell of the cover comes from. */
export type CoverCell =
  | { readonly day: number; readonly shift: string }
  | { readonly day: number; readonly series: number; readonly interval: number };

/** The cover as cells, and what each cell is. */
interface CoverCells {
  readonly cover: RowCover;
  readonly cells: readonly CoverCell[];
}

/** One cell while the list is made. */
interface Wanted {
  readonly wanted: number;
  readonly least: number;
  readonly most: number;
  readonly missing: number;
  readonly surplus: number;
}

/**
 * The cells that are to be covered. Limits that must be kept cost so much beyond them that no saving elsewhere is worth
 * passing one.
 *
 * @param hardPrice - What a person costs who is beyond a limit that must be kept.
 */
export function coverCells(
  { cover, shifts, days, people }: GenerateRosterInput,
  table: DutyTable,
  hardPrice: number,
): CoverCells {
  const cells: CoverCell[] = [];
  const wants: Wanted[] = [];
  const width = shifts.length + 1;
  const keys: number[][] = Array.from({ length: days * width }, () => []);
  for (let day = 0; day < days; day++)
    for (const [s, { id }] of shifts.entries()) {
      const entry = coverOfDay(cover.shifts ?? [], id, table.firstDay + day);
      if (entry === undefined) continue;
      const { wanted, least = 0, most = Infinity } = entry;
      const { missingPrice = MISSING_ON_SHIFT, surplusPrice = SURPLUS_ON_SHIFT } = entry;
      keys[day * width + s + 1]!.push(cells.length);
      cells.push({ day, shift: id });
      wants.push({ wanted, least, most, missing: missingPrice, surplus: surplusPrice });
    }
  for (const [series, one] of (cover.intervals ?? []).entries()) {
    const from = cells.length;
    const length = one.intervalSeconds / 60;
    const perDay = 1440 / length;
    const hours = one.intervalSeconds / 3600;
    const { missingPrice = MISSING_AN_HOUR * hours, surplusPrice = SURPLUS_AN_HOUR * hours } = one;
    const there = agentsBefore(
      one,
      shifts,
      table,
      people.map(({ name }) => name),
      perDay * days,
    );
    for (let i = 0; i < perDay * days; i++) {
      cells.push({ day: Math.floor(i / perDay), series, interval: i % perDay });
      const wanted = Math.max(0, one.agents[i]! - there[i]!);
      wants.push({
        wanted,
        least: 0,
        most: Infinity,
        missing: missingPrice,
        surplus: surplusPrice,
      });
    }
    for (const [s, shift] of shifts.entries()) {
      if (one.skill !== undefined && one.skill !== shift.skill) continue;
      const covered = intervalsOnPosition(shift, length);
      for (let day = 0; day < days; day++)
        for (const interval of covered) {
          const at = day * perDay + interval;
          if (at < perDay * days) keys[day * width + s + 1]!.push(from + at);
        }
    }
  }
  const first = new Int32Array(days * width + 1);
  for (let key = 0; key < days * width; key++) first[key + 1] = first[key]! + keys[key]!.length;
  const each = (read: (want: Wanted) => number) => Float64Array.from(wants, read);
  return {
    cells,
    cover: {
      cells: cells.length,
      wanted: each(({ wanted }) => wanted),
      least: each(({ least }) => least),
      most: each(({ most }) => Math.min(most, people.length)),
      missing: each(({ missing }) => missing),
      surplus: each(({ surplus }) => surplus),
      beyondLeast: each(({ least }) => (least > 0 ? hardPrice : 0)),
      beyondMost: each(({ most }) => (most < people.length ? hardPrice : 0)),
      first,
      list: Int32Array.from(keys.flat()),
      isPlain: (cover.intervals ?? []).length === 0,
    },
  };
}

/** What is said of a shift on a day: the last entry with its date, else the last with its weekday. */
function coverOfDay(
  entries: readonly ShiftCover[],
  shift: string,
  day: number,
): ShiftCover | undefined {
  const own = entries.filter((entry) => entry.shift === shift);
  const date = fromDayNumber(day);
  return (
    own.findLast(({ dates }) => dates?.includes(date)) ??
    own.findLast(
      ({ dates, weekdays }) =>
        dates === undefined &&
        (weekdays === undefined || weekdays.includes(weekdayOfDayNumber(day))),
    )
  );
}

/** Intervals from the midnight that opens the day in which somebody on a shift is on position throughout. */
function intervalsOnPosition(
  {
    startMinutes,
    lengthMinutes,
    breaks = [],
  }: Pick<PeopleShift, 'startMinutes' | 'lengthMinutes' | 'breaks'>,
  length: number,
): number[] {
  const intervals: number[] = [];
  const end = startMinutes + lengthMinutes;
  for (let i = Math.ceil(startMinutes / length); (i + 1) * length <= end; i++) {
    const [from, to] = [i * length, (i + 1) * length];
    const rests = breaks.some(
      (rest) => rest.startMinutes < to && rest.startMinutes + rest.minutes > from,
    );
    if (!rests) intervals.push(i);
  }
  return intervals;
}

/** Agents in each interval who came on a date before the roster. */
function agentsBefore(
  { skill, intervalSeconds }: IntervalCover,
  shifts: readonly PeopleShift[],
  { before, firstDay }: DutyTable,
  people: readonly string[],
  intervals: number,
): Int32Array {
  const there = new Int32Array(intervals);
  const length = intervalSeconds / 60;
  const perDay = 1440 / length;
  for (const name of people) {
    const id = before.get(name)?.get(firstDay - 1)?.shift;
    const shift = shifts.find((one) => one.id === id);
    if (shift === undefined || (skill !== undefined && skill !== shift.skill)) continue;
    for (const interval of intervalsOnPosition(shift, length))
      if (interval >= perDay && interval - perDay < intervals) there[interval - perDay]!++;
  }
  return there;
}
