import { WEEK_DAYS } from '../../../time/durations.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import { type View, viewBefore } from '../preparation/view-before.ts';
import type { Candidate } from './candidates.ts';

/** Origins inside a history from which candidates are tried, and how far ahead. */
export interface RollingOrigins {
  readonly origins: readonly number[];
  /** Days forecast from each. */
  readonly horizonDays: number;
}

/** The farthest that the choice looks ahead: models rank alike beyond it, and trials cost time. */
const LONGEST_HORIZON = 28;

/**
 * Days of history on which origins lie: what did well longer ago says little of now. With 112, of the seven series of
 * `npm run accuracy -- forecast --series` and three sensors of the station's city, half err by 0.2 % less a week ahead and the
 * other half alike, for twice the origins to try.
 */
const CHOICE_DAYS = 56;

/** Origins at most, each a trial of every candidate. */
const MOST_ORIGINS = 28;

/** No model is tried on fewer days: below, most weekdays were seen once. */
export const LEAST_TRAINING = 14;

/**
 * Origins for a forecast of so many days: a week apart, or closer for short horizons, the last one
 * so that its horizon ends with the history.
 */
export function rollingOrigins(historyDays: number, days: number): RollingOrigins {
  const most = Math.max(1, Math.floor((historyDays - LEAST_TRAINING) / 2));
  const horizonDays = Math.min(days, LONGEST_HORIZON, most);
  const stride = Math.min(WEEK_DAYS, horizonDays);
  const last = historyDays - horizonDays;
  const least = Math.max(LEAST_TRAINING, last - CHOICE_DAYS + 1);
  const origins = originsBack(last, stride, least, MOST_ORIGINS);
  return { origins, horizonDays };
}

/** Origins in steps back from the last one, so far as enough lies before them; in order. */
export function originsBack(last: number, step: number, least: number, most: number): number[] {
  const origins: number[] = [];
  for (let at = last; at >= least && origins.length < most; at -= step) origins.unshift(at);
  return origins;
}

/** What every candidate forecast from every origin: `forecasts[candidate][origin]`. */
export interface Trial {
  readonly rolling: RollingOrigins;
  readonly views: readonly View[];
  readonly forecasts: readonly (readonly Float64Array[])[];
}

export function tryCandidates(
  prepared: PreparedHistory,
  candidates: readonly Candidate[],
  rolling: RollingOrigins,
): Trial {
  const views = rolling.origins.map((origin) => viewBefore(prepared, origin));
  const forecasts = candidates.map((candidate) =>
    rolling.origins.map((origin, i) => candidate.forecast(views[i]!, origin, rolling.horizonDays)),
  );
  return { rolling, views, forecasts };
}
