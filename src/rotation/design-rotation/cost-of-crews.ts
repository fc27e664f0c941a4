import type { CrewWalk } from '../engine/walks/crew-walk.ts';
import type { PeopleOnContract } from '../people-on-contract.ts';
import { costOfDuty } from './contract-terms.ts';
import type { RotationProblem } from './rotation-problem.ts';

/** The people of each contract, with what they and their duties cost a week. */
export function peopleOfContracts(
  crews: readonly CrewWalk[],
  { contracts, model, shifts }: RotationProblem,
): PeopleOnContract[] {
  return contracts.map((contract, k) => {
    let employees = 0;
    let minutes = 0;
    let duties = 0;
    for (const walk of crews) {
      if (walk.contract !== k) continue;
      employees += walk.weeks;
      for (const shift of walk.shifts) {
        if (shift < 0) continue;
        const paid = shifts[shift]!.paidMinutes!;
        minutes += paid;
        duties += costOfDuty(paid / 60, model.templates[shift]!.type, contract);
      }
    }
    const cost = employees * (contract.costPerWeek ?? 0) + duties;
    return { name: contract.name, employees, paidHours: minutes / 60, cost };
  });
}

/** What crews and their duties cost a week. */
export function costOfCrews(crews: readonly CrewWalk[], problem: RotationProblem): number {
  return peopleOfContracts(crews, problem).reduce((sum, { cost }) => sum + cost, 0);
}
