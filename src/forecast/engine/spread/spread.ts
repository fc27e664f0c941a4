import { anscombeRoot, countOfRoot } from '../../../math/anscombe.ts';
import { studentTCdf, studentTQuantile } from '../../../math/distributions/student-t.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { COUNTED_BELOW, learnCountSpread } from './count-spread.ts';
import { learnDaySpread } from './day-spread.ts';
import type { ForecastErrors } from './forecast-errors.ts';
import { learnIntervalSpread } from './interval-spread.ts';

/**
 * How far actuals spread about a forecast, learned from the trial's errors. Intervals and days are
 * kept apart: an interval's own noise evens out over the day, the error of a day's level does not.
 */
export interface Spread {
  /** Quantile of an interval's contacts. */
  readonly interval: (
    mean: number,
    dayVariance: number,
    level: number,
    slot: number,
    /** Variance of the day's profile as a part of the contacts, where it has one of its own. */
    profileVariance?: number,
  ) => number;
  /** Quantile of a day's total. */
  readonly day: (mean: number, dayVariance: number, level: number) => number;
  /** Standard deviation of a day's total about its mean, over the mean. */
  readonly dayDeviation: (dayVariance: number) => number;
  /** Quantile of a total in such deviations, where nothing is known of its shape. */
  readonly standard: (level: number) => number;
  /** Probability of a total below so many of them. */
  readonly standardBelow: (deviations: number) => number;
  /** Share of the days' error that days of one forecast have in common (0..1). */
  readonly common: number;
  /** Variance of an interval's own noise on the root scale, given the day's level. */
  readonly noiseVariance: (mean: number, dayVariance: number, slot: number) => number;
}

/**
 * The trial that tells the errors also chose the weights, and its days the scales of the regression:
 * so the day's part of an interval's variance is doubted so many times as much as Student's t does.
 * With this, bands of simulated centres cover what they say.
 */
const DOUBT = 3;

export function learnSpread(errors: ForecastErrors): Spread {
  const ofDay = learnDaySpread(errors.days);
  const ofInterval = learnIntervalSpread(errors.intervals);
  const ofCount = learnCountSpread(errors.intervals);
  const dayDeviation = (dayVariance: number) => ofDay.scale * Math.sqrt(dayVariance);
  // Student's t has a variance of 1 + 2 / (degrees − 2).
  const doubt = (DOUBT * 2) / (ofDay.degrees - 2);
  return {
    interval: (mean, dayVariance, level, slot, profileVariance = 0) => {
      const variance =
        ofInterval.variance(mean, (1 + doubt) * dayVariance, slot) + profileVariance * mean;
      const root = anscombeRoot(mean) + ofInterval.quantile(level) * Math.sqrt(variance);
      if (ofCount === undefined || mean >= COUNTED_BELOW.none) return countOfRoot(root);
      const { all, none } = COUNTED_BELOW;
      const counted = Math.min(1, (none - mean) / (none - all));
      return counted * ofCount(mean, level) + (1 - counted) * countOfRoot(root);
    },
    day: (mean, dayVariance, level) =>
      Math.max(0, (mean + 0.5) * exp(ofDay.quantile(level) * dayDeviation(dayVariance)) - 0.5),
    dayDeviation,
    standard: (level) => studentTQuantile(level, ofDay.degrees),
    standardBelow: (deviations) => studentTCdf(deviations, ofDay.degrees),
    common: ofDay.common,
    noiseVariance: (mean, dayVariance, slot) =>
      Math.max(
        0.05,
        ofInterval.variance(mean, dayVariance, slot) - (dayDeviation(dayVariance) ** 2 * mean) / 4,
      ),
  };
}

/** No spread at all: a line that never rings may as well not ring next week. */
export const NO_SPREAD: Spread = {
  interval: (mean) => mean,
  day: (mean) => mean,
  dayDeviation: () => 0,
  standard: () => 0,
  standardBelow: (deviations) => (deviations < 0 ? 0 : 1),
  common: 0,
  noiseVariance: () => 0,
};
