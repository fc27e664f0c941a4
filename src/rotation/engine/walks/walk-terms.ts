import type { RollingLimit } from '../windows/rolling-limit.ts';
import type { UnitRange } from './unit-range.ts';

/** What holds for all people of one contract. */
interface ContractTerms {
  readonly hours: UnitRange;
  /** What one of them counts a week, whatever is worked: 1 where people are counted, else money. */
  readonly perPerson: number;
  /** What its people have at most in any so many days in a row, as far as the states of days do not hold it. */
  readonly watched: readonly RollingLimit[];
}

/** A limit on how many people there are of each contract: these times the people of each are so many or more. */
interface MixRow {
  readonly of: readonly number[];
  readonly atLeast: number;
}

/** The contracts of people, by the numbers that the automaton gives them, and the limits on their mix. */
export interface WalkTerms {
  readonly contracts: readonly ContractTerms[];
  readonly mix: readonly MixRow[];
}

/** Everybody has one contract, and people are what is counted. */
export function alike(hours: UnitRange, watched: readonly RollingLimit[] = []): WalkTerms {
  return { contracts: [{ hours, perPerson: 1, watched }], mix: [] };
}

/** Whether so many people of each contract keep the limits. */
export function keepsMix(people: readonly number[], { mix }: WalkTerms): boolean {
  return mix.every(({ of, atLeast }) => {
    const sum = people.reduce((total, count, k) => total + of[k]! * count, 0);
    return sum >= atLeast - 1e-9;
  });
}
