import { sum } from '../../../core/sum.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import { DAY_MINUTES } from '../../../time/durations.ts';
import { type CleanTable, rowOf, totalOf } from '../table/day-table.ts';
import { meanOf, recencyMean, rowsOfWeek, weekly, weekOfProfiles } from './latest-days.ts';
import { smooth } from './smooth.ts';

/** Weeks that a profile looks back. */
const WEEKS = 26;

/** How far from a slot in minutes its neighbours have a part in it, in triangular weights. */
const REACH_MINUTES = 60;

/** How much of each weekday's intraday shares comes from the weekdays alike. */
const POOL = 0.5;

/** Weeks that the level is followed over, and how fast. */
const LEVEL_WEEKS = 12;
const FOLLOW = 0.5;

/** A week with so many contacts to expect is never empty by chance, e^-12: nothing was counted. */
const NEVER_NONE = 12;

/**
 * Exponentially weighted profile of each weekday, its intraday shares smoothed and pooled, at a
 * level that follows the latest weeks.
 */
export const smoothedProfile = /* @__PURE__ */ weekly((past, origin, { forget, noise }) => {
  const week = smoothed(
    weekOfProfiles(past, origin, WEEKS, (rows, ages) => recencyMean(rows, ages, 1 - forget)),
    forget,
    noise,
  );
  const pooled = poolShares(week);
  const level = followLevel(past, origin, pooled);
  return pooled.map((profile) => profile.map((x) => x * level));
});

/**
 * Profiles averaged with the slots beside, as far as what this takes away is chance: the more of it is a form that the
 * noise does not explain, the less (the positive-part estimator of James and Stein).
 */
function smoothed(
  week: readonly Float64Array[],
  forget: number,
  noise: number,
): readonly Float64Array[] {
  const slots = week[0]!.length;
  const kernel = kernelOf((REACH_MINUTES * slots) / DAY_MINUTES);
  const means = week.map((profile) => smooth(profile, kernel));
  const own = kernel[0]! / (2 * sum(kernel) - kernel[0]!);
  const others = kernel.slice(1).map((weight) => weight / (2 * sum(kernel) - kernel[0]!));
  // Of what one day's noise leaves in a profile that forgets so fast, and in its distance to its neighbours.
  const left = forget / (2 - forget);
  const part = (1 - own) ** 2 + 2 * sum(others.map((weight) => weight ** 2));
  let expected = 0;
  let seen = 0;
  for (const [weekday, profile] of week.entries()) {
    for (let slot = 0; slot < slots; slot++) {
      const mean = means[weekday]![slot]!;
      if (!(mean > 0)) continue;
      // A variance v of a root is 4 v times the mean of its square.
      expected += 4 * noise * left * part;
      seen += (profile[slot]! - mean) ** 2 / mean;
    }
  }
  const share = seen > expected ? expected / seen : 1;
  return week.map((profile, weekday) =>
    profile.map((contacts, slot) => contacts + share * (means[weekday]![slot]! - contacts)),
  );
}

/** Triangular weights of a slot and those beside it on one side. */
function kernelOf(reach: number): number[] {
  const weights = [1];
  for (let step = 1; step < reach; step++) weights.push(1 - step / reach);
  return weights;
}

/** Moves each weekday's shares towards those of the weekdays with a similar shape. */
function poolShares(week: readonly Float64Array[]): Float64Array[] {
  const totals = week.map(totalOf);
  const shares = week.map((profile, day) =>
    profile.map((x) => (totals[day]! > 0 ? x / totals[day]! : 0)),
  );
  return shares.map((own, day) => {
    const alike = shares.filter((other) => distance(own, other) < ALIKE);
    const common = meanOf(alike);
    return own.map((share, slot) => totals[day]! * ((1 - POOL) * share + POOL * common[slot]!));
  });
}

/** Two shapes are alike when less than this part of a day's contacts lies elsewhere. */
const ALIKE = 0.08;

function distance(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, share, slot) => total + Math.abs(share - b[slot]!), 0) / 2;
}

/** Exponential smoothing of the weekly log ratio between contacts and profile. */
function followLevel(past: CleanTable, origin: number, week: readonly Float64Array[]): number {
  const totals = week.map(totalOf);
  let level = Number.NaN;
  for (let ago = LEVEL_WEEKS; ago >= 1; ago--) {
    let seen = 0;
    let usual = 0;
    for (const row of rowsOfWeek(past, origin, ago)) {
      seen += totalOf(rowOf(past, past.contacts, row));
      usual += totals[past.weekdays[row]!]!;
    }
    if (usual <= 0 || (seen <= 0 && usual > NEVER_NONE)) continue;
    // With the half the log of a Poisson count is right in the mean from some two contacts on.
    const ratio = log((seen + 0.5) / usual);
    level = Number.isNaN(level) ? ratio : level + FOLLOW * (ratio - level);
  }
  return Number.isNaN(level) ? 1 : exp(level);
}
