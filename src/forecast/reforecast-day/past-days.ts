import { fromDayNumber } from '../../time/day-number.ts';
import type { FittedMethod } from '../engine/method/fit-method.ts';
import { LEAST_TRAINING } from '../engine/method/rolling-origin.ts';
import { forecastOf } from '../engine/method/weigh-candidates.ts';
import type { PreparedHistory } from '../engine/preparation/prepare-history.ts';
import { viewBefore } from '../engine/preparation/view-before.ts';
import { rowOf } from '../engine/table/day-table.ts';
import { gapsAsNull, seriesOf } from '../history-series.ts';

/** A past day with what had been forecast for it the day before, slot by slot from midnight. */
export interface PastDay {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Contacts, `null` where unknown or closed. */
  readonly actuals: readonly (number | null)[];
  /** Contacts that would have been forecast on the evening before, 0 where closed. */
  readonly forecasts: readonly number[];
}

/** A past day to calculate with: `NaN` where unknown or closed. */
export interface PastDaySeries extends Pick<PastDay, 'date'> {
  readonly actuals: Float64Array;
  readonly forecasts: Float64Array;
}

/** A past day, to calculate with. */
export function pastDaySeries({ date, actuals, forecasts }: PastDay): PastDaySeries {
  return { date, actuals: seriesOf(actuals), forecasts: Float64Array.from(forecasts) };
}

/** A past day as plain data. */
export function plainPastDay({ date, actuals, forecasts }: PastDaySeries): PastDay {
  return { date, actuals: gapsAsNull(actuals), forecasts: Array.from(forecasts) };
}

/** Days that updates are learned from. */
const MOST_DAYS = 60;

/**
 * The latest days whose volume is known, each forecast by the method from nothing but the days before
 * it. Odd days and holidays are among them, since on such days an update is wanted most.
 */
export function pastDays(
  prepared: PreparedHistory,
  { members, rolling, tried }: FittedMethod,
): PastDaySeries[] {
  const { raw, informative } = prepared;
  const { table } = prepared.cleaning;
  const forecastFor = (row: number): Float64Array => {
    const trial = tried[rolling.origins.indexOf(row)];
    // The first day that the trial forecast from there.
    if (trial !== undefined) return trial.subarray(0, table.slots);
    return forecastOf(members, viewBefore(prepared, row), row, 1);
  };
  const days: PastDaySeries[] = [];
  for (let row = table.historyDays - 1; row >= LEAST_TRAINING && days.length < MOST_DAYS; row--) {
    if (informative[row] === 0) continue;
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
