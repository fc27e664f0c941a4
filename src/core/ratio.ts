/** A ratio of two counts. Over several periods its numerators and its denominators add up, not its values. */
export interface Ratio<Counts> {
  readonly parts: (counts: Counts) => { readonly of: number; readonly per: number };
  /** Whether it is at most 1 in every period, as a share is. */
  readonly kind: 'share' | 'amount';
  /** Its value where there is nothing to count per. */
  readonly otherwise: number;
}

/** The value of a ratio for the counts of one period. */
export function ratioOf<Counts>({ parts, otherwise }: Ratio<Counts>, counts: Counts): number {
  const { of, per } = parts(counts);
  return per > 0 ? of / per : otherwise;
}

/** A share, which is `otherwise` where nothing came. */
export const share = <Counts>(parts: Ratio<Counts>['parts'], otherwise = 0): Ratio<Counts> => ({
  parts,
  kind: 'share',
  otherwise,
});

/** An amount without upper bound. */
export const amount = <Counts>(parts: Ratio<Counts>['parts']): Ratio<Counts> => ({
  parts,
  kind: 'amount',
  otherwise: 0,
});
