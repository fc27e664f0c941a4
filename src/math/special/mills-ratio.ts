import { MILLS_CELLS_PER_UNIT, MILLS_VALUES } from './coefficients.ts';

/** From here on the asymptotic series is exact to a double. */
const TABLE_END = /* @__PURE__ */ tableEnd();

/**
 * Mills' ratio M(b) = (1 - Φ(b)) / φ(b) of the normal distribution, for b ≥ 0.
 *
 * Taylor's series from the nearest value of a table, its terms from M' = b M - 1; beyond the table
 * the asymptotic series (DLMF 7.12.1). Relative error below 4e-16.
 */
export function millsRatio(b: number): number {
  return b < TABLE_END ? taylor(b) : (1 - asymptoticDeficit(b)) / b;
}

/** 1 - b M(b) for a ratio M(b) at hand: minus the slope of Mills' ratio, and 1 / b² for large b. */
export function millsDeficit(b: number, ratio: number): number {
  return b < TABLE_END ? 1 - b * ratio : asymptoticDeficit(b);
}

const RECIPROCALS = /* @__PURE__ */ Float64Array.from({ length: 11 }, (_, k) => 1 / k);

function tableEnd(): number {
  return (MILLS_VALUES.length - 1) / MILLS_CELLS_PER_UNIT;
}

function taylor(b: number): number {
  const cell = Math.round(b * MILLS_CELLS_PER_UNIT);
  const middle = cell / MILLS_CELLS_PER_UNIT;
  const step = b - middle;
  const square = step * step;
  const slope = middle * step;
  let before = MILLS_VALUES[cell]!;
  let term = (middle * before - 1) * step;
  let sum = 0;
  const value = before;
  for (let k = 2; k <= 10; k++) {
    sum += term;
    const next = (slope * term + square * before) * RECIPROCALS[k]!;
    before = term;
    term = next;
  }
  return value + (sum + term);
}

/** 1/b² - 3/b⁴ + 15/b⁶ - …, to the smallest term that counts. */
function asymptoticDeficit(b: number): number {
  const square = 1 / (b * b);
  let term = square;
  let sum = 0;
  for (let k = 3; Math.abs(term) > 1e-18 * square; k += 2) {
    sum += term;
    term *= -k * square;
  }
  return sum;
}
