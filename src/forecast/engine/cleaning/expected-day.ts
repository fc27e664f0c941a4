import { WEEK_DAYS } from '../../../time/durations.ts';
import { medianSorting } from '../statistics.ts';
import { type DayTable, rowOf } from '../table/day-table.ts';

/** How many same weekdays on either side say what a day would have been. */
const NEIGHBOURS = 4;

/** Below this share of a day's usual contacts the rest of the day is not inferred from it. */
const LEAST_KNOWN_SHARE = 0.5;

/**
 * What a past day would usually have looked like, slot by slot: the median of the same weekday in
 * the four weeks on either side; where those are unknown, of all the days there.
 */
export function usualDay(table: DayTable, row: number): Float64Array {
  const same: number[] = [];
  const near: number[] = [];
  for (let step = -NEIGHBOURS * WEEK_DAYS; step <= NEIGHBOURS * WEEK_DAYS; step++) {
    const other = row + step;
    if (step === 0 || other < 0 || other >= table.historyDays || table.closed[other] === 1)
      continue;
    // A holiday, or a month of one name, does not tell what the days about it would have been.
    if (table.holidays[other] !== undefined) continue;
    near.push(other);
    if (step % WEEK_DAYS === 0) same.push(other);
  }
  const room = new Float64Array(near.length);
  const usual = new Float64Array(table.slots);
  for (let slot = 0; slot < table.slots; slot++) {
    if (table.open[row * table.slots + slot] === 0) continue;
    const ofSame = medianAt(table, same, slot, room);
    const all = Number.isNaN(ofSame) ? medianAt(table, near, slot, room) : ofSame;
    usual[slot] = Number.isNaN(all) ? 0 : all;
  }
  return usual;
}

/** The median of a slot over some days; `room` has a place for each. */
function medianAt(
  { contacts, open, slots }: DayTable,
  rows: readonly number[],
  slot: number,
  room: Float64Array,
): number {
  let known = 0;
  for (const row of rows) {
    const cell = row * slots + slot;
    if (open[cell] === 1 && !Number.isNaN(contacts[cell]!)) room[known++] = contacts[cell]!;
  }
  return medianSorting(room.subarray(0, known));
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
