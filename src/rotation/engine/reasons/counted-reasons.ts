import { sum } from '../../../core/sum.ts';
import { WEEKDAY_NAMES } from '../../../core/words.ts';
import { employeeRange, type RotationInput } from '../../rotation-input.ts';
import type { RotationReason, RotationReasonCode } from '../../rotation-reason.ts';
import { workingMinutes } from '../../rotation-shift.ts';

/**
 * Contradictions that plain counting shows, for the largest number of employees allowed. Where too few
 * people may be on a shift the demand gives way first; where too many may be, some still hold.
 */
export function countedReasons(input: RotationInput): RotationReason[] {
  if (input.deviation?.under) return [];
  const leastNeeds = [...peaks(input), ...freeWeekends(input), ...tooManyHours(input)];
  const mayBeMore =
    input.deviation?.over || input.shifts.some(({ demandIs }) => demandIs === 'atLeast');
  if (mayBeMore) return leastNeeds;
  return [...leastNeeds, ...stretches(input), ...loneDays(input), ...tooFewHours(input)];
}

function peaks(input: RotationInput): RotationReason[] {
  const { max } = employeeRange(input);
  return WEEKDAY_NAMES.flatMap((weekday, day) => {
    const required = peopleOn(input, day);
    if (required <= max) return [];
    const message = `${weekday} needs ${required} people, and there are ${max}`;
    return [{ code: 'too-few-people', rules: ['demand', 'employees'], message }];
  });
}

/** Days of work and days off have to fall into equally many stretches of the lengths allowed. */
function stretches(input: RotationInput): RotationReason[] {
  const { daysOff, workStretch, employees } = input;
  if (typeof employees !== 'number') return [];
  const work = WEEKDAY_NAMES.reduce((sum, _, day) => sum + peopleOn(input, day), 0);
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
  const rules = ['employees', 'demand', 'workStretch', 'daysOff'];
  return [{ code: 'stretches-do-not-fit', rules, message }];
}

/** A day with demand for a shift needs neighbours with demand, as many as the shift's shortest run. */
function loneDays({ shifts, demand }: RotationInput): RotationReason[] {
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
      return [{ code: 'run-does-not-fit', rules: ['demand', 'shifts.minRun'], message }];
    });
  });
}

function freeWeekends(input: RotationInput): RotationReason[] {
  const { max } = employeeRange(input);
  const wanted = input.weekends?.minFree ?? 0;
  const possible = max - Math.max(peopleOn(input, 5), peopleOn(input, 6));
  if (wanted === 0 || wanted <= possible) return [];
  const message = `${wanted} free weekends are asked for, and the demand of Saturday and Sunday leaves ${Math.max(0, possible)}`;
  return [{ code: 'too-few-weekends', rules: ['weekends.minFree', 'demand'], message }];
}

function tooManyHours(input: RotationInput): RotationReason[] {
  const { max } = employeeRange(input);
  const { maxAverage = Infinity } = input.weeklyHours ?? {};
  if (hoursAWeek(input) <= maxAverage * max) return [];
  const words = `${max} employees at ${maxAverage} h work ${max * maxAverage}`;
  return [hoursReason('too-many-hours', 'weeklyHours.maxAverage', input, words)];
}

function tooFewHours(input: RotationInput): RotationReason[] {
  const { min } = employeeRange(input);
  const { minAverage = 0 } = input.weeklyHours ?? {};
  if (hoursAWeek(input) >= minAverage * min) return [];
  const words = `${min} employees at ${minAverage} h work ${min * minAverage}`;
  return [hoursReason('too-few-hours', 'weeklyHours.minAverage', input, words)];
}

function hoursAWeek({ shifts, demand }: RotationInput): number {
  return sum(shifts.map((shift, s) => (sum(demand[s]!) * workingMinutes(shift)) / 60));
}

function hoursReason(
  code: RotationReasonCode,
  rule: string,
  input: RotationInput,
  words: string,
): RotationReason {
  const message = `the demand is ${hoursAWeek(input)} h a week: ${words}`;
  return { code, rules: [rule, 'demand', 'employees'], message };
}

function peopleOn({ demand }: RotationInput, day: number): number {
  return demand.reduce((sum, week) => sum + week[day]!, 0);
}

function lengths({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? `${min} days` : `${min} to ${max} days`;
}
