import { WEEK_DAYS } from '../../../time/durations.ts';
import type { DayTable } from './day-table.ts';

/** Nothing in hours where at least so many contacts are usual is a closure, or an outage: the chance is e^-12. */
const CLOSED_EXPECTED = 12;

/** How many of the nearest same weekdays tell what is usual. */
const NEIGHBOURS = 8;

/**
 * Holidays of which only a part is served: a half day on Christmas Eve. The first or last hours of a past holiday that
 * have no contacts, or no rows, where many are usual were shut; what came then is not 0 but unknown, so that the effect
 * of the day is that of its open hours. A holiday to come is shut where most past ones of its name were, unless its
 * own hours are given.
 */
export function shutPartDays(table: DayTable, hasOwnHours: (row: number) => boolean): void {
  const { slots, open, contacts, holidays, historyDays, days } = table;
  const past = new Map<string, { known: number; shut: Int32Array }>();
  for (let row = 0; row < historyDays; row++) {
    const name = holidays[row];
    if (name === undefined || table.closed[row] === 1) continue;
    const day = contacts.subarray(row * slots, (row + 1) * slots);
    if (!day.some((seen) => seen > 0)) continue;
    const entry = past.get(name) ?? { known: 0, shut: new Int32Array(slots) };
    entry.known++;
    for (const slot of shutSlots(table, row)) {
      entry.shut[slot]!++;
      contacts[row * slots + slot] = Number.NaN;
    }
    past.set(name, entry);
  }
  for (let row = historyDays; row < days; row++) {
    const seen = past.get(holidays[row] ?? '');
    if (seen === undefined || hasOwnHours(row)) continue;
    for (let slot = 0; slot < slots; slot++) {
      if (2 * seen.shut[slot]! > seen.known) open[row * slots + slot] = 0;
    }
  }
}

/**
 * A past date with shorter hours of its own: what would have come in the others is not 0 but unknown, so that its open
 * hours tell the level of the day.
 */
export function openShortDays(table: DayTable): void {
  const { slots, open, contacts, skipped, historyDays, closed } = table;
  const given = open.slice();
  for (let row = 0; row < historyDays; row++) {
    if (closed[row] === 1) continue;
    const near = neighboursOf(table, row);
    for (let slot = 0; slot < slots; slot++) {
      const cell = row * slots + slot;
      const served = near.filter((other) => given[other * slots + slot] === 1).length;
      if (given[cell] === 1 || 2 * served <= near.length) continue;
      open[cell] = 1;
      contacts[cell] = Number.NaN;
      skipped[cell] = 1;
    }
  }
}

/** The open slots at either end of a day in which nothing came where much is usual. */
function shutSlots(table: DayTable, row: number): number[] {
  const usual = usualProfile(table, row);
  const order = Array.from(usual.keys());
  return [order, order.toReversed()].flatMap((towards) => {
    const run: number[] = [];
    let expected = 0;
    for (const slot of towards) {
      if (table.open[row * table.slots + slot] === 0) continue;
      if (table.contacts[row * table.slots + slot]! > 0) break;
      run.push(slot);
      expected += usual[slot]!;
    }
    return expected >= CLOSED_EXPECTED ? run : [];
  });
}

/** The mean of the same weekdays about a day, holidays left out; 0 where nothing is known. */
function usualProfile(table: DayTable, row: number): Float64Array {
  const { slots, contacts } = table;
  const rows = neighboursOf(table, row);
  return Float64Array.from({ length: slots }, (_, slot) => {
    let total = 0;
    let known = 0;
    for (const other of rows) {
      const seen = contacts[other * slots + slot]!;
      if (Number.isNaN(seen)) continue;
      total += seen;
      known++;
    }
    return known > 0 ? total / known : 0;
  });
}

/** The nearest same weekdays that are neither holidays nor closed. */
function neighboursOf({ holidays, historyDays, closed }: DayTable, row: number): number[] {
  const rows: number[] = [];
  for (let away = WEEK_DAYS; away < historyDays && rows.length < NEIGHBOURS; away += WEEK_DAYS) {
    for (const other of [row - away, row + away]) {
      const isThere = other >= 0 && other < historyDays;
      if (isThere && holidays[other] === undefined && closed[other] === 0) rows.push(other);
    }
  }
  return rows;
}
