import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import { uniformVariates } from './durations.ts';
import type { Variates } from './exponential.ts';
import { normalVariates } from './normal.ts';

/**
 * Gamma variates with mean 1 and the given coefficient of variation, by squeezing a cubed normal
 * (Marsaglia & Tsang, ACM Transactions on Mathematical Software 26(3), 2000).
 */
export function gammaVariates(next: () => number, variation: number): Variates {
  if (variation === 0) return () => 1;
  const shape = 1 / (variation * variation);
  const normal = normalVariates(next);
  const uniform = uniformVariates(next);
  if (shape >= 1) return () => cubedNormal(shape, normal, uniform) / shape;
  // Below shape 1 the density is unbounded at 0: one shape higher, times a power of a uniform number.
  return () => (cubedNormal(shape + 1, normal, uniform) * exp(log(uniform()) / shape)) / shape;
}

function cubedNormal(shape: number, normal: Variates, uniform: Variates): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (log(uniform()) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}
