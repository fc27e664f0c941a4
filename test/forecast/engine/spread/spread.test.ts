import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/random.ts';
import type { ForecastErrors } from '../../../../src/forecast/engine/spread/forecast-errors.ts';
import { learnSpread } from '../../../../src/forecast/engine/spread/spread.ts';
import { normalQuantile } from '../../../../src/math/distributions/normal.ts';

const DAY_VARIANCE = 0.01;
const MEAN = 1000;

/** Errors of so many origins of a week each; days err by `own` deviations, origins by `common`. */
function errorsOf(origins: number, { own = 0, common = 0 }, seed = 1): ForecastErrors {
  const random = seededRandom(seed);
  const normal = () => normalQuantile(0.0001 + 0.9998 * random());
  const days = Array.from({ length: origins }, (_, originIndex) => {
    const shared = common * normal();
    return Array.from({ length: 7 }, (__, day) => ({
      originIndex,
      row: 7 * originIndex + day,
      forecast: MEAN,
      actual: MEAN * Math.exp((own * normal() + shared) * Math.sqrt(DAY_VARIANCE)),
      dayVariance: DAY_VARIANCE,
    }));
  }).flat();
  return { days, intervals: days.map((day) => ({ ...day, slot: 0 })), areCounts: false };
}

/** Width of the 80 % band of a day's total, in the deviations that the regression expected. */
function widthOf(errors: ForecastErrors): number {
  const { day } = learnSpread(errors);
  const log = (level: number) => Math.log(day(MEAN, DAY_VARIANCE, level) / MEAN);
  return (log(0.9) - log(0.1)) / Math.sqrt(DAY_VARIANCE);
}

const NORMAL_WIDTH = 2 * normalQuantile(0.9);

describe('the spread of day totals', () => {
  it.each([0.5, 1, 2])('is as wide as many errors were: %f deviations', (own) => {
    // 2,100 days leave the size of errors uncertain by 2 %.
    expect(Math.abs(widthOf(errorsOf(300, { own })) / (own * NORMAL_WIDTH) - 1)).toBeLessThan(0.06);
  });

  it('is wider where few days tell, and widest where none does', () => {
    const few = errorsOf(2, { own: 1 });
    const many = {
      ...few,
      days: Array.from({ length: 50 }, (_, k) =>
        few.days.map((day) => ({
          ...day,
          originIndex: day.originIndex + 2 * k,
          row: day.row + 14 * k,
        })),
      ).flat(),
    };
    expect(widthOf(few)).toBeGreaterThan(widthOf(many));
    expect(widthOf({ days: [], intervals: [], areCounts: true })).toBeGreaterThan(NORMAL_WIDTH);
  });

  it('takes days that err together for the few that they are', () => {
    const together = learnSpread(errorsOf(12, { common: 1 }));
    const apart = learnSpread(errorsOf(12, { own: 1 }));
    expect(together.common).toBeGreaterThan(0.6);
    expect(apart.common).toBeLessThan(0.3);
    expect(together.total(1e4, 0.1, 0.975)).toBeGreaterThan(apart.total(1e4, 0.1, 0.975));
  });

  it('is hardly moved by one day that is off beyond measure', () => {
    const errors = errorsOf(40, { own: 1 });
    const days = errors.days.map((day, i) => (i === 5 ? { ...day, actual: 50 * MEAN } : day));
    expect(widthOf({ ...errors, days }) / widthOf(errors)).toBeLessThan(1.05);
  });
});

describe('the spread of intervals', () => {
  it('grows with the level, never below zero', () => {
    const { interval } = learnSpread(errorsOf(8, { own: 1, common: 1 }));
    for (const mean of [0, 0.2, 3, 400]) {
      const quantiles = [0.001, 0.1, 0.5, 0.501, 0.9, 0.999].map((level) =>
        interval(mean, DAY_VARIANCE, level, 0),
      );
      expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
      expect(quantiles[0]).toBeGreaterThanOrEqual(0);
    }
  });

  it('is as wide as many errors were', () => {
    const { interval } = learnSpread(errorsOf(100, { own: 1 }));
    const width = interval(MEAN, DAY_VARIANCE, 0.9, 0) - interval(MEAN, DAY_VARIANCE, 0.1, 0);
    // 10 % either way; 700 errors leave 3 % of chance.
    expect(Math.abs(width / (0.1 * MEAN * NORMAL_WIDTH) - 1)).toBeLessThan(0.08);
  });

  it('doubts the level of the day where few days tell of it', () => {
    const { intervals } = errorsOf(60, { own: 1 });
    const width = (origins: number) => {
      const { days } = errorsOf(origins, { own: 1 });
      return (
        learnSpread({ days, intervals, areCounts: false }).interval(MEAN, DAY_VARIANCE, 0.9, 0) -
        MEAN
      );
    };
    // 14 days against 420; nearly all of an interval's error is the day's here.
    expect(width(2) / width(60)).toBeGreaterThan(1.08);
    expect(width(2) / width(60)).toBeLessThan(1.3);
  });

  it('is wider at a time of day whose intervals err more', () => {
    const calm = errorsOf(60, { own: 1 }, 2).intervals;
    const restless = errorsOf(60, { own: 2 }, 3).intervals;
    const { interval } = learnSpread({
      areCounts: false,
      days: errorsOf(60, { own: 1 }).days,
      // Two slots with a wide gap between them, so that neither is beside the other.
      intervals: [...calm, ...restless.map((error) => ({ ...error, slot: 5 }))],
    });
    const width = (slot: number) =>
      interval(MEAN, DAY_VARIANCE, 0.9, slot) - interval(MEAN, DAY_VARIANCE, 0.1, slot);
    // Twice as wide in truth; capped squares and the pull towards the others take a tenth of it.
    expect(width(5) / width(0)).toBeGreaterThan(1.7);
    expect(width(5) / width(0)).toBeLessThan(2.2);
    expect(width(9)).toBeGreaterThan(width(0));
    expect(width(9)).toBeLessThan(width(5));
  });

  it('is no wider at another time of day where few errors tell', () => {
    const [odd, ...calm] = errorsOf(60, { own: 1 }, 4).intervals;
    const { interval } = learnSpread({
      areCounts: false,
      days: errorsOf(60, { own: 1 }).days,
      intervals: [...calm, { ...odd!, slot: 5, actual: 2 * MEAN }],
    });
    const width = (slot: number) => interval(MEAN, DAY_VARIANCE, 0.9, slot) - MEAN;
    expect(width(5) / width(0)).toBeLessThan(1.25);
  });
});
