import { exp } from '../elementary/exp.ts';
import { pow } from '../elementary/pow.ts';
import { STIRLING_SERIES } from './uniform-expansion.ts';

/**
 * Γ*(x) = Γ(x) √(x / 2π) eˣ x⁻ˣ, the gamma function without its growth: near 1, and 1 at infinity.
 * Full double accuracy for x of 20 or more.
 */
export function gammaStar(x: number): number {
  const inverse = 1 / x;
  let value = 0;
  for (let k = STIRLING_SERIES.length - 1; k >= 0; k--)
    value = value * inverse + STIRLING_SERIES[k]!;
  return value;
}

/** Γ(1 + x) eˣ x⁻ˣ for x ≥ 0: the gamma function without all of its growth but a square root. */
export function scaledGamma(x: number): number {
  if (x >= 20) return Math.sqrt(2 * Math.PI * x) * gammaStar(x);
  return gammaOfOnePlus(x) * (exp(x) / pow(x, x));
}

/** Γ(1 + x) for 0 ≤ x < 20: Stirling's series at an argument of 20 or more, and back by division. */
export function gammaOfOnePlus(x: number): number {
  let shifted = x + 1;
  let product = 1;
  while (shifted < 20) product *= shifted++;
  const growth = Math.sqrt((2 * Math.PI) / shifted) * pow(shifted, shifted) * exp(-shifted);
  return (growth * gammaStar(shifted)) / product;
}
