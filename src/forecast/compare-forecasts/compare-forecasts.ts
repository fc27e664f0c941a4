import { keepWithin } from '../../core/keep-within.ts';
import { compareForecasts as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { sum } from '../../core/sum.ts';
import { isAtMost } from '../../core/tie.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { binomialCdf } from '../../math/distributions/binomial.ts';
import { scoreAccuracy } from '../accuracy/accuracy.ts';
import { seriesOf } from '../history-series.ts';
import { FORECAST_NOTES } from '../texts.ts';
import { type CompareForecastsInput, compareForecastsInput } from './input.ts';
import type { ComparedForecast, ForecastComparison } from './result.ts';

/**
 * Is this forecast better than our own, and by more than chance?
 *
 * Scores forecasts on the same intervals: those where the actual and every forecast are known, so that none is
 * spared a hard day. The first is the reference, usually the planner's own column. `skill` tells how much less the others
 * err, `nearer` and `further` on how many days, and `chance` whether that could be luck.
 *
 * Only forecasts made before the days came, and from what was known then, may be compared; a column that was mended
 * afterwards always wins. `backtest` makes such forecasts of the past. The sign test takes days for independent: a
 * good or bad week counts as five to seven, so take a chance near 0.05 for a hint.
 *
 * @param input - Actuals, forecasts, and the days that they belong to; see {@link CompareForecastsInput}.
 * @returns Scores of each forecast, its skill against the first, and how they come about.
 * @throws `InvalidInputError` where lengths differ, names are repeated, or an element is no number.
 * @example
 * ```ts
 * import { compareForecasts } from 'halfhour/forecast';
 *
 * const { forecasts } = compareForecasts({
 *   actuals: [100, 120, 80, null],
 *   forecasts: [
 *     { name: 'ours', values: [110, 110, 90, 70] },
 *     { name: 'halfhour', values: [104, 118, 83, 75] },
 *   ],
 * });
 * forecasts.map(({ wape, skill }) => ({ wape, skill }));
 * // => [{ wape: 0.1, skill: 0 }, { wape: 0.03, skill: 0.7 }]
 * ```
 */
export function compareForecasts(input: CompareForecastsInput): ForecastComparison {
  keepWithin('compareForecasts', limits, {
    values: input?.actuals?.length * input?.forecasts?.length,
  });
  const { forecasts, days, ...given } = parseInput(
    'compareForecasts',
    compareForecastsInput,
    input,
  );
  const actuals = seriesOf(given.actuals);
  const all = forecasts.map(({ values }) => seriesOf(values));
  // One that is missing anywhere takes the interval from all.
  const common = actuals.map((actual, i) =>
    all.some((values) => Number.isNaN(values[i])) ? Number.NaN : actual,
  );
  const weights = given.weights ?? new Float64Array(actuals.length).fill(1);
  const blocks = days ?? Array.from(actuals, (_, first) => ({ first, count: 1 }));
  const errors = all.map((values) => absoluteErrors(common, values, weights, blocks));
  return {
    reference: forecasts[0]!.name,
    forecasts: forecasts.map(({ name }, f): ComparedForecast => {
      const {
        byDay,
        byWeek: _,
        ...scores
      } = scoreAccuracy(common, all[f]!, {
        weights,
        ...(days !== undefined && { days }),
      });
      return withoutAbsent({
        name,
        ...scores,
        byDay,
        ...comparison(errors[f]!, errors[0]!, contactsOf(common, weights)),
      });
    }),
  };
}

/** Sum of absolute errors of each block; 0 where nothing is scored. */
function absoluteErrors(
  actuals: Float64Array,
  values: Float64Array,
  weights: ArrayLike<number>,
  blocks: readonly { readonly first: number; readonly count: number }[],
): number[] {
  return blocks.map(({ first, count }) => {
    let total = 0;
    for (let i = first; i < first + count; i++) {
      if (!Number.isNaN(actuals[i]!)) total += weights[i]! * Math.abs(actuals[i]! - values[i]!);
    }
    return total;
  });
}

function contactsOf(actuals: Float64Array, weights: ArrayLike<number>): number {
  return sum(actuals.map((actual, i) => (Number.isNaN(actual) ? 0 : weights[i]! * actual)));
}

function comparison(
  own: readonly number[],
  reference: readonly number[],
  contacts: number,
): Pick<ComparedForecast, 'skill' | 'nearer' | 'further' | 'chance' | 'steps'> {
  const absoluteError = sum(own);
  const referenceError = sum(reference);
  const nearer = own.filter((error, b) => !isAtMost(reference[b]!, error)).length;
  const further = own.filter((error, b) => !isAtMost(error, reference[b]!)).length;
  const steps: Step[] = [];
  if (contacts > 0)
    steps.push({
      name: 'wape',
      formula: 'absoluteError / contacts',
      inputs: { absoluteError, contacts },
      value: absoluteError / contacts,
    });
  const skill = referenceError > 0 ? 1 - absoluteError / referenceError : undefined;
  if (skill !== undefined)
    steps.push({
      name: 'skill',
      formula: '1 - absoluteError / referenceError',
      inputs: { absoluteError, referenceError },
      value: skill,
      ...stepNote(FORECAST_NOTES, skill < 0 ? 'errs-more' : 'errors-saved'),
    });
  const judged = nearer + further;
  if (judged === 0) return { skill, nearer, further, steps };
  const fewer = Math.min(nearer, further);
  const chance = Math.min(1, 2 * binomialCdf(fewer, judged, 0.5));
  steps.push({
    name: 'chance',
    formula: 'min(1, 2 * binomialCdf(fewer, judged, 0.5))',
    inputs: { fewer, judged },
    value: chance,
    ...stepNote(FORECAST_NOTES, 'sign-test', { nearer, further }),
  });
  return { skill, nearer, further, chance, steps };
}
