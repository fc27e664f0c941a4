import { CELL_WIDTH, placeOfCell, safetyTable } from './safety-table.ts';

// How many agents beyond the load, in units of its square root: safety g = (n - a) / √a for real n.
// The target asks for -ln C(n, a) + g t = L, where t = √a × answer time and L = -ln(1 - target).
// A table gives -ln C in g and e = 1/√a: for each cell of g a cubic for e = 0, the limit of Halfin and
// Whitt (1981), and e times a straight line, whose coefficients are cubic in e, for the rest. One
// step of Halley's method from a closed guess then gives g; every agent counted that way is certified
// by the caller, or checked.

/** The loads from and up to which the table holds to the margins of the certificate. */
export const SAFETY_FROM_LOAD = 5;
export const SAFETY_UP_TO_LOAD = 1e6;

/** The table holds up to this -ln(1 - target): targets up to 99.9 %. */
export const SAFETY_UP_TO_EXPONENT = 7;

/**
 * A closed guess at g for e up to 0.45, good to 0.02, and to 0.03 below 10 erlangs: for it -ln C is
 * taken as (1.1545 - 0.3731 e + 0.8825 e²) g + (0.3366 - 0.4144 e) g².
 */
export function guessSafety(e: number, t: number, exponent: number): number {
  const b = t + 1.1545 + e * (0.8825 * e - 0.3731);
  return (2 * exponent) / (b + Math.sqrt(b * b + (1.3464 - 1.6576 * e) * exponent));
}

/** One step of Halley's method with the table: the error of a guess to the third power, times 0.03. */
export function refineSafety(g: number, e: number, t: number, exponent: number): number {
  const c = safetyTable();
  const cell = (g / CELL_WIDTH) | 0;
  const d = g - (cell + 0.5) * CELL_WIDTH;
  const k = placeOfCell(c, cell, e);
  const r0 = c[k + 4]! + e * (c[k + 5]! + e * (c[k + 6]! + e * c[k + 7]!));
  const r1 = c[k + 8]! + e * (c[k + 9]! + e * (c[k + 10]! + e * c[k + 11]!));
  const bend = c[k + 2]! + d * c[k + 3]!;
  const slope = c[k + 1]! + e * r1 + d * bend;
  const excess = c[k]! + e * r0 + d * slope + g * t - exponent;
  const rate = slope + d * (bend + d * c[k + 3]!) + t;
  return g - (excess * rate) / (rate * rate - excess * bend);
}
