import { rootBetween } from './root-between.ts';

/**
 * Where a continuous function that rises over all positive numbers is 0, to the last bits of a double:
 * doubling or halving from the guess until the root is enclosed, then {@link rootBetween}. 0 or Infinity
 * if it lies beyond the doubles.
 */
export function positiveRoot(rising: (x: number) => number, guess: number): number {
  let low = guess;
  while (low > 0 && rising(low) > 0) low /= 2;
  let high = low === guess ? guess * 2 : low * 2;
  while (high < Infinity && rising(high) < 0) {
    low = high;
    high *= 2;
  }
  if (low === 0 || high === Infinity) return low === 0 ? 0 : Infinity;
  return rootBetween(rising, low, high);
}
