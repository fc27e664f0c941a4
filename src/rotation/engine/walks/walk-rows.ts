import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';
import { mostAWeek } from '../windows/rolling-limit.ts';
import type { WalkTerms } from './walk-terms.ts';

/** Where the rows of a program over walks begin: intervals first, then hours of each contract, then limits on their mix. */
interface WalkRows {
  /** At most so many hours on average. */
  readonly most: number;
  /** At least so many. */
  readonly least: number;
  readonly mix: number;
  /** What is counted a week at most: see `CountedRow`. */
  readonly counted: number;
  readonly count: number;
}

export function rowsOf({ floor }: CoverModel, { contracts, mix }: WalkTerms): WalkRows {
  const most = floor.length;
  const least = most + contracts.length;
  const firstOfMix = least + contracts.length;
  const counted = firstOfMix + mix.length;
  const count = counted + countedRows({ contracts, mix }).length;
  return { most, least, mix: firstOfMix, counted, count };
}

/** The most that a week has of what a limit counts that is watched, by what it adds up to round the cycle. */
export interface CountedRow {
  readonly contract: number;
  readonly mostAWeek: number;
  readonly of: (weekday: number, shift: number) => number;
}

const WEEKEND = [5, 6];

/** The rows of limits that are watched, but for hours, which are in the rows of hours. */
export function countedRows({ contracts }: WalkTerms): CountedRow[] {
  return contracts.flatMap(({ watched }, contract) =>
    watched.flatMap((limit) => {
      const row = { contract, mostAWeek: mostAWeek(limit) };
      // Whoever works Saturday, or Sunday, works the weekend.
      if (limit.ofWeekends)
        return WEEKEND.map((day) => ({ ...row, of: (weekday: number) => +(weekday === day) }));
      const isOfNights = limit.unit === 1;
      return isOfNights ? [{ ...row, of: (_: number, shift: number) => limit.counts[shift]! }] : [];
    }),
  );
}
