import { sum } from '../../../core/sum.ts';
import { WEEKDAY_NAMES } from '../../../core/words.ts';
import type { RotationProblem } from '../../rotation-input.ts';
import { workingMinutes } from '../../rotation-shift.ts';
import { employeeRange } from '../flow/flow-program.ts';

/** Why no rota keeps all rules. */
export interface RotationReason {
  /** What stands in the way: the fields of the problem that contradict each other. */
  readonly rules: readonly string[];
  /** The contradiction in a planner's words, with its numbers. */
  readonly message: string;
}

/**
 * Contradictions that plain counting shows, for the largest number of employees allowed. Where too few
 * people may be on a shift the demand gives way first; where too many may be, some still hold.
 */
export function countedReasons(problem: RotationProblem): RotationReason[] {
  if (problem.deviation?.under) return [];
  const leastNeeds = [...peaks(problem), ...freeWeekends(problem), ...tooManyHours(problem)];
  const mayBeMore =
    problem.deviation?.over || problem.shifts.some(({ demandIs }) => demandIs === 'atLeast');
  if (mayBeMore) return leastNeeds;
  return [...leastNeeds, ...stretches(problem), ...loneDays(problem), ...tooFewHours(problem)];
}

function peaks(problem: RotationProblem): RotationReason[] {
  const { max } = employeeRange(problem);
  return WEEKDAY_NAMES.flatMap((weekday, day) => {
    const required = peopleOn(problem, day);
    if (required <= max) return [];
    const message = `${weekday} needs ${required} people, and there are ${max}`;
    return [{ rules: ['demand', 'employees'], message }];
  });
}

/** Days of work and days off have to fall into equally many stretches of the lengths allowed. */
function stretches(problem: RotationProblem): RotationReason[] {
  const { daysOff, workStretch, employees } = problem;
  if (typeof employees !== 'number') return [];
  const work = WEEKDAY_NAMES.reduce((sum, _, day) => sum + peopleOn(problem, day), 0);
  const off = 7 * employees - work;
  // Fewer people than duties: the days say so already.
  if (off < 0) return [];
  const fewest = Math.max(Math.ceil(work / workStretch.max), Math.ceil(off / daysOff.max), 1);
  const most = Math.min(Math.floor(work / workStretch.min), Math.floor(off / daysOff.min));
  if (fewest <= most) return [];
  const message =
    `${employees} employees work ${work} days and are off ${off} days in the cycle; ` +
    `${lengths(workStretch)} at work and ${lengths(daysOff)} off do not fit that: ` +
    `it takes at least ${fewest} stretches and allows at most ${Math.max(0, most)}`;
  return [{ rules: ['employees', 'demand', 'workStretch', 'daysOff'], message }];
}

/** A day with demand for a shift needs neighbours with demand, as many as the shift's shortest run. */
function loneDays({ shifts, demand }: RotationProblem): RotationReason[] {
  return shifts.flatMap(({ id, minRun = 1 }, s) => {
    const needed = demand[s]!.map((people) => people > 0);
    if (needed.every(Boolean)) return [];
    return WEEKDAY_NAMES.flatMap((weekday, day) => {
      if (!needed[day]) return [];
      let run = 1;
      for (let back = 1; needed.at((day - back) % 7); back++) run++;
      for (let ahead = 1; needed[(day + ahead) % 7]; ahead++) run++;
      if (run >= minRun) return [];
      const message = `${id} is needed on ${weekday} with too few days of ${id} around it for a run of ${minRun}`;
      return [{ rules: ['demand', 'shifts.minRun'], message }];
    });
  });
}

function freeWeekends(problem: RotationProblem): RotationReason[] {
  const { max } = employeeRange(problem);
  const wanted = problem.weekends?.minFree ?? 0;
  const possible = max - Math.max(peopleOn(problem, 5), peopleOn(problem, 6));
  if (wanted === 0 || wanted <= possible) return [];
  const message = `${wanted} free weekends are asked for, and the demand of Saturday and Sunday leaves ${Math.max(0, possible)}`;
  return [{ rules: ['weekends.minFree', 'demand'], message }];
}

function tooManyHours(problem: RotationProblem): RotationReason[] {
  const { max } = employeeRange(problem);
  const { maxAverage = Infinity } = problem.weeklyHours ?? {};
  if (hoursAWeek(problem) <= maxAverage * max) return [];
  const words = `${max} employees at ${maxAverage} h work ${max * maxAverage}`;
  return [hoursReason('weeklyHours.maxAverage', problem, words)];
}

function tooFewHours(problem: RotationProblem): RotationReason[] {
  const { min } = employeeRange(problem);
  const { minAverage = 0 } = problem.weeklyHours ?? {};
  if (hoursAWeek(problem) >= minAverage * min) return [];
  const words = `${min} employees at ${minAverage} h work ${min * minAverage}`;
  return [hoursReason('weeklyHours.minAverage', problem, words)];
}

function hoursAWeek({ shifts, demand }: RotationProblem): number {
  return sum(shifts.map((shift, s) => (sum(demand[s]!) * workingMinutes(shift)) / 60));
}

function hoursReason(rule: string, problem: RotationProblem, words: string): RotationReason {
  const message = `the demand is ${hoursAWeek(problem)} h a week: ${words}`;
  return { rules: [rule, 'demand', 'employees'], message };
}

function peopleOn({ demand }: RotationProblem, day: number): number {
  return demand.reduce((sum, week) => sum + week[day]!, 0);
}

function lengths({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? `${min} days` : `${min} to ${max} days`;
}
