import { scaledGamma } from '../../math/special/gamma.ts';
import { belowPeak } from '../../math/special/gamma-exponent.ts';
import { scaledLowerGamma, scaledUpperGamma } from '../../math/special/incomplete-gamma.ts';

/** P(X ≤ x) of a gamma distribution with this shape and scale 1. */
export function gammaCdf(shape: number, x: number): number {
  if (x <= 0) return 0;
  const height = belowPeak(shape, x) / scaledGamma(shape);
  return x <= shape ? scaledLowerGamma(shape, x) * height : 1 - scaledUpperGamma(shape, x) * height;
}

/** The value that X stays below with this probability, above 0 and below 1; by bisection. */
export function gammaQuantile(shape: number, probability: number): number {
  let low = 0;
  let high = shape + 1;
  while (gammaCdf(shape, high) < probability) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (gammaCdf(shape, middle) < probability) low = middle;
    else high = middle;
  }
}
