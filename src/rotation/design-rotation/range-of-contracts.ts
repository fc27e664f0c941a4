import type { RotationContract } from '../rotation-contract.ts';
import type { WholeRange } from '../rotation-rules.ts';

/** People nobody asks for: the most where there is no limit. */
export const MANY_PEOPLE = 1e6;

/** Rounding of shares of people. */
const SLACK = 1e-9;

/** How many people there may be by the limits of their contracts alone, whatever they work; none where `min` is above `max`. */
export function rangeOfContracts(contracts: readonly RotationContract[]): WholeRange {
  const together = contracts.reduce((sum, { min = 0 }) => sum + min, 0);
  const min = contracts.reduce(
    (most, { min: least = 0, maxShare = 1 }) => Math.max(most, Math.ceil(least / maxShare - SLACK)),
    together,
  );
  // So many people may be dealt where the contracts take them all; else there are no more than the contracts take.
  for (let people = MANY_PEOPLE; ; ) {
    const taken = contracts.reduce(
      (sum, { max = Infinity, maxShare = 1 }) =>
        sum + Math.min(max, Math.floor(maxShare * people + SLACK)),
      0,
    );
    if (taken >= people) return { min, max: people };
    people = taken;
  }
}

/** Contracts of which there may be any number, but no fewer than before. */
export function withoutMost<T extends RotationContract>(contracts: readonly T[]): T[] {
  return contracts.map((contract) => ({ ...contract, max: undefined, maxShare: undefined }));
}
