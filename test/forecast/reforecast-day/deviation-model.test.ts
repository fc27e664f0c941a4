import fc from 'fast-check';
import { lusolve } from 'mathjs';
import { describe, expect, it } from 'vitest';
import {
  type DeviationModel,
  deviationOfInterval,
  deviationOfRest,
  followDay,
} from '../../../src/forecast/reforecast-day/deviation-model.ts';

const model: DeviationModel = {
  levelDeviation: 0.1,
  waveDeviation: 0.2,
  waveHours: 3,
  noise: 1.4,
};
const FADE = 0.85;

/** Variance that two intervals' deviations have in common: of the level, and of the faded wave. */
const shared = (i: number, k: number) => 0.1 ** 2 + 0.2 ** 2 * FADE ** Math.abs(i - k);

/** The same by conditioning one large normal vector, without any filter. */
function conditioned(actuals: readonly number[], forecasts: readonly number[], from: number) {
  const seen = [...actuals.keys()].filter((i) => i < from && !Number.isNaN(actuals[i]!));
  const later = forecasts.map((_, i) => i).slice(from);
  const matrix = seen.map((i) =>
    seen.map((k) => shared(i, k) + (i === k ? 1.4 / forecasts[i]! : 0)),
  );
  const solve = (right: readonly number[]) =>
    seen.length === 0
      ? new Float64Array(0)
      : Float64Array.from(lusolve(matrix, [...right]) as number[][], ([value]) => value!);
  const weights = solve(seen.map((i) => actuals[i]! / forecasts[i]! - 1));
  const dot = (a: ArrayLike<number>, b: readonly number[]) =>
    b.reduce((total, x, k) => total + a[k]! * x, 0);
  const withSeen = (k: number) => seen.map((i) => shared(i, k));
  const covariance = (k: number, l: number) => shared(k, l) - dot(solve(withSeen(k)), withSeen(l));
  return {
    deviations: later.map((k) => dot(weights, withSeen(k))),
    variances: later.map((k) => covariance(k, k)),
    total: later.reduce((sum, k) => sum + forecasts[k]! * dot(weights, withSeen(k)), 0),
    totalVariance: later
      .flatMap((k) => later.map((l) => forecasts[k]! * forecasts[l]! * covariance(k, l)))
      .reduce((sum, x) => sum + x, 0),
  };
}

const near = (value: number, reference: number) =>
  expect(Math.abs(value - reference)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(reference)));

describe('the deviations of a day', () => {
  it('are those of the conditioned normal distribution, with gaps anywhere', () => {
    const day = fc.array(
      fc.record({
        forecast: fc.double({ min: 1, max: 500, noNaN: true }),
        // Within what is believed: odd intervals are another law.
        ratio: fc.option(fc.double({ min: 0.9, max: 1.1, noNaN: true }), { nil: undefined }),
      }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(day, fc.nat(), (intervals, at) => {
        const from = at % (intervals.length + 1);
        const forecasts = intervals.map(({ forecast }) => forecast);
        const actuals = intervals.map(({ forecast, ratio }) =>
          ratio === undefined ? Number.NaN : forecast * ratio,
        );
        const belief = followDay(model, actuals, forecasts, from, FADE);
        const reference = conditioned(actuals, forecasts, from);
        for (const [ahead, deviation] of reference.deviations.entries()) {
          const outlook = deviationOfInterval(model, belief, ahead, FADE);
          near(outlook.deviation, deviation);
          near(outlook.variance, reference.variances[ahead]!);
        }
        const rest = deviationOfRest(model, belief, forecasts, from, FADE);
        near(rest.deviation, reference.total);
        near(rest.variance, reference.totalVariance);
      }),
      { numRuns: 60 },
    );
  });

  it('are not carried away by one odd interval', () => {
    const forecasts = new Array<number>(8).fill(100);
    const levelAfter = (last: number) => {
      const actuals = [100, 100, 100, last];
      return followDay(model, actuals, forecasts, 4, FADE).level;
    };
    expect(levelAfter(100_000)).toBe(levelAfter(1_000));
    expect(levelAfter(1_000)).toBeGreaterThan(levelAfter(110));
  });

  it('learn nothing from intervals without forecast', () => {
    const { level, wave } = followDay(model, [5, 9], [0, 0], 2, FADE);
    expect([level, wave]).toEqual([0, 0]);
  });

  it('fade: the next interval moves more than the last', () => {
    const forecasts = new Array<number>(20).fill(100);
    const belief = followDay(model, [120, 125], forecasts, 2, FADE);
    const [next, last] = [0, 17].map((k) => deviationOfInterval(model, belief, k, FADE));
    expect(next!.deviation).toBeGreaterThan(last!.deviation);
    expect(next!.variance).toBeLessThan(last!.variance);
  });
});
