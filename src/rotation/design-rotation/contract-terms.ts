import type { ShiftType } from '../../shifts/shift-type.ts';
import { type CrewSize, equalSizes } from '../engine/walks/equal-sizes.ts';
import type { WalkTerms } from '../engine/walks/walk-terms.ts';
import type { RotationContract } from '../rotation-contract.ts';
import type { DesignRotationInput } from './input.ts';

/** A contract with all its rules: its own, and those of all where it has none. */
export interface FullContract extends RotationContract {
  readonly rules: DesignRotationInput;
}

/** The contracts of a rotation; one of no name where none are given. */
export function fullContracts(input: DesignRotationInput): FullContract[] {
  return (input.contracts ?? [{ name: '' }]).map((contract) => ({
    ...contract,
    rules: {
      ...input,
      daysOff: contract.daysOff ?? input.daysOff,
      workStretch: contract.workStretch ?? input.workStretch,
      weeklyHours: { ...input.weeklyHours, ...contract.weeklyHours },
    },
  }));
}

/** What a duty costs whose people have a contract. */
export function costOfDuty(
  paidHours: number,
  { costPerHour = 1, costPerShift = 0 }: ShiftType,
  contract: RotationContract,
): number {
  return paidHours * costPerHour * (contract.costPerHour ?? 1) + costPerShift;
}

/** Limits on how many people there are of each contract. */
export function mixOf(contracts: readonly RotationContract[]): WalkTerms['mix'][number][] {
  const only = (contract: number, sign: number) =>
    contracts.map((_, k) => (k === contract ? sign : 0));
  return contracts.flatMap(({ min = 0, max, maxShare = 1 }, contract) => [
    ...(min > 0 ? [{ of: only(contract, 1), atLeast: min }] : []),
    ...(max === undefined ? [] : [{ of: only(contract, -1), atLeast: -max }]),
    ...(maxShare < 1
      ? [{ of: contracts.map((_, k) => maxShare - (k === contract ? 1 : 0)), atLeast: 0 }]
      : []),
  ]);
}

/** So many people dealt to contracts about as the shares are, within the limits; undefined where these do not allow it. */
export function dealPeople(
  people: number,
  shares: readonly number[],
  contracts: readonly RotationContract[],
): number[] | undefined {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const wanted = shares.map((share) => (total > 0 ? (share * people) / total : 0));
  const least = contracts.map(({ min = 0 }) => min);
  const most = contracts.map(({ max = Infinity, maxShare = 1 }) =>
    Math.min(max, Math.floor(maxShare * people + 1e-9)),
  );
  const counts = wanted.map((count, k) =>
    Math.max(least[k]!, Math.min(most[k]!, Math.floor(count + 1e-9))),
  );
  if (counts.some((count, k) => count > most[k]!)) return undefined;
  for (let left = people - counts.reduce((sum, count) => sum + count, 0); left !== 0; ) {
    const sign = Math.sign(left);
    let best = -1;
    for (const [k, count] of counts.entries()) {
      const isOpen = sign > 0 ? count < most[k]! : count > least[k]!;
      const gain = sign * (wanted[k]! - count);
      if (isOpen && (best < 0 || gain > sign * (wanted[best]! - counts[best]!))) best = k;
    }
    if (best < 0) return undefined;
    counts[best]! += sign;
    left -= sign;
  }
  return counts;
}

/** Crews of each contract, of about one size. */
export function sizesOfCrews(people: readonly number[], maxCycleWeeks: number): CrewSize[] {
  return people.flatMap((count, contract) =>
    equalSizes(count, maxCycleWeeks).map((weeks) => ({ weeks, contract })),
  );
}
