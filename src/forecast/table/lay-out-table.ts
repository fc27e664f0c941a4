import { toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../../time/durations.ts';
import type { IntervalHistory } from '../history/history.ts';
import type { DayTable } from './day-table.ts';
import { openHours } from './open-hours.ts';

/** What is known about the dates to forecast. */
export interface FutureCalendar {
  /** How many dates after the last one of the history the table shall have. */
  readonly days: number;
  /** Names of holidays by date, past and future; those of the history count as well. */
  readonly holidays: ReadonlyMap<string, string>;
  /** Dates without service. */
  readonly closedDates: ReadonlySet<string>;
}

/** Lays a history and the dates after it out as one table. */
export function layOutTable(history: IntervalHistory, future: FutureCalendar): DayTable {
  const slots = DAY_MINUTES / (history.intervalSeconds / 60);
  const historyDays = history.days.length;
  const days = historyDays + future.days;
  const firstDay = toDayNumber(history.days[0]!.date);
  const weekdays = Uint8Array.from({ length: days }, (_, row) =>
    weekdayOfDayNumber(firstDay + row),
  );
  const { contacts, open } = layOutHistory(history, days, slots);
  const holidays = nameHolidays(history, days, firstDay, future.holidays);
  const closed = new Uint8Array(days);
  for (let row = 0; row < historyDays; row++) {
    closed[row] = open.subarray(row * slots, (row + 1) * slots).includes(1) ? 0 : 1;
  }
  const table = { days, historyDays, slots, firstDay, contacts, open, weekdays, closed, holidays };
  const hours = openHours(table);
  const given = new Set([...future.closedDates].map((date) => toDayNumber(date) - firstDay));
  const shut = closedHolidays(table);
  for (let row = historyDays; row < days; row++) {
    const expected = hours.subarray(weekdays[row]! * slots, (weekdays[row]! + 1) * slots);
    const off = given.has(row) || shut(holidays[row]) || !expected.includes(1);
    closed[row] = off ? 1 : 0;
    if (!off) open.set(expected, row * slots);
    contacts.fill(Number.NaN, row * slots, (row + 1) * slots);
  }
  return table;
}

function layOutHistory(
  { days, startMinutes, contacts, open, intervalSeconds }: IntervalHistory,
  rows: number,
  slots: number,
): { contacts: Float64Array; open: Uint8Array } {
  const sums = new Float64Array(rows * slots);
  const known = new Uint8Array(rows * slots);
  const isOpen = new Uint8Array(rows * slots);
  const seen = new Uint8Array(rows * slots);
  for (const [row, { first, count }] of days.entries()) {
    for (let i = first; i < first + count; i++) {
      const cell = row * slots + Math.floor((startMinutes[i]! * 60) / intervalSeconds);
      seen[cell] = 1;
      if (open[i] === 0) continue;
      isOpen[cell] = 1;
      if (Number.isNaN(contacts[i]!)) continue;
      sums[cell]! += contacts[i]!;
      known[cell]!++;
    }
    fillSkippedHour(isOpen, seen, row * slots, slots);
  }
  const cells = sums.map((total, cell) => {
    if (isOpen[cell] === 0) return 0;
    return known[cell]! > 0 ? total / known[cell]! : Number.NaN;
  });
  return { contacts: cells, open: isOpen };
}

/** A slot that the clock skipped was as open as the one before it, only nobody could call then. */
function fillSkippedHour(open: Uint8Array, seen: Uint8Array, from: number, slots: number): void {
  for (let cell = from + 1; cell < from + slots; cell++) {
    if (seen[cell] === 0) open[cell] = open[cell - 1]!;
  }
}

function nameHolidays(
  { days: past }: IntervalHistory,
  rows: number,
  firstDay: number,
  given: ReadonlyMap<string, string>,
): (string | undefined)[] {
  const names = Array.from({ length: rows }, (_, row) => past[row]?.holiday);
  for (const [date, name] of given) {
    const row = toDayNumber(date) - firstDay;
    if (row >= 0 && row < rows) names[row] = name;
  }
  return names;
}

/** Whether service is off on a holiday: as on the same one before, else as on most of the others. */
function closedHolidays(table: DayTable): (name: string | undefined) => boolean {
  const past: { name: string; closed: boolean }[] = [];
  for (let row = 0; row < table.historyDays; row++) {
    const name = table.holidays[row];
    if (name === undefined || !servedAround(table, row)) continue;
    past.push({ name, closed: table.closed[row] === 1 });
  }
  return (name) => {
    if (name === undefined) return false;
    const same = past.filter((holiday) => holiday.name === name);
    const alike = same.length > 0 ? same : past;
    return alike.length > 0 && alike.filter(({ closed }) => closed).length * 2 > alike.length;
  };
}

/** Whether the same weekday a week before or after was served: a closed Sunday tells nothing. */
function servedAround({ closed, historyDays }: DayTable, row: number): boolean {
  const near = [row - WEEK_DAYS, row + WEEK_DAYS].filter((r) => r >= 0 && r < historyDays);
  return near.some((r) => closed[r] === 0);
}
