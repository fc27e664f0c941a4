import { backwardSolve, cholesky, forwardSolve } from '../../../math/cholesky.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import { pow } from '../../../math/elementary/pow.ts';
import { cos, sin } from '../../../math/elementary/sin-cos.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import type { CleanTable } from '../table/day-table.ts';
import { latestRows, weekly } from './latest-days.ts';

/** Weeks that the regression looks back, and what a week keeps at most of the weight of the one after it: half in eight. */
const WEEKS = 16;
const LONGEST_MEMORY = 0.917;

/** Waves by which a weekday may differ from the common profile. */
const HARMONICS = 6;

/** Pull of the weekday waves towards none, in contacts of evidence. */
const RIDGE = 0.05;

const SWEEPS = 5;

/**
 * Poisson regression with a log link: an effect for each slot of the day, and for each weekday a
 * level and smooth waves. The waves borrow strength between neighbouring slots, so quiet nights
 * are not taken literally.
 */
export const poissonRegression = /* @__PURE__ */ weekly((past, origin, { forget }) => {
  const { slots } = past;
  const { weights, sums, open } = weeklyCounts(past, origin, Math.min(1 - forget, LONGEST_MEMORY));
  const waves = basis(open, slots);
  const size = waves[0]!.length;
  const slotEffects = new Float64Array(slots);
  const weekdayEffects = Array.from({ length: WEEK_DAYS }, () => new Float64Array(size));
  const means = (weekday: number): Float64Array => {
    const fitted = new Float64Array(slots);
    for (let slot = 0; slot < slots; slot++) {
      const effect = slotEffects[slot]! + dot(waves[slot]!, weekdayEffects[weekday]!);
      fitted[slot] = exp(Math.min(effect, 25));
    }
    return fitted;
  };
  startSlots(slotEffects, weights, sums, slots);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let weekday = 0; weekday < WEEK_DAYS; weekday++) {
      newtonStep(weekdayEffects[weekday]!, waves, means(weekday), weights, sums, weekday * slots);
    }
    const fitted = weekdayEffects.map((_, weekday) => means(weekday));
    for (let slot = 0; slot < slots; slot++) {
      let expected = 0;
      let seen = 0;
      for (let weekday = 0; weekday < WEEK_DAYS; weekday++) {
        expected += weights[weekday * slots + slot]! * fitted[weekday]![slot]!;
        seen += sums[weekday * slots + slot]!;
      }
      if (expected > 0) slotEffects[slot]! += log((seen + RIDGE) / (expected + RIDGE));
    }
  }
  return weekdayEffects.map((_, weekday) =>
    means(weekday).map((mean, slot) => (open[weekday * slots + slot] === 1 ? mean : 0)),
  );
});

/** Weighted days and contacts for each weekday and slot: all that the regression needs. */
function weeklyCounts(past: CleanTable, origin: number, keep: number) {
  const { slots } = past;
  const weights = new Float64Array(WEEK_DAYS * slots);
  const sums = new Float64Array(WEEK_DAYS * slots);
  const open = new Uint8Array(WEEK_DAYS * slots);
  for (const row of latestRows(past, origin)) {
    const age = (origin - 1 - row) / WEEK_DAYS;
    if (age >= WEEKS) break;
    const weight = pow(keep, age);
    const at = past.weekdays[row]! * slots;
    for (let slot = 0; slot < slots; slot++) {
      const cell = row * slots + slot;
      if (past.open[cell] === 0) continue;
      weights[at + slot]! += weight;
      sums[at + slot]! += weight * past.contacts[cell]!;
      open[at + slot] = 1;
    }
  }
  return { weights, sums, open };
}

/** A constant and waves over the hours that are open on some weekday, for each slot. */
function basis(open: Uint8Array, slots: number): Float64Array[] {
  const isOpen = new Uint8Array(slots);
  for (let cell = 0; cell < open.length; cell++) isOpen[cell % slots]! |= open[cell]!;
  const first = Math.max(0, isOpen.indexOf(1));
  const length = isOpen.lastIndexOf(1) - first + 1;
  return Array.from({ length: slots }, (_, slot) => {
    const angle = (2 * Math.PI * (slot - first + 0.5)) / length;
    const row = [1];
    for (let k = 1; k <= HARMONICS && 2 * k < length; k++) row.push(sin(k * angle), cos(k * angle));
    return Float64Array.from(row);
  });
}

function startSlots(
  effects: Float64Array,
  weights: Float64Array,
  sums: Float64Array,
  slots: number,
): void {
  for (let slot = 0; slot < slots; slot++) {
    let weight = 0;
    let seen = 0;
    for (let weekday = 0; weekday < WEEK_DAYS; weekday++) {
      weight += weights[weekday * slots + slot]!;
      seen += sums[weekday * slots + slot]!;
    }
    effects[slot] = log((seen + RIDGE) / (weight + 1e-9));
  }
}

/** One Newton step of the ridge-penalised Poisson likelihood in a weekday's effects. */
function newtonStep(
  effects: Float64Array,
  waves: readonly Float64Array[],
  means: Float64Array,
  weights: Float64Array,
  sums: Float64Array,
  at: number,
): void {
  const size = effects.length;
  const hessian = new Float64Array(size * size);
  const gradient = effects.map((effect) => -RIDGE * effect);
  for (let i = 0; i < size; i++) hessian[i * size + i] = RIDGE;
  for (let slot = 0; slot < means.length; slot++) {
    const weight = weights[at + slot]!;
    if (weight === 0) continue;
    const expected = weight * means[slot]!;
    const wave = waves[slot]!;
    for (let i = 0; i < size; i++) {
      gradient[i]! += (sums[at + slot]! - expected) * wave[i]!;
      for (let j = 0; j <= i; j++) hessian[i * size + j]! += expected * wave[i]! * wave[j]!;
    }
  }
  const factor = cholesky(hessian, size);
  const step = backwardSolve(factor, size, forwardSolve(factor, size, gradient));
  // Far from the optimum a full step overshoots: no mean may change by more than a factor e.
  let longest = 1;
  for (let slot = 0; slot < means.length; slot++) {
    if (weights[at + slot]! > 0) longest = Math.max(longest, Math.abs(dot(waves[slot]!, step)));
  }
  for (let i = 0; i < size; i++) effects[i]! += step[i]! / longest;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}
