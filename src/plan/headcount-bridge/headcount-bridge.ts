import { keepWithin } from '../../core/keep-within.ts';
import { headcountBridge as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { textOf } from '../../core/text.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { HEADCOUNT_TEXTS } from '../texts.ts';
import { type HeadcountBridgeInput, headcountBridgeInput } from './input.ts';
import { hoursOfOne, peopleSteps } from './people-steps.ts';
import type { HeadcountBridge, HeadcountStep } from './result.ts';
import { shiftSteps } from './shift-steps.ts';
import { STEP_TITLES } from './step-titles.ts';
import { workSteps } from './work-steps.ts';

/**
 * Why 90 people, when the work is done by 39?
 *
 * Seventeen steps lead from the hours of handling to the people who have to be employed, each in hours a week and in
 * people, with its reason. Every step is computed from its own inputs, none is what the others leave, and together
 * they are the employed hours. It takes the numbers of a plan, whoever made it: what is not given loses nothing.
 *
 * A step in people is its hours over the paid hours of one person. Those are the full-time hours, or the hours of the
 * rota where it has more; hours of a contract that no shift fills are paid and stand in the step of the rota. Posts
 * that stand empty (`vacancies`) are counted as posts to employ for. Where the rota has several contracts whole people are
 * counted of each, a person is one with their mean hours, and the last level is whole people all the same.
 *
 * When not to use it: for what drives the cost of two periods apart ask `costBridge`; for two plans `comparePlans`.
 *
 * @param input - The series, shifts, rota and rates of the plan; see {@link HeadcountBridgeInput}.
 * @returns The steps and what they come to; see {@link HeadcountBridge}.
 * @throws `INVALID_INPUT` with every bad field; `TOO_LARGE` beyond the limit.
 * @example
 * ```ts
 * import { headcountBridge } from 'halfhour/plan';
 *
 * // A line that is open for two half-hours a day, five days a week.
 * const { headcount, people, hoursAWeek } = headcountBridge({
 *   intervalSeconds: 1800,
 *   weeks: 1 / 5,
 *   contacts: [100, 60],
 *   ahtSeconds: 180,
 *   targetAgents: [14, 9],
 *   shrinkage: [
 *     { name: 'leave', share: 0.1, base: 'paid' },
 *     { name: 'coaching', share: 0.08, base: 'inOffice' },
 *   ],
 *   scheduledAgents: [16, 10],
 * });
 * headcount.map(({ name, change }) => [name, change]).slice(0, 4);
 * // => [['handling', 40], ['queueing', 17.5], ['minimum', 0], ['inOffice', 5], …]
 * people; // => 2
 * hoursAWeek; // => 80
 * ```
 */
export function headcountBridge(input: HeadcountBridgeInput): HeadcountBridge {
  keepWithin('headcountBridge', limits, {
    intervals: input?.contacts?.length,
    contracts: input?.rota?.contracts?.length,
  });
  parseInput('headcountBridge', headcountBridgeInput, input);
  const { costPerHour } = input;
  const hoursPerPerson = hoursOfOne(input);
  const work = workSteps(input);
  const shifts = shiftSteps(input, work.scheduled);
  const { steps, people, hours: employed, contracts } = peopleSteps(input, shifts.paidHours);

  const drafts = [...work.steps, ...shifts.steps, ...steps];
  let level = 0;
  const headcount = drafts.map(({ name, change, values, inputs }, i): HeadcountStep => {
    level += change;
    // The last level is that of whole people; the sum of the changes is as near as sums are.
    const isLast = i === drafts.length - 1;
    const hoursAWeek = isLast ? employed : level;
    return withoutAbsent({
      name,
      title: STEP_TITLES[name],
      hoursAWeek,
      people: isLast ? people : hoursAWeek / hoursPerPerson,
      change,
      // A negative change at a price of 0 costs 0.
      cost: costPerHour === undefined ? undefined : change * costPerHour + 0,
      reason: textOf(HEADCOUNT_TEXTS[name], values),
      values,
      inputs,
    });
  });
  const handled = headcount[0]!.change;
  return withoutAbsent({
    headcount,
    people,
    hoursAWeek: employed,
    hoursPerPerson,
    contracts,
    paidPerHandled: handled > 0 ? employed / handled : undefined,
    costAWeek: costPerHour === undefined ? undefined : employed * costPerHour,
  });
}
