import { parseInput } from '../core/parse-input.ts';
import { roundUpHeadCount } from '../core/tie.ts';
import { normalQuantile } from '../math/distributions/normal.ts';
import type { QualitySampleInput } from './input.ts';
import { qualitySampleSchema } from './input.ts';

/**
 * How many contacts have to be scored?
 *
 * The normal interval around a mean, with the correction for drawing from a finite number without
 * putting back: n = n0 / (1 + (n0 - 1) / N), n0 = (z s / precision)^2. A handful of contacts an agent
 * a month says very little about that agent; it says more about the team. For a share close to 0 or 1
 * of a small sample the normal interval is too narrow.
 *
 * @param input - Population, precision and what is known about the score.
 * @returns Contacts to score, a whole number up to the population.
 * @throws InvalidInputError for every field outside its domain, and for both a share and a deviation.
 * @example
 * ```ts
 * import { qualitySample } from 'halfhour/quality';
 *
 * qualitySample({ population: 60000, precision: 0.05 }); // => 382
 * qualitySample({ population: 500, precision: 0.05 }); // => 218
 * qualitySample({ population: 500, precision: 3, standardDeviation: 12 }); // => 55
 * ```
 */
export function qualitySample(input: QualitySampleInput): number {
  parseInput('qualitySample', qualitySampleSchema, input);
  const { population, precision, confidence = 0.95, expectedShare = 0.5 } = input;
  if (population === 0) return 0;
  const z = normalQuantile((1 + confidence) / 2);
  const variance = input.standardDeviation
    ? input.standardDeviation ** 2
    : expectedShare * (1 - expectedShare);
  const unlimited = (z * z * variance) / precision ** 2;
  const size = unlimited / (1 + Math.max(0, unlimited - 1) / population);
  return Math.min(Math.ceil(population), Math.max(1, roundUpHeadCount(size)));
}
