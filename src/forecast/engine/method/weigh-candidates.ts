import { sum } from '../../../core/sum.ts';
import { isAtMost } from '../../../core/tie.ts';
import { pow } from '../../../math/elementary/pow.ts';
import type { View } from '../preparation/view-before.ts';
import { type CleanTable, rowOf } from '../table/day-table.ts';
import type { Candidate } from './candidates.ts';
import type { Trial } from './rolling-origin.ts';

/** A candidate with its weight in the forecast and its error in the trial. */
export interface Member {
  readonly candidate: Candidate;
  /** Share of the forecast (0..1). */
  readonly weight: number;
  /** WAPE over the trial's origins; NaN where there was none. */
  readonly wape: number;
}

// What suits these two, `npm run accuracy -- forecast --simulated` tells by the WAPE of the combination.

/** How sharply weights fall with the error: at 10 % more error, three fifths. */
const SHARPNESS = 5;

/** Members that err so much more than the best have no say. */
const TOLERATED = 1.3;

/** Added to every error before they are compared, so that those of rounding alone, 1e-13 and less, are alike. */
const ROUNDING = 1e-9;

/**
 * Weighs candidates by their error: all within 30 % of the best, the better the more. Those that err
 * alike get equal weights, because the differences that a few weeks show are mostly chance, and a
 * mean of unlike models errs less than each. Days count where `counted` is 1.
 */
export function weighCandidates(
  candidates: readonly Candidate[],
  trial: Trial,
  actuals: CleanTable,
  counted: Uint8Array,
): Member[] {
  const errors = trial.forecasts.map((forecasts) => wapeOf(forecasts, trial, actuals, counted));
  if (errors.some(Number.isNaN)) {
    const weight = 1 / candidates.length;
    return candidates.map((candidate) => ({ candidate, weight, wape: Number.NaN }));
  }
  const compared = errors.map((error) => error + ROUNDING);
  const least = Math.min(...compared);
  const raw = compared.map((error) =>
    isAtMost(error, TOLERATED * least) ? pow(least / error, SHARPNESS) : 0,
  );
  const total = sum(raw);
  return candidates
    .map((candidate, i) => ({ candidate, weight: raw[i]! / total, wape: errors[i]! }))
    .filter(({ weight }) => weight > 0);
}

/** Sum of absolute errors over the sum of actuals, on the days of all horizons that count; NaN where nothing came. */
function wapeOf(
  forecasts: readonly Float64Array[],
  { rolling: { origins, horizonDays } }: Trial,
  actuals: CleanTable,
  counted: Uint8Array,
): number {
  let error = 0;
  let seen = 0;
  for (const [i, origin] of origins.entries()) {
    for (let day = 0; day < horizonDays; day++) {
      if (counted[origin + day] === 0) continue;
      const at = day * actuals.slots;
      for (const [slot, actual] of rowOf(actuals, actuals.contacts, origin + day).entries()) {
        error += Math.abs(actual - forecasts[i]![at + slot]!);
        seen += actual;
      }
    }
  }
  return seen > 0 ? error / seen : NaN;
}

/** What the members together forecast from an origin. */
export function forecastOf(
  members: readonly Member[],
  view: View,
  origin: number,
  count: number,
): Float64Array {
  return blend(
    members,
    members.map(({ candidate }) => candidate.forecast(view, origin, count)),
  );
}

/** The weighted mean of the members' forecasts. */
export function blend(
  members: readonly Pick<Member, 'weight'>[],
  forecasts: readonly Float64Array[],
): Float64Array {
  const mean = new Float64Array(forecasts[0]!.length);
  for (const [k, forecast] of forecasts.entries()) {
    const { weight } = members[k]!;
    for (let cell = 0; cell < mean.length; cell++) mean[cell]! += weight * forecast[cell]!;
  }
  return mean;
}
