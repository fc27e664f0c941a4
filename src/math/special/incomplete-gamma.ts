import { gammaOfOnePlus } from './gamma.ts';

/**
 * s Γ(s, x) eˣ x⁻ˢ: the upper incomplete gamma function without its growth, for s ≥ 0 and x ≥ 0.
 *
 * With U for it, U(s + 1) = (1 + U(s)) (s + 1) / x: a sum of positive terms, so nothing cancels. The
 * recursion starts at the fractional part of s.
 */
export function scaledUpperGamma(s: number, x: number): number {
  const whole = Math.floor(s);
  const fraction = s - whole;
  // One added to U, so that a step is one multiplication and one addition.
  let onePlus = fraction === 0 ? 1 : onePlusUpper(fraction, x);
  for (let k = fraction + 1; k < s; k++) onePlus = 1 + onePlus * (k / x);
  return whole === 0 ? onePlus - 1 : onePlus * (s / x);
}

/**
 * c γ(c, x) eˣ x⁻ᶜ = 1 + x/(c+1) + x²/((c+1)(c+2)) + …: the lower incomplete gamma function without
 * its growth, for c > 0 and x ≥ 0.
 */
export function scaledLowerGamma(c: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = c + 1; ; k++) {
    term *= x / k;
    sum += term;
    if (k > x && !(term > sum * 1e-17)) return sum;
  }
}

/** x/(c+1) + 2 x²/((c+1)(c+2)) + 3 …: x times the slope of scaledLowerGamma in x. */
export function scaledLowerGammaSlope(c: number, x: number): number {
  let sum = 0;
  let term = 1;
  for (let k = 1; ; k++) {
    term *= x / (c + k);
    sum += k * term;
    if (c + k > x && !(k * term > sum * 1e-17)) return sum;
  }
}

/** 1 + U(s, x) for 0 < s < 1. */
function onePlusUpper(s: number, x: number): number {
  if (x < 1.5) return (gammaOfOnePlus(s) * Math.exp(x)) / x ** s - scaledLowerGamma(s, x) + 1;
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
