import { sum } from '../../core/sum.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { BridgeContract } from './bridge-contract-input.ts';

/** People to employ with one contract. */
export interface EmployedContract {
  readonly name: string;
  /** People to employ, whole. */
  readonly people: number;
  /** Paid hours of them a week. */
  readonly hoursAWeek: number;
  /** Paid hours a week of one: of the contract, or of the rota where it has more. */
  readonly hoursPerPerson: number;
}

/** Paid hours a week of one, which the rota may exceed. */
function hoursOfOne({ people, hoursAWeek, contractHours }: BridgeContract): number {
  return people > 0 ? Math.max(contractHours, hoursAWeek / people) : contractHours;
}

/** Paid hours a week of everybody on the rota, by contract. */
export function contractHoursOf(contracts: readonly BridgeContract[]): number {
  return sum(contracts.map((contract) => contract.people * hoursOfOne(contract)));
}

/**
 * Whole people of each contract for so many hours of all, each with its share of the rota: nobody of one contract stands in
 * for those of another, as their shifts are others.
 */
export function employedByContract(
  contracts: readonly BridgeContract[],
  hours: number,
): EmployedContract[] {
  const all = contractHoursOf(contracts);
  return contracts.map((contract) => {
    const hoursPerPerson = hoursOfOne(contract);
    const people = roundUpHeadCount(all > 0 ? (hours / all) * contract.people : 0);
    return { name: contract.name, people, hoursAWeek: people * hoursPerPerson, hoursPerPerson };
  });
}
