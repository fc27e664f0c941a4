import { sum } from '../../../core/sum.ts';
import type { RotationInput } from '../../rotation-input.ts';
import { dayRules } from '../stints/work-blocks.ts';

/** Weeks over which the nights of a cycle are compared. */
const NIGHT_WINDOW_WEEKS = 4;
/** Nights in a row that never reach into a third calendar week. */
const LONGEST_IN_TWO_WEEKS = 8;

/** Nights in each four weeks in a row, of a cycle with these nights in its weeks. */
export function nightsInWindows(nightsOfWeek: ArrayLike<number>): Int32Array {
  const weeks = nightsOfWeek.length;
  const length = Math.min(NIGHT_WINDOW_WEEKS, weeks);
  const windows = new Int32Array(weeks);
  for (let week = 0; week < weeks; week++) {
    for (let i = 0; i < length; i++) windows[week]! += nightsOfWeek[(week + i) % weeks]!;
  }
  return windows;
}

/** Most less fewest nights in any four weeks in a row. */
export function nightSpread(nightsOfWeek: ArrayLike<number>): number {
  const windows = nightsInWindows(nightsOfWeek);
  return Math.max(...windows) - Math.min(...windows);
}

/**
 * A spread that no rota can beat, for some four weeks have at least the average and some at most.
 * Moreover some hold the longest run whole, which is at least the average run; and where the runs
 * are too few to touch every four weeks, some have none. It is 0 where the demand leaves the number
 * of nights open.
 */
export function leastNightSpread(
  input: Pick<RotationInput, 'shifts' | 'demand' | 'deviation' | 'workStretch'>,
  nightsOfWeek: ArrayLike<number>,
): number {
  const { shifts, deviation } = input;
  const { isNight, minRun, maxRun } = dayRules(input);
  const weeks = nightsOfWeek.length;
  const nights = sum(nightsOfWeek);
  const isOpen =
    deviation !== undefined ||
    shifts.some(({ demandIs }, s) => isNight[s] && demandIs === 'atLeast');
  if (isOpen || nights === 0 || weeks <= NIGHT_WINDOW_WEEKS) return 0;
  const average = (NIGHT_WINDOW_WEEKS * nights) / weeks;
  if (maxRun.some((longest, s) => isNight[s] && longest > LONGEST_IN_TWO_WEEKS)) {
    return Math.ceil(average) - Math.floor(average);
  }
  const shortest = Math.min(...minRun.filter((_, s) => isNight[s]));
  const runs = Math.floor(nights / shortest);
  // A run lies in one or two calendar weeks, which are in four or five windows.
  const touched = (NIGHT_WINDOW_WEEKS + 1) * runs;
  const fewest = touched < weeks ? 0 : Math.floor(average);
  return Math.max(Math.ceil(average), Math.ceil(nights / runs)) - fewest;
}
