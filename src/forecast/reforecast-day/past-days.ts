import { fromDayNumber } from '../../time/day-number.ts';
import type { FittedMethod } from '../engine/method/fit-method.ts';
import { blend } from '../engine/method/weigh-candidates.ts';
import { type Preparation, viewBefore } from '../engine/preparation/prepare-history.ts';
import { type DayTable, rowOf } from '../engine/table/day-table.ts';

/** A past day with what had been forecast for it the day before, slot by slot from midnight. */
export interface PastDay {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Contacts, `NaN` where unknown or closed. */
  readonly actuals: Float64Array;
  /** Contacts that would have been forecast on the evening before, 0 where closed. */
  readonly forecasts: Float64Array;
}

/** Days that updates are learned from. */
const DAYS = 60;

/** No day is forecast from less history. */
const LEAST_DAYS = 14;

/**
 * The latest days whose volume is known, each forecast by the method from nothing but the days before
 * it. Odd days and holidays are among them, since on such days an update is wanted most.
 */
export function pastDays(
  preparation: Preparation,
  raw: DayTable,
  { members, rolling, tried }: FittedMethod,
): PastDay[] {
  const { table } = preparation.cleaning;
  const weights = members.map(({ weight }) => weight);
  const forecastFor = (row: number): Float64Array => {
    const trial = tried[rolling.origins.indexOf(row)];
    // The first day that the trial forecast from there.
    if (trial !== undefined) return trial.subarray(0, table.slots);
    const view = viewBefore(preparation, row);
    return blend(
      members.map(({ candidate }) => candidate.forecast(view, row, 1)),
      weights,
    );
  };
  const days: PastDay[] = [];
  for (let row = table.historyDays - 1; row >= LEAST_DAYS && days.length < DAYS; row--) {
    if (preparation.informative[row] === 0) continue;
    const isOpen = (slot: number) => table.open[row * table.slots + slot] === 1;
    const known = rowOf(raw, raw.contacts, row);
    days.push({
      date: fromDayNumber(table.firstDay + row),
      // Odd intervals as they were repaired; filled gaps would pretend to know the day's level.
      actuals: rowOf(table, table.contacts, row).map((contacts, slot) =>
        isOpen(slot) && !Number.isNaN(known[slot]!) ? contacts : Number.NaN,
      ),
      forecasts: forecastFor(row).map((contacts, slot) =>
        isOpen(slot) ? Math.max(0, contacts) : 0,
      ),
    });
  }
  return days;
}
