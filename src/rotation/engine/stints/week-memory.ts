import type { RotationRules } from '../../rotation-rules.ts';
import { type RotationShift, workingMinutes } from '../../rotation-shift.ts';
import { type RollingRules, rollingLimits } from '../windows/rolling-limit.ts';
import { longRest } from './long-rest.ts';
import { OFF, type Remembering } from './remembering.ts';
import { rollingMemory, splitLimits } from './rolling-memory.ts';
import { weeklyRest } from './weekly-rest.ts';

const MONDAY = 0;
const SATURDAY = 5;
const SUNDAY = 6;

/** The memory of all such rules together; with none of them it is empty and allows every day. */
export interface WeekMemory {
  readonly start: string;
  readonly after: (
    memory: string,
    weekday: number,
    shifts: readonly number[],
  ) => string | undefined;
}

export function weekMemory(rules: RotationRules): WeekMemory {
  const rolling = rollingLimits(rules, rules.shifts).map(rollingMemory);
  const machines = [...weekMachines(rules, rules.shifts), ...rolling];
  if (machines.length === 0) return { start: '', after: () => '' };
  return {
    start: machines.map(({ start }) => start).join(),
    after: (memory, weekday, shifts) => {
      const states = memory.split(',').map(Number);
      for (const [i, shift] of shifts.entries()) {
        for (const [k, { after }] of machines.entries()) {
          const next = after(states[k]!, (weekday + i) % 7, shift);
          if (next === undefined) return undefined;
          states[k] = next;
        }
      }
      return states.join();
    },
  };
}

/** The machines of the rules about any so many days in a row that states of days can hold. */
export function rollingMachines(
  rules: RollingRules,
  shifts: readonly RotationShift[],
): Remembering[] {
  return splitLimits(rollingLimits(rules, shifts)).held.map(rollingMemory);
}

/** The machines of the rules about calendar weeks, weekends and rests. */
export function weekMachines(
  {
    weekends,
    weeklyHours,
    daysOffEachWeek = 0,
    minWeeklyRestHours = 0,
    minLongRest,
  }: Pick<
    RotationRules,
    'weekends' | 'weeklyHours' | 'daysOffEachWeek' | 'minWeeklyRestHours' | 'minLongRest'
  >,
  shifts: readonly RotationShift[],
): Remembering[] {
  const machines: Remembering[] = [];
  if (weekends?.maxBetweenFree !== undefined) machines.push(busyWeekends(weekends.maxBetweenFree));
  if (weeklyHours?.max !== undefined)
    machines.push(minutesOfWeek(weeklyHours.max * 60, shifts.map(workingMinutes)));
  if (daysOffEachWeek > 0) machines.push(restOfWeek(daysOffEachWeek));
  if (minWeeklyRestHours > 0) machines.push(weeklyRest(minWeeklyRestHours, shifts));
  if (minLongRest !== undefined) machines.push(longRest(minLongRest, shifts));
  return machines;
}

/** Weekends in a row that were not free: twice their number, plus 1 where this Saturday is off. */
function busyWeekends(most: number): Remembering {
  return {
    start: 0,
    after: (memory, weekday, shift) => {
      const busy = memory >> 1;
      if (weekday === SATURDAY) return 2 * busy + (shift === OFF ? 1 : 0);
      if (weekday !== SUNDAY) return memory;
      if (shift === OFF && memory % 2 === 1) return 0;
      return busy < most ? 2 * (busy + 1) : undefined;
    },
  };
}

/** Minutes of the shifts that started in this calendar week. */
function minutesOfWeek(most: number, lengths: readonly number[]): Remembering {
  return {
    start: 0,
    after: (memory, weekday, shift) => {
      const before = weekday === MONDAY ? 0 : memory;
      const minutes = shift === OFF ? before : before + lengths[shift]!;
      if (minutes > most) return undefined;
      return weekday === SUNDAY ? 0 : minutes;
    },
  };
}

/** Days off in a row up to now within this calendar week; once there were enough, `enough` until Monday. */
function restOfWeek(enough: number): Remembering {
  return {
    start: enough,
    after: (memory, weekday, shift) => {
      const before = weekday === MONDAY ? 0 : memory;
      const run = before === enough ? enough : shift === OFF ? before + 1 : 0;
      const isPossible =
        run === enough || run + (SUNDAY - weekday) >= enough || SUNDAY - weekday >= enough;
      if (!isPossible) return undefined;
      return weekday === SUNDAY ? 0 : run;
    },
  };
}
