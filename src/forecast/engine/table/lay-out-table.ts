import { fromDayNumber, toDayNumber } from '../../../time/day-number.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { addDays } from '../../../time/local-date.ts';
import type { OpeningHours } from '../../../time/opening-hours.ts';
import { slotAt, slotsOf } from '../../day-slots.ts';
import type { HistorySeries } from '../../history-series.ts';
import { type Horizon, horizonOf } from '../../horizon.ts';
import { intervalShares } from '../../interval-shares.ts';
import type { KnownDays } from '../../known-days.ts';
import { type ChangedHours, followChangedHours } from './changed-hours.ts';
import { type DayTable, rowOf } from './day-table.ts';
import { openShortDays, shutPartDays } from './part-days.ts';

/** Days beyond the horizon that a table shows: a day is the last of its month by what follows it. */
const CONTEXT_DAYS = 7;

/**
 * Lays a history and the dates after it out as one table. A holiday of the future is closed where
 * the same one, or else most others, were.
 */
export function layOutTable(
  history: HistorySeries,
  horizon: Horizon,
  known: KnownDays,
): { readonly table: DayTable; readonly changedHours: readonly ChangedHours[] } {
  const holidays = [...history.holidays, ...(known.holidays ?? [])];
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  const slots = slotsOf(history.intervalSeconds);
  const historyDays = history.days.length;
  const beyond = horizonOf(history, {
    ...known,
    days: CONTEXT_DAYS,
    startDate: addDays(horizon.days.at(-1)!.date, 1),
  });
  const calendar = [...history.days, ...horizon.days, ...beyond.days];
  const days = calendar.length;
  const { contacts, open, skipped } = layOutHistory(history, days, slots);
  openFuture(open, horizon, historyDays, slots);
  openFuture(open, beyond, historyDays + horizon.days.length, slots);
  const openChances = new Map<number, number>();
  const table = {
    days,
    historyDays,
    horizonDays: horizon.days.length,
    slots,
    firstDay: toDayNumber(history.days[0]!.date),
    contacts,
    open,
    skipped,
    weekdays: Uint8Array.from(calendar, ({ weekday }) => weekday),
    closed: new Uint8Array(days),
    holidays: calendar.map(({ date }) => names.get(date)),
    openChances,
  };
  const isOpen = (row: number) => open.subarray(row * slots, (row + 1) * slots).includes(1);
  for (let row = 0; row < days; row++) table.closed[row] = isOpen(row) ? 0 : 1;
  const chanceOf = closedHolidays(table);
  const hasOwnHours = ownHours(table, known.openingHours ?? history.openingHours);
  for (let row = historyDays; row < days; row++) {
    const isSure = table.closed[row] === 1 || hasOwnHours(row);
    const chance = isSure ? undefined : chanceOf(table.holidays[row]);
    if (chance !== undefined) {
      if (chance > 0) openChances.set(row, chance);
      table.closed[row] = 1;
      open.fill(0, row * slots, (row + 1) * slots);
    }
    contacts.fill(Number.NaN, row * slots, (row + 1) * slots);
  }
  openShortDays(table);
  const changedHours = followChangedHours(table, known.openingHours !== undefined);
  shutPartDays(table, hasOwnHours);
  return { table, changedHours };
}

/** Whether the hours of a row are given for its date. */
function ownHours({ firstDay }: DayTable, openingHours: readonly OpeningHours[]) {
  const dates = new Set(openingHours.flatMap(({ dates = [] }) => dates));
  return (row: number) => dates.has(fromDayNumber(firstDay + row));
}

function openFuture(open: Uint8Array, horizon: Horizon, firstRow: number, slots: number): void {
  for (const [day, { first, count }] of horizon.days.entries()) {
    for (let i = first; i < first + count; i++) {
      if (horizon.open[i] === 0) continue;
      const slot = slotAt(horizon.startMinutes[i]!, horizon.intervalSeconds);
      open[(firstRow + day) * slots + slot] = 1;
    }
  }
}

/** Of less than so much of an interval, the rest of one that the clock cut, nobody can tell the whole. */
const LEAST_SEEN = 0.5;

function layOutHistory(
  history: HistorySeries,
  rows: number,
  slots: number,
): Pick<DayTable, 'contacts' | 'open' | 'skipped'> {
  const { days, startMinutes, contacts, open, intervalSeconds } = history;
  const shares = intervalShares(history);
  const sums = new Float64Array(rows * slots);
  const known = new Float64Array(rows * slots);
  const skipped = new Uint8Array(rows * slots);
  const isOpen = new Uint8Array(rows * slots);
  const seen = new Float64Array(rows * slots);
  for (const [row, { first, count }] of days.entries()) {
    for (let i = first; i < first + count; i++) {
      const cell = row * slots + slotAt(startMinutes[i]!, intervalSeconds);
      seen[cell]! += shares[i]!;
      if (open[i] === 0) continue;
      isOpen[cell] = 1;
      if (Number.isNaN(contacts[i]!)) continue;
      sums[cell]! += contacts[i]!;
      known[cell]! += shares[i]!;
    }
    for (let cell = row * slots; cell < (row + 1) * slots; cell++) {
      skipped[cell] = seen[cell]! < LEAST_SEEN ? 1 : 0;
    }
    fillSkippedHour(isOpen, seen, row * slots, slots);
  }
  for (let cell = 0; cell < sums.length; cell++) {
    if (isOpen[cell] === 0) sums[cell] = 0;
    else sums[cell] = known[cell]! >= LEAST_SEEN ? sums[cell]! / known[cell]! : Number.NaN;
  }
  return { contacts: sums, open: isOpen, skipped };
}

/** A slot that the clock skipped was as open as the one before it, or the first of the day: only nobody could call then. */
function fillSkippedHour(open: Uint8Array, seen: Float64Array, from: number, slots: number): void {
  let last = from;
  while (last < from + slots && seen[last] === 0) last++;
  for (let cell = from; cell < from + slots; cell++) {
    if (seen[cell] === 0) open[cell] = open[last] ?? 0;
    else last = cell;
  }
}

/**
 * Whether service is off on a holiday: as on the same one before, else as on most of the others. Where it is, the chance
 * that it is not: none if the same one was off before; else by Laplace's rule of succession, for n closed holidays tell
 * of one never seen that it is open with a chance of 1 / (n + 2).
 */
function closedHolidays(table: DayTable): (name: string | undefined) => number | undefined {
  const past: { name: string; closed: boolean }[] = [];
  for (let row = 0; row < table.historyDays; row++) {
    const name = table.holidays[row];
    if (name === undefined || !servedAround(table, row)) continue;
    const day = rowOf(table, table.contacts, row);
    past.push({ name, closed: table.closed[row] === 1 || day.every(Number.isNaN) });
  }
  return (name) => {
    if (name === undefined) return undefined;
    const same = past.filter((holiday) => holiday.name === name);
    const alike = same.length > 0 ? same : past;
    const served = alike.filter(({ closed }) => !closed).length;
    if (alike.length === 0 || served * 2 >= alike.length) return undefined;
    return same.length > 0 ? 0 : (served + 1) / (alike.length + 2);
  };
}

/** Whether the same weekday a week before or after was served: a closed Sunday tells nothing. */
function servedAround({ closed, historyDays }: DayTable, row: number): boolean {
  const near = [row - WEEK_DAYS, row + WEEK_DAYS].filter((r) => r >= 0 && r < historyDays);
  return near.some((r) => closed[r] === 0);
}
