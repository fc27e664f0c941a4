import { quantileOfSorted } from '../statistics.ts';

/** Quantiles of what was seen, moved towards those of a known shape where little was seen. */
export function mixedQuantile(
  sorted: ArrayLike<number>,
  prior: number,
  known: (level: number) => number,
): (level: number) => number {
  const share = sorted.length / (sorted.length + prior);
  // Every interval asks for the same few levels.
  const found = new Map<number, number>();
  return (level) => {
    let quantile = found.get(level);
    if (quantile === undefined) {
      quantile = known(level);
      if (share > 0) quantile = share * quantileOfSorted(sorted, level) + (1 - share) * quantile;
      found.set(level, quantile);
    }
    return quantile;
  };
}
