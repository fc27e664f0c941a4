import { belowPeak, scaledGamma } from './uniform-expansion.ts';

/** The fraction takes about the root of the larger parameter: 30,000 terms at 1e9. */
const MOST_TERMS = 1_000_000;

/**
 * The regularised incomplete beta function I_x(a, b), from 0 at x = 0 to 1 at x = 1, for a, b > 0. The
 * caller gives y = 1 - x as well, so that neither loses its digits when the other is near 1.
 *
 * Continued fraction (DLMF 8.17.22), on the side of the peak where it converges fast. Relative error
 * below 1e-13 for a and b up to 1e6 where the value is below one half; the same absolutely above.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const height = peakHeight(a, b, x, y);
  if (x * (a + b + 2) > a + 1) return 1 - (height * fraction(b, a, y)) / b;
  return (height * fraction(a, b, x)) / a;
}

/** x^a y^b / B(a, b), as two exponents that vanish at the peak, where powers would leave the doubles. */
function peakHeight(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const gammas = scaledGamma(n) / scaledGamma(a) / scaledGamma(b);
  return a * (b / n) * gammas * belowPeak(a, n * x) * belowPeak(b, n * y);
}

/** By Lentz's method, as changed by Thompson and Barnett. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 2e-16) break;
  }
  return value;
}

/** A partial denominator that vanishes is replaced by one that is as good as nothing. */
function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
