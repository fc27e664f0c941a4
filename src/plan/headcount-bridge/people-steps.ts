import { sum } from '../../core/sum.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { leftByStage } from '../../staffing/shrinkage.ts';
import { contractHoursOf, type EmployedContract, employedByContract } from './bridge-contract.ts';
import type { HeadcountBridgeInput } from './input.ts';
import { lossOf, percent, type StepDraft } from './step-draft.ts';

const FULL_TIME_WEEK = 40;

/** Paid hours a week of one: of a contract, or of the rota where it has more; the mean of several contracts. */
export function hoursOfOne({ fullTimeHours = FULL_TIME_WEEK, rota }: HeadcountBridgeInput): number {
  if (rota?.contracts !== undefined) return contractHoursOf(rota.contracts) / rota.people;
  return Math.max(fullTimeHours, (rota?.hoursAWeek ?? 0) / (rota?.people ?? 1));
}

/** Where the steps of the people lead. */
interface EmployedPeople {
  readonly steps: readonly StepDraft[];
  readonly people: number;
  /** Paid hours of them a week. */
  readonly hours: number;
  /** The same by contract, where there are several. */
  readonly contracts?: readonly EmployedContract[] | undefined;
}

/** From the paid hours of shifts to the people who have to be employed. */
export function peopleSteps(input: HeadcountBridgeInput, shiftHours: number): EmployedPeople {
  const { leaveOwedHoursAWeek = 0, vacancyShare = 0, newcomers = [] } = input;
  const hoursPerPerson = hoursOfOne(input);
  const rota = rotaSteps(input, shiftHours, hoursPerPerson);
  const { paid } = leftByStage(input.shrinkage ?? 0);

  const withLeave = rota.hours / paid;
  const withOwed = withLeave + leaveOwedHoursAWeek;
  const posts = withOwed / (1 - vacancyShare);
  const learning = sum(newcomers.map(({ people, productivity }) => people * (1 - productivity)));
  const all = posts + learning * hoursPerPerson;
  const contracts = input.rota?.contracts && employedByContract(input.rota.contracts, all);
  const people =
    contracts === undefined
      ? roundUpHeadCount(all / hoursPerPerson)
      : sum(contracts.map((contract) => contract.people));
  const hours =
    contracts === undefined
      ? people * hoursPerPerson
      : sum(contracts.map(({ hoursAWeek }) => hoursAWeek));
  const inTraining = sum(newcomers.map((group) => group.people));
  const steps: StepDraft[] = [
    ...rota.steps,
    {
      name: 'leave',
      change: lossOf(withLeave, rota.hours),
      values: paid === 1 ? { case: 'none' } : { share: percent(1 - paid) },
      inputs: { rotaHours: rota.hours, scheduledOfPaid: paid },
    },
    {
      name: 'leaveOwed',
      change: leaveOwedHoursAWeek,
      values: leaveOwedHoursAWeek > 0 ? { hours: leaveOwedHoursAWeek } : { case: 'none' },
      inputs: { leaveOwedHoursAWeek },
    },
    {
      name: 'vacancies',
      change: lossOf(posts, withOwed),
      values: vacancyShare > 0 ? { share: percent(vacancyShare) } : { case: 'none' },
      inputs: { filledHours: withOwed, vacancyShare },
    },
    {
      name: 'newcomers',
      change: learning * hoursPerPerson,
      values: inTraining > 0 ? { people: inTraining, lacking: learning } : { case: 'none' },
      inputs: { newcomers: inTraining, lackingPeople: learning, hoursPerPerson },
    },
    {
      name: 'wholePeople',
      change: lossOf(hours, all),
      values: { people },
      inputs: {
        neededHours: all,
        hoursPerPerson,
        people,
        ...(contracts !== undefined && { employedHours: hours }),
      },
    },
  ];
  return { steps, people, hours, contracts };
}

/** Days off, rests and crews: the rota has the hours of its contracts, not those of the shifts. */
function rotaSteps(
  { rota }: HeadcountBridgeInput,
  shiftHours: number,
  hoursPerPerson: number,
): { readonly steps: readonly StepDraft[]; readonly hours: number } {
  if (rota === undefined) {
    const values = { case: 'noRota' };
    const steps = (['unfilled', 'rota'] as const).map((name) => ({
      name,
      change: 0,
      values,
      inputs: { shiftHours },
    }));
    return { steps, hours: shiftHours };
  }
  const contracts = rota.people * hoursPerPerson;
  const worked = rota.hoursAWeek ?? contracts;
  const filled = Math.min(shiftHours, worked);
  const steps: StepDraft[] = [
    {
      name: 'unfilled',
      change: -lossOf(shiftHours, filled) || 0,
      values: {},
      inputs: { shiftHours, rotaHours: worked },
    },
    {
      name: 'rota',
      change: lossOf(contracts, filled),
      values: {
        people: rota.people,
        hours: hoursPerPerson,
        more: Math.max(0, worked - shiftHours),
        idle: contracts - worked,
      },
      inputs: { filledHours: filled, people: rota.people, hoursPerPerson },
    },
  ];
  return { steps, hours: contracts };
}
