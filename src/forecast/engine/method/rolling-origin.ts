import { type Preparation, type View, viewBefore } from '../preparation/prepare-history.ts';
import type { Candidate } from './candidates.ts';

/** Origins inside a history from which candidates are tried, and how far ahead. */
export interface RollingOrigins {
  readonly origins: readonly number[];
  /** Days forecast from each. */
  readonly horizon: number;
}

/** Longest horizon that the choice looks at. */
const LONGEST = 28;

/** Weeks of history that the choice is made on. */
const CHOICE_DAYS = 56;

/** No model is tried on fewer days than these. */
const LEAST_DAYS = 14;

/**
 * Origins for a forecast of so many days: a week apart, or closer for short horizons, the last one
 * so that its horizon ends with the history.
 */
export function rollingOrigins(historyDays: number, days: number): RollingOrigins {
  const horizon = Math.min(days, LONGEST, Math.max(1, Math.floor((historyDays - LEAST_DAYS) / 2)));
  const stride = Math.min(7, horizon);
  const origins: number[] = [];
  const last = historyDays - horizon;
  for (
    let origin = last;
    origin >= LEAST_DAYS && origin > last - CHOICE_DAYS && origins.length < 28;
    origin -= stride
  ) {
    origins.unshift(origin);
  }
  return { origins, horizon };
}

/** What every candidate forecast from every origin: `forecasts[candidate][origin]`. */
export interface Trial {
  readonly rolling: RollingOrigins;
  readonly views: readonly View[];
  readonly forecasts: readonly (readonly Float64Array[])[];
}

export function tryCandidates(
  preparation: Preparation,
  candidates: readonly Candidate[],
  rolling: RollingOrigins,
): Trial {
  const views = rolling.origins.map((origin) => viewBefore(preparation, origin));
  const forecasts = candidates.map((candidate) =>
    rolling.origins.map((origin, i) => candidate.forecast(views[i]!, origin, rolling.horizon)),
  );
  return { rolling, views, forecasts };
}
