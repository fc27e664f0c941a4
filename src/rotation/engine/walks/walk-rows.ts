import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';
import type { WalkTerms } from './walk-terms.ts';

/** Where the rows of a program over walks begin: intervals first, then hours of each contract, then limits on their mix. */
interface WalkRows {
  /** At most so many hours on average. */
  readonly most: number;
  /** At least so many. */
  readonly least: number;
  readonly mix: number;
  readonly count: number;
}

export function rowsOf({ floor }: CoverModel, { contracts, mix }: WalkTerms): WalkRows {
  const most = floor.length;
  const least = most + contracts.length;
  const firstOfMix = least + contracts.length;
  return { most, least, mix: firstOfMix, count: firstOfMix + mix.length };
}
