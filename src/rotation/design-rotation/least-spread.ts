import { sum } from '../../core/sum.ts';

/** Shares that are apart by less are the same. */
const ROUNDING = 1e-9;

/**
 * How far apart crews of these sizes are at least, most less least for each of their people, where they have so many nights (or
 * days, or shifts) in all: each has a whole number of them.
 */
export function leastSpread(total: number, sizes: readonly number[]): number {
  if (sizes.length < 2) return 0;
  const mean = total / sum(sizes);
  let least = Infinity;
  // The crew that has least has no more than the mean, and is any of them.
  for (const size of new Set(sizes)) {
    for (let own = Math.floor(mean * size + ROUNDING); own >= 0; own--) {
      if (mean - own / size >= least) break;
      least = Math.min(least, spreadAbove(own / size, total, sizes));
    }
  }
  return least;
}

/** The same where nobody has less than so much: each has the fewest that is, and the rest goes where it makes least. */
function spreadAbove(share: number, total: number, sizes: readonly number[]): number {
  const counts = sizes.map((size) => Math.ceil(share * size - ROUNDING));
  let left = total - sum(counts);
  if (left < 0) return Infinity;
  for (; left > 0; left--) {
    let lowest = 0;
    for (let crew = 1; crew < sizes.length; crew++) {
      const after = (counts[crew]! + 1) / sizes[crew]!;
      if (after < (counts[lowest]! + 1) / sizes[lowest]!) lowest = crew;
    }
    counts[lowest]!++;
  }
  const shares = counts.map((count, crew) => count / sizes[crew]!);
  return Math.max(...shares) - Math.min(...shares);
}
