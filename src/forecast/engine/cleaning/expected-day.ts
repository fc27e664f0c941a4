import { WEEK_DAYS } from '../../../time/durations.ts';
import { medianInPlace } from '../statistics.ts';
import { type DayTable, rowOf } from '../table/day-table.ts';

/** How many same weekdays on either side say what a day would have been. */
const NEIGHBOURS = 4;

/** Below this share of a day's usual contacts the rest of the day is not inferred from it. */
const LEAST_KNOWN_SHARE = 0.5;

/**
 * What each past day would usually have looked like, row by row as in the table: slot by slot the median of the same
 * weekday in the four weeks on either side; where those are unknown, of all the days there. Nothing on closed days.
 */
export function usualDays(table: DayTable): Float64Array {
  const { slots, historyDays, open } = table;
  const usual = new Float64Array(historyDays * slots);
  const known = new Float64Array(2 * NEIGHBOURS * WEEK_DAYS);
  for (let row = 0; row < historyDays; row++) {
    if (table.closed[row] === 1) continue;
    for (let slot = 0; slot < slots; slot++) {
      const cell = row * slots + slot;
      if (open[cell] === 0) continue;
      const same = medianAround(table, row, slot, WEEK_DAYS, known);
      const any = Number.isNaN(same) ? medianAround(table, row, slot, 1, known) : same;
      usual[cell] = Number.isNaN(any) ? 0 : any;
    }
  }
  return usual;
}

/** The median of a slot of the days around a row that lie so many days apart; `known` is room to collect them. */
function medianAround(
  { contacts, open, closed, holidays, historyDays, slots }: DayTable,
  row: number,
  slot: number,
  apart: number,
  known: Float64Array,
): number {
  let count = 0;
  for (let step = -NEIGHBOURS * WEEK_DAYS; step <= NEIGHBOURS * WEEK_DAYS; step += apart) {
    const other = row + step;
    if (step === 0 || other < 0 || other >= historyDays || closed[other] === 1) continue;
    // A holiday, or a month of one name, does not tell what the days about it would have been.
    if (holidays[other] !== undefined) continue;
    const cell = other * slots + slot;
    if (open[cell] === 1 && !Number.isNaN(contacts[cell]!)) known[count++] = contacts[cell]!;
  }
  return medianInPlace(known.subarray(0, count));
}

/**
 * The total of a past day, unknown slots filled in proportion to the usual day; NaN where too
 * little of the day is known.
 */
export function dayTotal(table: DayTable, row: number, usual: Float64Array): number {
  let seen = 0;
  let usualSeen = 0;
  let usualAll = 0;
  let unknown = 0;
  for (const [slot, contacts] of rowOf(table, table.contacts, row).entries()) {
    usualAll += usual[slot]!;
    if (Number.isNaN(contacts)) {
      unknown++;
      continue;
    }
    seen += contacts;
    usualSeen += usual[slot]!;
  }
  if (unknown === 0) return seen;
  if (usualSeen === 0 || usualSeen < LEAST_KNOWN_SHARE * usualAll) return Number.NaN;
  return (seen * usualAll) / usualSeen;
}
