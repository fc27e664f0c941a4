import { sum } from '../../core/sum.ts';
import { checkRotaOfShifts, cycleOf, isNight, minutesOf, nightSpread, type Rota } from '../rota.ts';
import type { RotationShift } from '../rotation-shift.ts';

/** What a rota is like to live with, over its whole cycle. */
export interface RotaMeasures {
  /** Weeks of the cycle, which is the number of its employees. */
  readonly weeks: number;
  /** Average hours a week. */
  readonly averageWeeklyHours: number;
  /** Most hours of shifts that start in one calendar week. */
  readonly mostWeeklyHours: number;
  /** Weekends with both days off. */
  readonly freeWeekends: number;
  /** Weekends with one day off and one worked. */
  readonly splitWeekends: number;
  /** Most weekends in a row that are not free; the whole cycle if none is. */
  readonly longestWaitForFreeWeekend: number;
  /** Single days off. */
  readonly singleDaysOff: number;
  /** Most days worked in a row. */
  readonly longestWorkStretch: number;
  /** Nights in the cycle. */
  readonly nights: number;
  /** Most nights in a row. */
  readonly longestNightRun: number;
  /**
   * Most less fewest nights in any four weeks in a row: how unevenly the nights lie in the cycle. By
   * the end of the cycle everyone has the same; this is what differs on the way.
   */
  readonly nightSpread: number;
  /** Changes to an earlier shift on the next day. */
  readonly backwardChanges: number;
}

/**
 * What is a rota like to live with: weekends, nights, hours, stretches?
 *
 * @param rota - Weeks of the cycle, each of 7 shift ids or `null`, Monday first.
 * @param shifts - The shifts of the rota.
 * @returns Counts over the whole cycle, which is read as going round: the last week is followed by the first.
 * @throws InvalidInputError where `rota` holds an id that none of the `shifts` has.
 * @example
 * ```ts
 * import { measureRota } from 'halfhour/rotation';
 *
 * const day = { id: 'D', startMinutes: 480, lengthMinutes: 480 };
 * measureRota([['D', 'D', 'D', 'D', 'D', null, null]], [day]);
 * // => { averageWeeklyHours: 40, freeWeekends: 1, longestWorkStretch: 5, nights: 0, … }
 * ```
 */
export function measureRota(rota: Rota, shifts: readonly RotationShift[]): RotaMeasures {
  checkRotaOfShifts('measureRota', rota, shifts);
  return measuresOf(rota, shifts);
}

/** `measureRota` of what is known to be well-formed. */
export function measuresOf(rota: Rota, shifts: readonly RotationShift[]): RotaMeasures {
  const { weeks, days, dayAt, isWeekendFree, singleDaysOff } = cycleOf(rota, shifts);
  const weekOf = (week: number) => days.slice(7 * week, 7 * week + 7);
  const hours = rota.map((_, week) => minutesOf(weekOf(week)) / 60);
  const nightsOfWeek = rota.map((_, week) => weekOf(week).filter(isNight).length);
  return {
    weeks,
    averageWeeklyHours: sum(hours) / weeks,
    mostWeeklyHours: Math.max(...hours),
    freeWeekends: isWeekendFree.filter(Boolean).length,
    splitWeekends: rota.filter((week) => (week[5] === null) !== (week[6] === null)).length,
    longestWaitForFreeWeekend: longestRun(isWeekendFree.map((isFree) => !isFree)),
    singleDaysOff,
    longestWorkStretch: longestRun(days.map((day) => day !== null)),
    nights: sum(nightsOfWeek),
    longestNightRun: longestRun(days.map(isNight)),
    nightSpread: nightSpread(nightsOfWeek),
    backwardChanges: days.filter((day, at) => {
      const before = dayAt(at - 1);
      return day !== null && before !== null && day.startMinutes < before.startMinutes;
    }).length,
  };
}

/** The longest run of true on a circle. */
function longestRun(flags: readonly boolean[]): number {
  if (flags.every(Boolean)) return flags.length;
  let longest = 0;
  let run = 0;
  for (const flag of [...flags, ...flags]) {
    run = flag ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
