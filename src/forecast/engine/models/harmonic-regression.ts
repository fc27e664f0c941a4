import { backwardSolve, cholesky, forwardSolve } from '../../../math/cholesky.ts';
import { cos, sin } from '../../../math/elementary/sin-cos.ts';
import { recencyMean, weekly, weekOfProfiles } from './latest-days.ts';

/** Weeks that the regression looks back, and by what factor each counts less than the one after it. */
const WEEKS = 12;
const RECENCY = 0.9;

/** Waves over the opening hours. */
const HARMONICS = 10;

/**
 * Regression of each weekday's mean profile on sines and cosines over its opening hours: smooth
 * days. The first slots and the last meet their own level, because a straight line runs below the waves.
 */
export const harmonicRegression = /* @__PURE__ */ weekly((past, origin) =>
  weekOfProfiles(past, origin, WEEKS, (rows, ages) => recencyMean(rows, ages, RECENCY)).map(
    smoothed,
  ),
);

/** The least-squares fit of a line and waves to the open slots (those above 0) of a profile. */
function smoothed(profile: Float64Array): Float64Array {
  const first = profile.findIndex((x) => x > 0);
  const last = profile.findLastIndex((x) => x > 0);
  const length = last - first + 1;
  const terms = Math.min(2 * HARMONICS + 2, length - 1);
  if (first < 0 || terms < 3) return profile;
  const basis = Array.from({ length }, (_, i) => wavesAt((i + 0.5) / length, terms));
  const roots = basis.map((_, i) => Math.sqrt(profile[first + i]!));
  const normal = new Float64Array(terms * terms);
  const right = new Float64Array(terms);
  for (const [i, row] of basis.entries()) {
    for (let a = 0; a < terms; a++) {
      right[a]! += row[a]! * roots[i]!;
      for (let b = 0; b <= a; b++) normal[a * terms + b]! += row[a]! * row[b]!;
    }
  }
  for (let a = 0; a < terms; a++) normal[a * terms + a]! += 1e-9;
  const factor = cholesky(normal, terms);
  const weights = backwardSolve(factor, terms, forwardSolve(factor, terms, right));
  return profile.map((value, slot) => {
    if (value === 0) return 0;
    const row = basis[slot - first]!;
    const root = row.reduce((total, x, a) => total + x * weights[a]!, 0);
    return Math.max(0, root) ** 2;
  });
}

/** A constant, a line, then sine and cosine of rising frequency at a place in 0..1. */
function wavesAt(place: number, terms: number): number[] {
  return Array.from({ length: terms }, (_, k) => {
    if (k === 0) return 1;
    if (k === 1) return place - 0.5;
    const angle = 2 * Math.PI * Math.floor(k / 2) * place;
    return k % 2 === 0 ? sin(angle) : cos(angle);
  });
}
