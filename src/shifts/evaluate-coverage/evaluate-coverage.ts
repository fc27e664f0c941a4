import { keepWithin } from '../../core/keep-within.ts';
import { evaluateCoverage as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { paidMinutes } from '../../duty/duty.ts';
import { checkSeries } from '../agent-requirement.ts';
import { coverageMinutes } from '../coverage-minutes.ts';
import type { CoverageReport } from '../coverage-report.ts';
import { horizonOf } from '../horizon.ts';
import {
  type EvaluateCoverageInput,
  evaluateCoverageInput,
  type ServiceLevelTable,
} from './input.ts';
import { violationsOf } from './violations.ts';

/**
 * How well do these shifts cover the requirement, and at what price in hours?
 *
 * Counts to the minute, so it takes shifts of any origin. A shift covers the date after its own from
 * midnight on; in a period that repeats, the last night covers the first morning. When not to use
 * it: to learn whether customers were served, ask a queueing model with the agents on position.
 *
 * @param input - The requirement, the duties, and, if you like,
 *   the shift types as rules, the seats, and service levels by agents.
 * @returns Under- and over-staffing by interval and in agent-hours, shares between 0 and 1, and
 *   every breach of a rule.
 * @throws InvalidInputError if the input is malformed.
 * @example
 * ```ts
 * import { evaluateCoverage } from 'halfhour/shifts';
 *
 * const night = { typeId: 'night', startMinutes: 1320, lengthMinutes: 480, breaks: [], count: 1 };
 * const report = evaluateCoverage({
 *   requirement: { intervalSeconds: 21_600, agents: [1, 0, 0, 1, 1, 0, 0, 0], startDate: '2026-03-02' },
 *   duties: [{ ...night, day: 0 }],
 * });
 * report.onPosition.slice(3, 5); // => [0.3333…, 1]
 * report.underHours; // => 10
 * ```
 */
export function evaluateCoverage(input: EvaluateCoverageInput): CoverageReport {
  const callee = 'evaluateCoverage';
  keepWithin(callee, limits, {
    intervals: input?.requirement?.agents?.length,
    duties: input?.duties?.length,
  });
  const { requirement, serviceLevels } = parseInput(callee, evaluateCoverageInput, input);
  checkSeries(callee, requirement.agents.length, {
    'requirement.agents': requirement.agents,
    'serviceLevels.contacts': serviceLevels?.contacts,
  });
  return reportCoverage(input);
}

/** The same for input that has been checked. */
export function reportCoverage(input: EvaluateCoverageInput): CoverageReport {
  const { requirement, duties, serviceLevels } = input;
  const horizon = horizonOf(requirement);
  const hours = horizon.intervalMinutes / 60;
  const required = Array.from(requirement.agents);
  const onPosition = Array.from(
    coverageMinutes(duties, horizon),
    (minutes) => minutes / horizon.intervalMinutes,
  );
  const under = required.map((need, i) => Math.max(0, need - onPosition[i]!));
  const over = required.map((need, i) => Math.max(0, onPosition[i]! - need));
  const requiredHours = sum(required) * hours;
  const paidHours = sum(duties.map((duty) => (duty.count * paidMinutes(duty)) / 60));
  return {
    required,
    onPosition,
    under,
    over,
    requiredHours,
    onPositionHours: sum(onPosition) * hours,
    underHours: sum(under) * hours,
    overHours: sum(over) * hours,
    paidHours,
    coveredShare: coveredShare(required, under),
    workloadFit: workloadFit(required, onPosition),
    requiredPerPaidHour: paidHours === 0 ? 0 : requiredHours / paidHours,
    shiftsByDay: horizon.weekdays.map((_, day) =>
      sum(duties.filter((duty) => duty.day === day).map(({ count }) => count)),
    ),
    ...(serviceLevels && { serviceLevel: expectedServiceLevel(serviceLevels, onPosition) }),
    violations: violationsOf(input, horizon, onPosition),
  };
}

function coveredShare(required: readonly number[], under: readonly number[]): number {
  const asked = required.filter((need) => need > 0).length;
  return asked === 0 ? 1 : 1 - under.filter((missing) => missing > 0).length / asked;
}

function workloadFit(required: readonly number[], onPosition: readonly number[]): number {
  const union = sum(required.map((need, i) => Math.max(need, onPosition[i]!)));
  const shared = sum(required.map((need, i) => Math.min(need, onPosition[i]!)));
  return union === 0 ? 1 : shared / union;
}

/** Between two whole numbers of agents the level is taken on the straight line. */
function expectedServiceLevel(
  { byAgents, contacts }: ServiceLevelTable,
  onPosition: readonly number[],
): { byInterval: number[]; mean: number } {
  const byInterval = onPosition.map((agents, i) => {
    const levels = byAgents[i]!;
    const last = levels.length - 1;
    const below = Math.min(Math.floor(agents), last);
    const above = Math.min(below + 1, last);
    return levels[below]! + (levels[above]! - levels[below]!) * (agents - Math.floor(agents));
  });
  const weight = sum(contacts);
  const served = sum(byInterval.map((level, i) => level * contacts[i]!));
  return { byInterval, mean: weight === 0 ? 1 : served / weight };
}
