import { exp } from '../elementary/exp.ts';
import { pow } from '../elementary/pow.ts';
import { gammaOfOnePlus, gammaStar } from './gamma.ts';
import { gammaExponent } from './gamma-exponent.ts';
import { millsDeficit, millsRatio } from './mills-ratio.ts';
import { uniformCorrection, uniformCorrectionAndSlope } from './uniform-expansion.ts';

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
  if (s <= UNIFORM_FROM) return upperByRecursion(s, x);
  if (x > UNIFORM_HIGHEST * s) return upperByDescent(s, x);
  if (x >= UNIFORM_LOWEST * s) return upperUniform(s, x);
  return gammaExponent(s, x).high > LARGEST_EXPONENT ? Infinity : upperByRecursion(s, x);
}

/**
 * J(c, x) = c γ(c, x) eˣ x⁻ᶜ = 1 + x/(c+1) + x²/((c+1)(c+2)) + …, the lower incomplete gamma function
 * without its growth, for c ≥ 0 and 0 ≤ x ≤ c.
 */
export function scaledLowerGamma(c: number, x: number): number {
  if (c > UNIFORM_FROM && x >= UNIFORM_LOWEST * c) return lowerUniform(c, x);
  return lowerSeries(c, x);
}

/** {@link scaledLowerGamma} with x times its slope in x, x/(c+1) + 2 x²/((c+1)(c+2)) + …. */
export interface LowerGammaAndSlope {
  readonly value: number;
  readonly slope: number;
}

export function scaledLowerGammaAndSlope(c: number, x: number): LowerGammaAndSlope {
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

function upperUniform(s: number, x: number): number {
  const { high, low } = gammaExponent(s, x);
  const b = Math.sqrt(2 * high);
  const root = Math.sqrt(s);
  const eta = (x < s ? -b : b) / root;
  const tail =
    x < s ? Math.sqrt(2 * Math.PI) * (exp(high) * (1 + low)) - millsRatio(b) : millsRatio(b);
  return gammaStar(s) * root * tail + uniformCorrection(s, eta);
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

function lowerUniform(c: number, x: number): number {
  const b = Math.sqrt(2 * gammaExponent(c, x).high);
  const root = Math.sqrt(c);
  return gammaStar(c) * root * millsRatio(b) - uniformCorrection(c, -b / root);
}

function lowerUniformAndSlope(c: number, x: number): LowerGammaAndSlope {
  const b = Math.sqrt(2 * gammaExponent(c, x).high);
  const root = Math.sqrt(c);
  const eta = -b / root;
  const height = gammaStar(c) * root;
  const mills = millsRatio(b);
  // (c - x) / b, which is the root of c where both vanish.
  const step = b === 0 ? root : (c - x) / b;
  const correction = uniformCorrectionAndSlope(c, eta);
  return {
    value: height * mills - correction.value,
    slope: step * (height * millsDeficit(b, mills) - correction.slope / root),
  };
}
