import { InfeasibleError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { sum } from '../../core/sum.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import {
  isOn,
  type PeopleForShiftsInput,
  peopleForShiftsInput,
  type WeeklyContract,
  type WeeklyShift,
} from './input.ts';
import type { ContractPeople, HeadCountReason } from './result.ts';
import { weekLines } from './week-lines.ts';

/**
 * How many people does it take to work these shifts, and why not fewer?
 *
 * For each contract the smallest head count: enough hours in the mean, enough people for the busiest
 * day, enough days once everybody has days off. Each is a bound below which no plan exists; a week
 * of lines shows that the head count is enough. Absence is not in it: divide by one less shrinkage.
 * When not to use it: for who follows whom and rest between shifts; that is a rota, and it may need
 * more people.
 *
 * @param input - Starts of each shift by weekday (from `dailyDemand` of a week's design), and the
 *   contracts with days and hours a week.
 * @returns For each contract the people, the bound, what decides it, hours over and unused, and lines.
 * @throws InvalidInputError if the input is malformed, or a shift is on no contract or on two;
 *   InfeasibleError if a single shift is longer than a week may be.
 * @example
 * ```ts
 * import { peopleForShifts } from 'halfhour/shifts';
 *
 * const [fullTime] = peopleForShifts({
 *   shifts: [{ id: 'day', paidMinutes: 480, counts: [10, 10, 10, 10, 10, 6, 4] }],
 *   contracts: [{ id: '5 x 8', shiftIds: ['day'], daysPerWeek: 5, averageWeeklyHours: 40 }],
 * });
 * fullTime?.people; // => 12
 * fullTime?.isProven; // => true
 * fullTime?.reason; // => 'hours'
 * ```
 */
export function peopleForShifts(input: PeopleForShiftsInput): ContractPeople[] {
  const { shifts, contracts } = parseInput('peopleForShifts', peopleForShiftsInput, input);
  return contracts.map((contract) =>
    peopleOf(
      contract,
      shifts.filter((shift) => isOn(shift, contract)),
    ),
  );
}

function peopleOf(contract: WeeklyContract, shifts: readonly WeeklyShift[]): ContractPeople {
  const shiftHours = sum(shifts.map(({ paidMinutes, counts }) => (sum(counts) * paidMinutes) / 60));
  const bounds = boundsOf(contract, shifts, shiftHours);
  const atLeast = Math.max(...bounds.map(({ people }) => people));
  let people = atLeast;
  let lines = weekLines(people, shifts, contract);
  // With as many people as shifts each has one at most, so a longer search is in vain.
  const starts = sum(shifts.flatMap(({ counts }) => [...counts]));
  while (lines === undefined && people < starts) lines = weekLines(++people, shifts, contract);
  if (lines === undefined) {
    const longest = Math.max(...shifts.map(({ paidMinutes }) => paidMinutes)) / 60;
    const reason = `contract ${contract.id} allows fewer hours a week than one shift has`;
    throw new InfeasibleError('peopleForShifts', reason, { maxWeeklyHours: longest });
  }
  const contractHours = people * contract.averageWeeklyHours;
  const binding = bounds.find((bound) => bound.people === atLeast)!;
  return {
    contractId: contract.id,
    people,
    atLeast,
    isProven: people === atLeast,
    reason: people === atLeast ? binding.reason : 'weekly-hours',
    shiftHours,
    contractHours,
    overtimeHours: Math.max(0, shiftHours - contractHours),
    unusedHours: Math.max(0, contractHours - shiftHours),
    lines,
    steps: bounds.map(({ step }) => step),
  };
}

interface HeadCountBound {
  readonly reason: HeadCountReason;
  readonly people: number;
  readonly step: Step;
}

function boundsOf(
  contract: WeeklyContract,
  shifts: readonly WeeklyShift[],
  shiftHours: number,
): HeadCountBound[] {
  const { daysPerWeek, averageWeeklyHours, overtimeWeeklyHours = 0, maxWeeklyHours } = contract;
  const byDay = Array.from({ length: WEEK_DAYS }, (_, day) =>
    sum(shifts.map(({ counts }) => counts[day]!)),
  );
  const starts = sum(byDay);
  const busiestDay = Math.max(0, ...byDay);
  const weeklyHours = { averageWeeklyHours, overtimeWeeklyHours };
  const hours = shiftHours / (averageWeeklyHours + overtimeWeeklyHours);
  const hoursFormula = 'shiftHours / (averageWeeklyHours + overtimeWeeklyHours)';
  const bounds = [
    boundBy('hours', hoursFormula, { shiftHours, ...weeklyHours }, hours),
    boundBy('peak-day', 'busiestDay', { busiestDay }, busiestDay),
    boundBy('days-off', 'starts / daysPerWeek', { starts, daysPerWeek }, starts / daysPerWeek),
  ];
  if (maxWeeklyHours === undefined) return bounds;
  const inputs = { shiftHours, maxWeeklyHours };
  const most = boundBy(
    'weekly-hours',
    'shiftHours / maxWeeklyHours',
    inputs,
    shiftHours / maxWeeklyHours,
  );
  return [...bounds, most];
}

function boundBy(
  reason: HeadCountReason,
  formula: string,
  inputs: Step['inputs'],
  value: number,
): HeadCountBound {
  const people = roundUpHeadCount(value);
  const rounding = { rule: 'up', result: people } as const;
  return {
    reason,
    people,
    step: { name: reason, formula, inputs, value, rounding, unit: 'people' },
  };
}
