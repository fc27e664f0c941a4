import { sum } from '../../../core/sum.ts';
import { isAtMost } from '../../../core/tie.ts';
import { pow } from '../../../math/elementary/pow.ts';
import type { View } from '../preparation/view-before.ts';
import { type CleanTable, rowOf } from '../table/day-table.ts';
import type { Candidate } from './candidates.ts';
import { type Intervals, leastAbsoluteWeights } from './least-absolute-weights.ts';
import type { Trial } from './rolling-origin.ts';

/** A candidate with its weight in the forecast and its error in the trial. */
export interface Member {
  readonly candidate: Candidate;
  /** Share of the profile of days (0..1). */
  readonly weight: number;
  /** Share of their totals (0..1). */
  readonly dayWeight: number;
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
 * Weighs candidates. Their profiles have the weights of which the mean erred least in the trial (`leastAbsoluteWeights`):
 * on a quiet line all err by what chance makes of the counts, and errors alone would hardly tell them apart. Their totals of days, of
 * which a trial has few, are weighed by their own errors: all within 30 % of the best, the better the more.
 * Days count where `counted` is 1.
 */
export function weighCandidates(
  candidates: readonly Candidate[],
  trial: Trial,
  actuals: CleanTable,
  counted: Uint8Array,
): Member[] {
  const errors = trial.forecasts.map((forecasts) => wapesOf(forecasts, trial, actuals, counted));
  const weights = profileWeights(errors, countedIntervals(trial, actuals, counted));
  const dayWeights = weightsBy(totalErrors(candidates, errors));
  return candidates
    .map((candidate, i) => ({
      candidate,
      weight: weights[i]!,
      dayWeight: dayWeights[i]!,
      wape: errors[i]!.wape,
    }))
    .filter(({ weight, dayWeight }) => weight > 0 || dayWeight > 0);
}

/** Weights of the profiles: of least absolute errors, among those that err not much more than the best. */
function profileWeights(
  errors: readonly { readonly wape: number }[],
  { actual, forecasts }: Intervals,
): readonly number[] {
  const least = Math.min(...errors.map(({ wape }) => wape)) + ROUNDING;
  const places = errors.flatMap(({ wape }, i) =>
    isAtMost(wape + ROUNDING, TOLERATED * least) || Number.isNaN(wape) ? [i] : [],
  );
  const weights = leastAbsoluteWeights({ actual, forecasts: places.map((i) => forecasts[i]!) });
  return errors.map((_, i) => (places.includes(i) ? weights[places.indexOf(i)]! : 0));
}

/**
 * The errors by which totals of days are weighed. Days are too few to tell alike members apart, so those of intervals
 * speak for them; but one that follows every burst has a say in totals only if its own were the best of all.
 */
function totalErrors(
  candidates: readonly Candidate[],
  errors: readonly { readonly wape: number; readonly dayWape: number }[],
): number[] {
  const isFollower = candidates.map(({ model }) => model === 'holt-winters');
  const settled = errors.filter((_, i) => !isFollower[i]);
  if (settled.length === 0) return errors.map(({ wape }) => wape);
  const least = Math.min(...settled.map(({ wape }) => wape));
  const leastDay = Math.min(...settled.map(({ dayWape }) => dayWape));
  return errors.map(({ wape, dayWape }, i) => {
    if (!isFollower[i]) return wape;
    return dayWape < leastDay ? (least * dayWape) / leastDay : Infinity;
  });
}

/** Weights that fall with the error and add up to 1; equal where the errors are not known. */
function weightsBy(errors: readonly number[]): number[] {
  if (errors.some(Number.isNaN)) return errors.map(() => 1 / errors.length);
  const compared = errors.map((error) => error + ROUNDING);
  const least = Math.min(...compared);
  const raw = compared.map((error) =>
    isAtMost(error, TOLERATED * least) ? pow(least / error, SHARPNESS) : 0,
  );
  const total = sum(raw);
  return raw.map((weight) => weight / total);
}

/** Sums of absolute errors of intervals and of days over the sum of actuals, on the days that count; NaN where nothing came. */
function wapesOf(
  forecasts: readonly Float64Array[],
  { rolling: { origins, horizonDays } }: Trial,
  actuals: CleanTable,
  counted: Uint8Array,
): { wape: number; dayWape: number } {
  let error = 0;
  let dayError = 0;
  let seen = 0;
  for (const [i, origin] of origins.entries()) {
    for (let day = 0; day < horizonDays; day++) {
      if (counted[origin + day] === 0) continue;
      const at = day * actuals.slots;
      let left = 0;
      const actual = rowOf(actuals, actuals.contacts, origin + day);
      for (let slot = 0; slot < actual.length; slot++) {
        const miss = actual[slot]! - forecasts[i]![at + slot]!;
        error += Math.abs(miss);
        left += miss;
        seen += actual[slot]!;
      }
      dayError += Math.abs(left);
    }
  }
  return seen > 0 ? { wape: error / seen, dayWape: dayError / seen } : { wape: NaN, dayWape: NaN };
}

/** What came in the open intervals of the days that count, and what each candidate made of them. */
function countedIntervals(
  { forecasts, rolling: { origins, horizonDays } }: Trial,
  { slots, contacts, open }: CleanTable,
  counted: Uint8Array,
): Intervals {
  const cells: { readonly origin: number; readonly at: number; readonly cell: number }[] = [];
  for (const [i, origin] of origins.entries()) {
    for (let at = 0; at < horizonDays * slots; at++) {
      const cell = origin * slots + at;
      if (open[cell] === 1 && counted[Math.floor(cell / slots)] === 1)
        cells.push({ origin: i, at, cell });
    }
  }
  return {
    actual: Float64Array.from(cells, ({ cell }) => contacts[cell]!),
    forecasts: forecasts.map((byOrigin) =>
      Float64Array.from(cells, ({ origin, at }) => byOrigin[origin]![at]!),
    ),
  };
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
    view.plain.open.subarray(origin * view.plain.slots),
    view.plain.slots,
  );
}

/**
 * The members' forecasts together: each day has the weighted mean of their profiles at the weighted mean of their
 * totals over its open slots. Who knows the day best need not know the hours best.
 */
export function blend(
  members: readonly Pick<Member, 'weight' | 'dayWeight'>[],
  forecasts: readonly Float64Array[],
  open: Uint8Array,
  slots: number,
): Float64Array {
  const mean = new Float64Array(forecasts[0]!.length);
  for (let from = 0; from < mean.length; from += slots) {
    let profiled = 0;
    let total = 0;
    for (const [k, forecast] of forecasts.entries()) {
      const { weight, dayWeight } = members[k]!;
      for (let cell = from; cell < from + slots; cell++) {
        mean[cell]! += weight * forecast[cell]!;
        if (open[cell] === 0) continue;
        profiled += weight * forecast[cell]!;
        total += dayWeight * forecast[cell]!;
      }
    }
    if (!(profiled > 0)) continue;
    for (let cell = from; cell < from + slots; cell++) mean[cell]! *= total / profiled;
  }
  return mean;
}
