/** Group means drawn towards their common centre, each as far as its evidence is thin. */
export interface ShrunkMeans {
  /** Where groups without evidence go. */
  readonly centre: number;
  /** Variance of the true group means around the centre. */
  readonly between: number;
  readonly means: Float64Array;
  /** Share of each group's own deviation that is believed: 0 for none, 1 for all. */
  readonly trust: Float64Array;
}

/** Enough halvings to find the variance to the last digit of a double. */
const HALVINGS = 60;

/**
 * Empirical Bayes for group means of known sampling variance: each keeps the share
 * between / (between + variance) of its deviation. `between` is the value at which the weighted
 * scatter of the groups is what it should be (Paule & Mandel 1982), 0 where chance explains all;
 * so groups that differ by chance only come out alike, with nothing to tune.
 *
 * @param means - Observed mean of each group; `NaN` for a group without any observation.
 * @param variances - Sampling variance of each mean (above 0).
 */
export function shrunkMeans(means: ArrayLike<number>, variances: ArrayLike<number>): ShrunkMeans {
  const known = Array.from(means, (_, g) => g).filter((g) => !Number.isNaN(means[g]));
  const scatterAt = (between: number): { readonly centre: number; readonly scatter: number } => {
    let weight = 0;
    let total = 0;
    for (const g of known) {
      weight += 1 / (between + variances[g]!);
      total += means[g]! / (between + variances[g]!);
    }
    const centre = weight === 0 ? 0 : total / weight;
    let scatter = 0;
    for (const g of known) scatter += (means[g]! - centre) ** 2 / (between + variances[g]!);
    return { centre, scatter };
  };
  let low = 0;
  let high = 1;
  while (scatterAt(high).scatter > known.length - 1) high *= 2;
  if (scatterAt(0).scatter <= known.length - 1) high = 0;
  for (let i = 0; i < HALVINGS && high > 0; i++) {
    const middle = (low + high) / 2;
    if (scatterAt(middle).scatter > known.length - 1) low = middle;
    else high = middle;
  }
  const between = high;
  const { centre } = scatterAt(between);
  const trust = Float64Array.from(means, (mean, g) =>
    Number.isNaN(mean) || between === 0 ? 0 : between / (between + variances[g]!),
  );
  return {
    centre,
    between,
    means: trust.map((share, g) => (share === 0 ? centre : centre + share * (means[g]! - centre))),
    trust,
  };
}
