import { quantileOfSorted } from '../statistics.ts';

/** Quantiles of what was seen, moved towards those of a known shape where little was seen. */
export function mixedQuantile(
  sorted: ArrayLike<number>,
  prior: number,
  known: (level: number) => number,
): (level: number) => number {
  const share = sorted.length / (sorted.length + prior);
  return (level) =>
    share === 0
      ? known(level)
      : share * quantileOfSorted(sorted, level) + (1 - share) * known(level);
}
