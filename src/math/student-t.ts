import { standardNormalQuantile } from './normal.ts';

/**
 * Quantile of Student's t distribution: how far off a mean may lie that is measured in deviations
 * estimated from so many degrees of freedom. Four terms of the expansion in their reciprocal; between
 * the levels 0.01 and 0.99 within 0.4 % from 5 degrees on, within 0.01 % from 20.
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 26.7.5.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  const z = standardNormalQuantile(probability);
  const square = z * z;
  const terms = [
    1,
    (square + 1) / 4,
    ((5 * square + 16) * square + 3) / 96,
    (((3 * square + 19) * square + 17) * square - 15) / 384,
    ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92160,
  ];
  return z * terms.reduceRight((sum, term) => sum / degreesOfFreedom + term, 0);
}
