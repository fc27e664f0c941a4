import { finding } from '../../../core/finding.ts';
import { sum } from '../../../core/sum.ts';
import type { TextValues } from '../../../core/text.ts';
import { WEEKDAY_NAMES } from '../../../core/words.ts';
import { employeeRange, type RotationInput } from '../../rotation-input.ts';
import type { RotationReason } from '../../rotation-reason.ts';
import { workingMinutes } from '../../rotation-shift.ts';
import { ROTATION_REASON_TEXTS } from '../../texts.ts';

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
  return WEEKDAY_NAMES.flatMap((_, weekday) => {
    const required = peopleOn(input, weekday);
    if (required <= max) return [];
    const values = { weekday, required, employees: max };
    return [reason('too-few-people', values, ['demand', 'employees'])];
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
  const values = {
    ...{ employees, work, off, fewest, most: Math.max(0, most) },
    ...{ workMin: workStretch.min, workMax: maxOf(workStretch) },
    ...{ offMin: daysOff.min, offMax: maxOf(daysOff) },
  };
  const rules = ['employees', 'demand', 'workStretch', 'daysOff'];
  return [reason('stretches-do-not-fit', values, rules)];
}

/** A day with demand for a shift needs neighbours with demand, as many as the shift's shortest run. */
function loneDays({ shifts, demand }: RotationInput): RotationReason[] {
  return shifts.flatMap(({ id, minRun = 1 }, s) => {
    const needed = demand[s]!.map((people) => people > 0);
    if (needed.every(Boolean)) return [];
    return WEEKDAY_NAMES.flatMap((_, day) => {
      if (!needed[day]) return [];
      let run = 1;
      for (let back = 1; needed.at((day - back) % 7); back++) run++;
      for (let ahead = 1; needed[(day + ahead) % 7]; ahead++) run++;
      if (run >= minRun) return [];
      const values = { shift: id, weekday: day, run: minRun };
      return [reason('run-does-not-fit', values, ['demand', 'shifts.minRun'])];
    });
  });
}

/** Free weekends that the demand of Saturday and Sunday leaves at most; below 0 where people are too few. */
export function mostFreeWeekends(input: RotationInput): number {
  const { max } = employeeRange(input);
  return input.deviation?.under ? max : max - Math.max(peopleOn(input, 5), peopleOn(input, 6));
}

function freeWeekends(input: RotationInput): RotationReason[] {
  const wanted = input.weekends?.minFree ?? 0;
  const possible = mostFreeWeekends(input);
  if (wanted === 0 || wanted <= possible) return [];
  const values = { wanted, possible: Math.max(0, possible) };
  return [reason('too-few-weekends', values, ['weekends.minFree', 'demand'])];
}

function tooManyHours(input: RotationInput): RotationReason[] {
  const { max } = employeeRange(input);
  const { maxAverage = Infinity } = input.weeklyHours ?? {};
  if (hoursAWeek(input) <= maxAverage * max) return [];
  return [hoursReason('too-many-hours', 'weeklyHours.maxAverage', input, max, maxAverage)];
}

function tooFewHours(input: RotationInput): RotationReason[] {
  const { min } = employeeRange(input);
  const { minAverage = 0 } = input.weeklyHours ?? {};
  if (hoursAWeek(input) >= minAverage * min) return [];
  return [hoursReason('too-few-hours', 'weeklyHours.minAverage', input, min, minAverage)];
}

function hoursAWeek({ shifts, demand }: RotationInput): number {
  return sum(shifts.map((shift, s) => (sum(demand[s]!) * workingMinutes(shift)) / 60));
}

function hoursReason(
  code: 'too-many-hours' | 'too-few-hours',
  rule: string,
  input: RotationInput,
  employees: number,
  limit: number,
): RotationReason {
  const values = { demanded: hoursAWeek(input), employees, limit, hours: employees * limit };
  return reason(code, values, [rule, 'demand', 'employees']);
}

function reason(
  code: keyof typeof ROTATION_REASON_TEXTS,
  values: TextValues,
  rules: readonly string[],
): RotationReason {
  return { ...finding(ROTATION_REASON_TEXTS, code, values), rules };
}

function peopleOn({ demand }: RotationInput, day: number): number {
  return demand.reduce((sum, week) => sum + week[day]!, 0);
}

/** The longest of some lengths, where they are several. */
function maxOf({ min, max }: { readonly min: number; readonly max: number }): number | undefined {
  return min === max ? undefined : max;
}
