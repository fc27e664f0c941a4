import { sum } from '../../core/sum.ts';
import { WEEK_DAYS, WEEK_SECONDS } from '../../time/durations.ts';
import type { HistorySeries } from '../history-series.ts';
import { periodTotals, weekPeriods } from './period-totals.ts';

/** Mean absolute errors of forecasting last week's value again: the scales of MASE. */
export interface NaiveErrors {
  readonly byInterval: number | undefined;
  readonly byDay: number | undefined;
  readonly byWeek: number | undefined;
}

/** The errors of the naive forecast within a history (Hyndman & Koehler 2006). */
export function naiveErrors({
  contacts,
  days,
  intervalSeconds,
}: Pick<HistorySeries, 'contacts' | 'days' | 'intervalSeconds'>): NaiveErrors {
  const intervalsPerWeek = WEEK_SECONDS / intervalSeconds;
  return {
    byInterval: naiveError(contacts, intervalsPerWeek),
    byDay: naiveError(periodTotals(contacts, days), WEEK_DAYS),
    byWeek: naiveError(periodTotals(contacts, weekPeriods(days)), 1),
  };
}

/** Mean absolute difference of values a season apart; undefined if no such pair is known. */
function naiveError(values: Float64Array, season: number): number | undefined {
  const errors = values
    .subarray(season)
    .map((value, i) => Math.abs(value - values[i]!))
    .filter((error) => !Number.isNaN(error));
  return errors.length === 0 ? undefined : sum(errors) / errors.length;
}
