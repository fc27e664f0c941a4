/** A ratio of two counts. Over several periods its numerators and its denominators add up, not its values. */
export interface Ratio<Counts> {
  readonly of: (counts: Counts) => number;
  readonly per: (counts: Counts) => number;
  /** Whether it is at most 1 in every period, as a share is. */
  readonly kind: 'share' | 'amount';
  /** Its value where there is nothing to count per. */
  readonly otherwise: number;
}

/** The value of a ratio for the counts of one period. */
export function ratioOf<Counts>({ of, per, otherwise }: Ratio<Counts>, counts: Counts): number {
  const base = per(counts);
  return base > 0 ? of(counts) / base : otherwise;
}
