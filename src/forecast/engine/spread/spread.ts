import { anscombeRoot, countOfRoot } from '../../../math/anscombe.ts';
import { normalCdf } from '../../../math/distributions/normal.ts';
import { studentTCdf, studentTQuantile } from '../../../math/distributions/student-t.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import {
  COUNTED_INTERVALS,
  COUNTED_TOTALS,
  chanceUpTo,
  countedShare,
  excessOfTotals,
  LEAST_EXCESS,
  learnExcess,
  quantileOfCount,
} from './count-spread.ts';
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
  /** Quantile of the total of several days with such a deviation over its mean, where nothing is known of its shape. */
  readonly total: (mean: number, deviation: number, level: number) => number;
  /** Probability that such a total is at most so much. */
  readonly totalBelow: (mean: number, deviation: number, value: number) => number;
  /** A total about such a mean: a whole number where they are told apart one by one. */
  readonly wholeTotal: (mean: number, value: number) => number;
  /** Share of the days' error that days of one forecast have in common (0..1). */
  readonly common: number;
  /** Variance of an interval's own noise, given the day's level. */
  readonly noiseVariance: (
    mean: number,
    dayVariance: number,
    slot: number,
    profileVariance?: number,
  ) => number;
  /** Contacts of an interval on a day of another level, a factor, whose own noise is so many deviations. */
  readonly draw: (
    mean: number,
    dayVariance: number,
    slot: number,
    day: { readonly factor: number; readonly deviations: number },
    profileVariance?: number,
  ) => number;
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
  const excess = errors.areCounts ? learnExcess(errors.intervals, COUNTED_INTERVALS) : undefined;
  const excessOfDays = excess === undefined ? undefined : excessOfTotals(errors.days, excess);
  const dayDeviation = (dayVariance: number) => ofDay.scale * Math.sqrt(dayVariance);
  const rootNoise = (mean: number, dayVariance: number, slot: number) =>
    Math.max(
      0.05,
      ofInterval.variance(mean, dayVariance, slot) - (dayDeviation(dayVariance) ** 2 * mean) / 4,
    );
  /** The scatter of a few contacts without that of the day's level. */
  const ownExcess = (mean: number, dayVariance: number) =>
    Math.max(LEAST_EXCESS, (excess ?? 0) - mean * dayDeviation(dayVariance) ** 2);
  // What days have in common adds to what each of them scatters by.
  const ofTotal = (mean: number, deviation: number) =>
    Math.max(excessOfDays ?? 0, mean * deviation ** 2 - 1, LEAST_EXCESS);
  const countedTotal = (mean: number) =>
    excessOfDays === undefined ? 0 : countedShare(mean, COUNTED_TOTALS);
  // Student's t has a variance of 1 + 2 / (degrees − 2).
  const doubt = (DOUBT * 2) / (ofDay.degrees - 2);
  return {
    interval: (mean, dayVariance, level, slot, profileVariance = 0) => {
      const variance =
        ofInterval.variance(mean, (1 + doubt) * dayVariance, slot) + profileVariance * mean;
      const root = anscombeRoot(mean) + ofInterval.quantile(level) * Math.sqrt(variance);
      const counted = excess === undefined ? 0 : countedShare(mean, COUNTED_INTERVALS);
      return whole(
        counted,
        mixed(
          counted,
          () => quantileOfCount(mean, excess! + 4 * mean * profileVariance, level),
          countOfRoot(root),
        ),
      );
    },
    day: (mean, dayVariance, level) => {
      const smooth = (mean + 0.5) * exp(ofDay.quantile(level) * dayDeviation(dayVariance)) - 0.5;
      const counted = countedTotal(mean);
      const few = () => quantileOfCount(mean, excessOfDays!, level);
      return whole(counted, mixed(counted, few, Math.max(0, smooth)));
    },
    dayDeviation,
    total: (mean, deviation, level) => {
      const smooth = mean * exp(studentTQuantile(level, ofDay.degrees) * deviation);
      const counted = countedTotal(mean);
      const few = () => quantileOfCount(mean, ofTotal(mean, deviation), level);
      return whole(counted, mixed(counted, few, smooth));
    },
    totalBelow: (mean, deviation, value) => {
      if (value <= 0) return value < 0 ? 0 : Number(mean === 0);
      const smooth = studentTCdf(log(value / mean) / deviation, ofDay.degrees);
      const counted = countedTotal(mean);
      return mixed(counted, () => chanceUpTo(value, mean, ofTotal(mean, deviation)), smooth);
    },
    wholeTotal: (mean, value) => whole(countedTotal(mean), value),
    common: ofDay.common,
    noiseVariance: (mean, dayVariance, slot, profileVariance = 0) => {
      const counted = excess === undefined ? 0 : countedShare(mean, COUNTED_INTERVALS);
      // On the count scale a root variance v at mean m is 4 m v.
      const plain = mixed(
        counted,
        () => (1 + ownExcess(mean, dayVariance)) * mean,
        4 * mean * rootNoise(mean, dayVariance, slot),
      );
      return plain + 4 * mean ** 2 * profileVariance;
    },
    draw: (mean, dayVariance, slot, { factor, deviations }, profileVariance = 0) => {
      const counted = excess === undefined ? 0 : countedShare(mean, COUNTED_INTERVALS);
      const few = () =>
        quantileOfCount(
          factor * mean,
          ownExcess(mean, dayVariance) + 4 * mean * profileVariance,
          normalCdf(deviations),
        );
      const many = noisy(
        factor * mean,
        rootNoise(mean, dayVariance, slot) + profileVariance * mean,
        deviations,
      );
      return whole(counted, mixed(counted, few, many));
    },
  };
}

/** A count told one by one and a smooth one, mixed by the share of the first. */
function mixed(counted: number, count: () => number, smooth: number): number {
  return counted > 0 ? counted * count() + (1 - counted) * smooth : smooth;
}

/** The nearest whole number, where counts are told one by one in part. */
function whole(counted: number, value: number): number {
  return counted > 0 ? Math.round(value) : value;
}

/** A count about a mean, by its root; the mean of the square is kept at the mean. */
function noisy(mean: number, variance: number, deviations: number): number {
  const root = Math.sqrt(Math.max(0, mean - variance));
  return (root + deviations * Math.sqrt(variance)) ** 2;
}

/** No spread at all: a line that never rings may as well not ring next week. */
export const NO_SPREAD: Spread = {
  interval: (mean) => mean,
  day: (mean) => mean,
  dayDeviation: () => 0,
  total: (mean) => mean,
  totalBelow: (mean, _, value) => Number(mean <= value),
  wholeTotal: (_, value) => value,
  common: 0,
  noiseVariance: () => 0,
  draw: (mean) => mean,
};
