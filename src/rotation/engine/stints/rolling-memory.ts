import { WEEK_DAYS } from '../../../time/durations.ts';
import { isNightShift, type RotationShift } from '../../rotation-shift.ts';
import { type RollingLimit, type RollingRules, rollingLimits } from '../windows/rolling-limit.ts';
import { OFF, type Remembering } from './remembering.ts';

/**
 * So many pasts at most that a limit may tell apart to be part of the states of days: hours of one length of shift in a
 * week have 64, two weekends in five weeks 11, eight nights in four weeks a million. States of others would be too many,
 * so they are watched: see `RollingExcess`.
 */
const FEW_PASTS = 128;

const SATURDAY = 5;
const SUNDAY = 6;

/** Limits that states of days can hold exactly, and those that have to be watched. */
export function splitLimits(limits: readonly RollingLimit[]) {
  const held = limits.filter((limit) => hasFewPasts(limit));
  return { held, watched: limits.filter((limit) => !held.includes(limit)) };
}

/** Kinds of shift that are no one choice where nights are watched: nights and others. */
export function nightsApart(
  rules: RollingRules,
  shifts: readonly RotationShift[],
): readonly number[] | undefined {
  const { watched } = splitLimits(
    rollingLimits({ ...rules, weekends: undefined, weeklyHours: undefined }, shifts),
  );
  return watched.length === 0 ? undefined : shifts.map((shift) => (isNightShift(shift) ? 1 : 0));
}

function hasFewPasts({ days, most, counts, ofWeekends }: RollingLimit): boolean {
  const kinds = ofWeekends ? [0, 1] : [...new Set([0, ...counts])];
  const known = new Set<string>(['']);
  const queue: (readonly number[])[] = [[]];
  const length = ofWeekends ? days / WEEK_DAYS : days;
  for (const past of queue) {
    for (const count of kinds) {
      const next = afterOneMore(past, count, length, most);
      if (next === undefined || known.has(next.join())) continue;
      if (known.size === FEW_PASTS) return false;
      known.add(next.join());
      queue.push(next);
    }
  }
  return true;
}

/** What is remembered of the last days, oldest first and without days that count nothing before all others. */
function afterOneMore(
  past: readonly number[],
  count: number,
  length: number,
  most: number,
): readonly number[] | undefined {
  const all = [...past, count];
  if (all.reduce((sum, one) => sum + one, 0) > most) return undefined;
  const recent = all.slice(Math.max(0, all.length - length + 1));
  const first = recent.findIndex((one) => one > 0);
  return first < 0 ? [] : recent.slice(first);
}

/** A limit as a machine that remembers what each of the last days, or weekends, counts. */
export function rollingMemory({ days, most, counts, ofWeekends }: RollingLimit): Remembering {
  const pasts: (readonly number[])[] = [[]];
  const numbers = new Map<string, number>([['', 0]]);
  const numberOf = (past: readonly number[]) => {
    const key = past.join();
    let number = numbers.get(key);
    if (number === undefined) {
      number = pasts.length;
      numbers.set(key, number);
      pasts.push(past);
    }
    return number;
  };
  const after = (past: number, count: number, length: number) => {
    const next = afterOneMore(pasts[past]!, count, length, most);
    return next === undefined ? undefined : numberOf(next);
  };
  if (!ofWeekends)
    return {
      start: 0,
      after: (memory, _, shift) => after(memory, shift === OFF ? 0 : counts[shift]!, days),
    };
  // Twice the past, plus 1 where this Saturday is worked.
  return {
    start: 0,
    after: (memory, weekday, shift) => {
      if (weekday === SATURDAY) return 2 * (memory >> 1) + (shift === OFF ? 0 : 1);
      if (weekday !== SUNDAY) return memory;
      const isWorked = memory % 2 === 1 || shift !== OFF;
      const next = after(memory >> 1, isWorked ? 1 : 0, days / WEEK_DAYS);
      return next === undefined ? undefined : 2 * next;
    },
  };
}
