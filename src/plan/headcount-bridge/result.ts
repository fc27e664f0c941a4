import type { TextValues } from '../../core/text.ts';
import type { EmployedContract } from './bridge-contract.ts';

/** The steps from work to wages, in the order in which a plan is made. */
export const HEADCOUNT_STEPS = [
  'handling',
  'queueing',
  'minimum',
  'inOffice',
  'absence',
  'wholeAgents',
  'uncovered',
  'rests',
  'shiftShape',
  'fewShifts',
  'unfilled',
  'rota',
  'leave',
  'leaveOwed',
  'vacancies',
  'newcomers',
  'wholePeople',
] as const;

/**
 * One of the steps from work to wages.
 *
 * - `handling`: hours of handling contacts, those who give up left out.
 * - `queueing`: waiting for contacts, so that the service target is met.
 * - `minimum`: more agents where the target alone takes fewer than the minimum staff.
 * - `inOffice`: lost at work, in meetings, training, coaching.
 * - `absence`: scheduled people who are not there; a plain number of shrinkage as a whole.
 * - `wholeAgents`: every interval rounded up to whole people.
 * - `uncovered`: agents that the shifts do not cover (0 or below).
 * - `rests`: breaks that are paid.
 * - `shiftShape`: meals, lengths and starts that demand does not have.
 * - `fewShifts`: so few distinct shifts instead of as many as would help, and what a better search may still find.
 * - `unfilled`: shifts that the rota leaves open (0 or below).
 * - `rota`: days off, rests and crews; hours of a contract that no shift fills.
 * - `leave`: paid and not scheduled.
 * - `leaveOwed`: leave of earlier times that is still to be taken.
 * - `vacancies`: posts that stand empty until somebody new has come.
 * - `newcomers`: people in training, or still learning.
 * - `wholePeople`: the last head is a whole one.
 */
export type HeadcountStepName = (typeof HEADCOUNT_STEPS)[number];

/** One step from work to wages: where the level stands after it, and what it adds. */
export interface HeadcountStep {
  readonly name: HeadcountStepName;
  /** The same in a planner's words. */
  readonly title: string;
  /** Hours a week after this step. */
  readonly hoursAWeek: number;
  /** The same in people: over the paid hours of one; whole after the last step. */
  readonly people: number;
  /** Hours a week that this step adds, out of its own inputs; below 0 only where shifts or rota leave something undone. */
  readonly change: number;
  /** What these hours cost a week, where an hour has a price. */
  readonly cost?: number | undefined;
  /** Why, with the numbers of this step. */
  readonly reason: string;
  /** The numbers and names in the reason, by which it can be said in another language. */
  readonly values: TextValues;
  /** The numbers that the step is made of, by name, to compute it again. */
  readonly inputs: Readonly<Record<string, number>>;
}

/** Every head accounted for, from work to wages. */
export interface HeadcountBridge {
  /** All steps in order, those that add nothing too; their changes add up to `hoursAWeek`, the level after the last. */
  readonly headcount: readonly HeadcountStep[];
  /** People to employ, whole. */
  readonly people: number;
  /** Paid hours of them a week. */
  readonly hoursAWeek: number;
  /** Paid hours a week of one: full-time hours, or more where the rota has more; of several contracts the mean. */
  readonly hoursPerPerson: number;
  /** The people to employ by contract, in the order given: they add up to `people` and `hoursAWeek`; absent without contracts. */
  readonly contracts?: readonly EmployedContract[] | undefined;
  /** Paid hours for an hour of handling; absent where there is none. */
  readonly paidPerHandled?: number | undefined;
  /** What they cost a week, where an hour has a price. */
  readonly costAWeek?: number | undefined;
}
