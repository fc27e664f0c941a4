import { sum } from '../../../core/sum.ts';
import { DAY_MINUTES } from '../../../time/durations.ts';
import { totalOf } from '../table/day-table.ts';
import { meanOf } from './latest-days.ts';
import type { ProfileMemory } from './profile-memory.ts';
import { smooth } from './smooth.ts';

/**
 * How far from a slot in minutes its neighbours have a part in it, in triangular weights. How much of that is believed hangs
 * on the noise, so the reach may be wide: against 60 it takes 0.1 to 0.3 % off the errors of quiet lines and moves no other
 * (`npm run accuracy -- forecast --series`).
 */
const REACH_MINUTES = 90;

/** Two shapes are alike when less than this part of a day's contacts lies elsewhere. */
const ALIKE = 0.08;

/**
 * Profiles of weekdays without what is chance in them: averaged with the slots beside, then moved towards the shares of the
 * weekdays alike. Both as far as what they take away is no more than the noise explains, the rest being a form of its own (the positive-part
 * estimator of James & Stein, Proceedings of the Fourth Berkeley Symposium 1, 1961): quiet lines are smoothed, busy
 * lines keep what they have.
 */
export function shapedWeek(
  week: readonly Float64Array[],
  memory: ProfileMemory,
): readonly Float64Array[] {
  // Of what one day's noise leaves in a profile that forgets so fast; a variance v of a root is 4 v times the mean of its square.
  const chance = (4 * memory.noise * memory.forget) / (2 - memory.forget);
  return pooled(smoothed(week, chance), chance);
}

/** Each profile averaged with the slots beside. */
function smoothed(week: readonly Float64Array[], chance: number): readonly Float64Array[] {
  const slots = week[0]!.length;
  const kernel = kernelOf((REACH_MINUTES * slots) / DAY_MINUTES);
  const means = week.map((profile) => smooth(profile, kernel));
  const own = kernel[0]! / (2 * sum(kernel) - kernel[0]!);
  const others = kernel.slice(1).map((weight) => weight / (2 * sum(kernel) - kernel[0]!));
  // Part of the noise that is in the distance of a slot to its neighbours.
  const part = (1 - own) ** 2 + 2 * sum(others.map((weight) => weight ** 2));
  const distances = week.map((profile, weekday) => distanceOf(profile, means[weekday]!));
  const share = shareOfChance(
    chance * part * sum(distances.map(({ slots }) => slots)),
    sum(distances.map(({ square }) => square)),
  );
  return week.map((profile, weekday) => moved(profile, means[weekday]!, share));
}

/** Each weekday's shares of its total moved towards those of the weekdays with a similar shape. */
function pooled(week: readonly Float64Array[], chance: number): readonly Float64Array[] {
  const totals = week.map(totalOf);
  const shares = week.map((profile, day) =>
    profile.map((x) => (totals[day]! > 0 ? x / totals[day]! : 0)),
  );
  return week.map((profile, day) => {
    const alike = shares.filter((other) => elsewhere(shares[day]!, other) < ALIKE);
    const common = meanOf(alike).map((share) => share * totals[day]!);
    const { square, slots } = distanceOf(profile, common);
    // The day itself is one of those in the mean.
    const expected = chance * (1 - 1 / alike.length) * slots;
    return moved(profile, common, shareOfChance(expected, square));
  });
}

/** Squared distance of a profile from another, each slot's over its mean, and the slots that it goes over. */
function distanceOf(
  profile: Float64Array,
  mean: Float64Array,
): { readonly square: number; readonly slots: number } {
  let square = 0;
  let slots = 0;
  for (let slot = 0; slot < profile.length; slot++) {
    if (!(mean[slot]! > 0)) continue;
    square += (profile[slot]! - mean[slot]!) ** 2 / mean[slot]!;
    slots++;
  }
  return { square, slots };
}

function shareOfChance(expected: number, seen: number): number {
  return seen > expected ? expected / seen : 1;
}

function moved(from: Float64Array, to: Float64Array, share: number): Float64Array {
  return from.map((x, slot) => x + share * (to[slot]! - x));
}

/** Triangular weights of a slot and those beside it on one side. */
function kernelOf(reach: number): number[] {
  const weights = [1];
  for (let step = 1; step < reach; step++) weights.push(1 - step / reach);
  return weights;
}

function elsewhere(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, share, slot) => total + Math.abs(share - b[slot]!), 0) / 2;
}
