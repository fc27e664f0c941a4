import { CELLS, CELLS_PER_UNIT, COEFFICIENTS, PER_CELL, SMALL_LOAD_BELOW } from './safety-table.ts';

// How many agents beyond the load, in units of its square root: safety g = (n - a) / √a for real n.
// The target asks for -ln C(n, a) + g t = L, where t = √a × answer time and L = -ln(1 - target).
// A table gives -ln C in g and e = 1/√a: for each cell of g a polynomial K(g) for e = 0, the limit
// of Halfin and Whitt (1981), and e times a polynomial in g and e for the rest. Two Newton steps from
// a closed guess then give g; every agent counted that way is certified by the caller, or checked.

/** The table holds from this load on. */
export const SAFETY_FROM_LOAD = 5;

/** The table holds up to this -ln(1 - target): targets up to 99.9 %. */
export const SAFETY_UP_TO_EXPONENT = 7;

/** Where in the table the load's half begins. */
function halfOf(e: number): number {
  return e > SMALL_LOAD_BELOW ? CELLS * PER_CELL : 0;
}

/** A closed guess at g, good to a tenth or two. */
export function guessSafety(t: number, exponent: number): number {
  const b = t + 1.2533141373155;
  return (2 * exponent) / (b + Math.sqrt(b * b + 1.2 * exponent));
}

/** A Newton step with the leading terms of the table. */
export function improveSafety(g: number, e: number, t: number, exponent: number): number {
  const cell = (g * CELLS_PER_UNIT) | 0;
  const d = g - (cell + 0.5) / CELLS_PER_UNIT;
  const k = cell * PER_CELL + halfOf(e);
  const c = COEFFICIENTS;
  const slope = c[k + 1]! + e * c[k + 9]!;
  const bend = c[k + 2]!;
  const value = c[k]! + e * (c[k + 5]! + e * c[k + 6]!) + d * (slope + d * bend);
  const next = g - (value + g * t - exponent) / (slope + 2 * d * bend + t);
  return Math.max(0, next);
}

/** A Newton step with all of the table. */
export function refineSafety(g: number, e: number, t: number, exponent: number): number {
  const cell = (g * CELLS_PER_UNIT) | 0;
  const d = g - (cell + 0.5) / CELLS_PER_UNIT;
  const k = cell * PER_CELL + halfOf(e);
  const c = COEFFICIENTS;
  const r0 = c[k + 5]! + e * (c[k + 6]! + e * (c[k + 7]! + e * c[k + 8]!));
  const r1 = c[k + 9]! + e * (c[k + 10]! + e * (c[k + 11]! + e * c[k + 12]!));
  const r2 = c[k + 13]! + e * (c[k + 14]! + e * (c[k + 15]! + e * c[k + 16]!));
  const q1 = c[k + 1]! + e * r1;
  const q2 = c[k + 2]! + e * r2;
  const q3 = c[k + 3]!;
  const value = c[k]! + e * r0 + d * (q1 + d * (q2 + d * (q3 + d * c[k + 4]!)));
  return g - (value + g * t - exponent) / (q1 + d * (2 * q2 + 3 * d * q3) + t);
}
