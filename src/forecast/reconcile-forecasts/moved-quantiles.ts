import { anscombeRoot, countOfRoot } from '../../math/anscombe.ts';
import { normalQuantile } from '../../math/distributions/normal.ts';
import { countAt } from '../engine/spread/count-at.ts';

/** An expected count with its quantiles, one for each level. */
export interface CountForecast {
  readonly contacts: number;
  readonly quantiles: readonly number[];
}

/** A count that nothing tells about is taken to scatter as Poisson counts do, as one of 1 at least. */
const LEAST_VARIANCE = 1;

/** The variance that quantiles stand for: of the normal distribution that comes nearest to them. */
export function varianceOf(
  { contacts, quantiles }: CountForecast,
  levels: readonly number[],
): number {
  const deviations = levels.map(normalQuantile);
  const square = deviations.reduce((total, z) => total + z * z, 0);
  // The median alone says nothing of the spread.
  if (square < 1e-12) return Math.max(LEAST_VARIANCE, contacts);
  const slope = deviations.reduce((total, z, k) => total + z * (quantiles[k]! - contacts), 0);
  return Math.max(0, slope / square) ** 2;
}

/** What became of a count: its new mean, and its variance before and after. */
interface Move {
  readonly contacts: number;
  readonly variance: number;
  readonly before: number;
}

/**
 * The quantiles about another mean, nearer or wider by the deviations: in the shape that they had, as
 * seen by the roots of counts, which scatter alike at every volume. So they stay ascending and none
 * becomes negative. Without quantiles before (`before` is `NaN`) they are those of a count.
 */
export function movedQuantiles(
  given: CountForecast,
  levels: readonly number[],
  { contacts, variance, before }: Move,
): number[] {
  if (Number.isNaN(before)) {
    return levels.map((level) => countAt({ mean: contacts, variance }, normalQuantile(level)));
  }
  const scale = before > 0 ? Math.sqrt(variance / before) : 1;
  const centre = anscombeRoot(given.contacts);
  return given.quantiles.map((quantile) => {
    const moved = countOfRoot(anscombeRoot(contacts) + scale * (anscombeRoot(quantile) - centre));
    // An interval that is likely to stay empty still is, unless a contact is now expected in it.
    return quantile === 0 && moved < HALF_A_CONTACT ? 0 : moved;
  });
}

const HALF_A_CONTACT = 0.5;
