import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { pow } from '../elementary/pow.ts';
import {
  belowPeak,
  gammaExponent,
  gammaOfOnePlus,
  lowerUniform,
  lowerUniformAndSlope,
  scaledGamma,
  upperUniform,
  type ValueAndSlope,
} from './uniform-expansion.ts';

/** From this order on, and within these ratios x / s, Temme's uniform expansion holds to a double. */
const UNIFORM_FROM = 24;
const UNIFORM_LOWEST = 0.7;
const UNIFORM_HIGHEST = 1.7;

/** e to a power above this overflows. */
const LARGEST_EXPONENT = 709;

/**
 * U(s, x) = s Γ(s, x) eˣ x⁻ˢ, the upper incomplete gamma function without its growth, for s ≥ 0 and
 * x > 0. Infinity where it exceeds the doubles.
 *
 * Small orders: U(s + 1) = (1 + U(s)) (s + 1) / x, a sum of positive terms, from the fractional part
 * of s on. Else the finite sum downwards from s, the uniform expansion about x = s, or recursion.
 */
export function scaledUpperGamma(s: number, x: number): number {
  if (s > UNIFORM_FROM) {
    if (x > UNIFORM_HIGHEST * s) return upperByDescent(s, x);
    if (x >= UNIFORM_LOWEST * s) return upperUniform(s, x);
    if (gammaExponent(s, x).high > LARGEST_EXPONENT) return Infinity;
  }
  return upperByRecursion(s, x);
}

/**
 * J(c, x) = c γ(c, x) eˣ x⁻ᶜ = 1 + x/(c+1) + x²/((c+1)(c+2)) + …, the lower incomplete gamma function
 * without its growth, for c ≥ 0 and 0 ≤ x ≤ c.
 */
export function scaledLowerGamma(c: number, x: number): number {
  if (c > UNIFORM_FROM && x >= UNIFORM_LOWEST * c) return lowerUniform(c, x);
  return lowerSeries(c, x);
}

/**
 * J(c, x) of {@link scaledLowerGamma} for x above c as well, where it grows without end: there it is told
 * times `peak`, {@link belowPeak}.
 */
export function lowerGamma(
  c: number,
  x: number,
): { readonly value: number; readonly peak: number } {
  if (x <= c) return { value: scaledLowerGamma(c, x), peak: 1 };
  const peak = belowPeak(c, x);
  return { value: scaledGamma(c) - scaledUpperGamma(c, x) * peak, peak };
}

/** {@link lowerGamma} with x times the slope of J in x, x/(c+1) + 2 x²/((c+1)(c+2)) + …, times the same. */
export function lowerGammaAndSlope(
  c: number,
  x: number,
): ValueAndSlope & { readonly peak: number } {
  if (x <= c) {
    const { value, slope } = scaledLowerGammaAndSlope(c, x);
    return { value, slope, peak: 1 };
  }
  const { value, peak } = lowerGamma(c, x);
  return { value, slope: (x - c) * value + c * peak, peak };
}

/** {@link scaledLowerGamma} with x times its slope. */
export function scaledLowerGammaAndSlope(c: number, x: number): ValueAndSlope {
  if (c > UNIFORM_FROM && x >= UNIFORM_LOWEST * c) return lowerUniformAndSlope(c, x);
  let value = 1;
  let slope = 0;
  let term = 1;
  for (let k = 1; ; k++) {
    term *= x / (c + k);
    value += term;
    slope += k * term;
    if (c + k > x && !(k * term > slope * 1e-17)) return { value, slope };
  }
}

/** ψ(x), the derivative of ln Γ(x), for x > 0: its asymptotic series, after steps up to x ≥ 12. */
export function digamma(x: number): number {
  let shifted = x;
  let steps = 0;
  for (; shifted < 12; shifted++) steps += 1 / shifted;
  const square = 1 / (shifted * shifted);
  const series =
    square *
    (1 / 12 -
      square *
        (1 / 120 -
          square *
            (1 / 252 - square * (1 / 240 - square * (1 / 132 - square * 0.0210927960927961)))));
  return log(shifted) - 0.5 / shifted - series - steps;
}

function upperByRecursion(s: number, x: number): number {
  const fraction = s - Math.floor(s);
  // One added to U, so that a step is one multiplication and one addition.
  let onePlus = fraction === 0 ? 1 : onePlusUpper(fraction, x);
  if (s < 1) return onePlus - 1;
  for (let k = fraction + 1; k < s; k++) onePlus = 1 + onePlus * (k / x);
  return onePlus * (s / x);
}

/** 1 + U(s, x) for 0 < s < 1. */
function onePlusUpper(s: number, x: number): number {
  if (x < 1.5) return (gammaOfOnePlus(s) * exp(x)) / pow(x, s) - (lowerSeries(s, x) - 1);
  return x * upperFraction(s + 1, x);
}

/** Γ(s, x) eˣ x⁻ˢ by its continued fraction (DLMF 8.9.2), evaluated by Lentz's method. */
function upperFraction(s: number, x: number): number {
  let b = x + 1 - s;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i < 500; i++) {
    const a = -i * (i - s);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

/** s/x + s(s-1)/x² + …, whose terms fall by more than 1.7 each and count for less than s steps. */
function upperByDescent(s: number, x: number): number {
  let sum = 0;
  let term = 1;
  for (let k = s; k > 0; k--) {
    term *= k / x;
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

function lowerSeries(c: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = c + 1; ; k++) {
    term *= x / k;
    sum += term;
    if (k > x && !(term > sum * 1e-17)) return sum;
  }
}
