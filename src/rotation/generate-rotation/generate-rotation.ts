import { parseInput } from '../../core/parse-input.ts';
import { type RotationInput, rotationInput } from '../rotation-input.ts';
import { keepRotationWithin } from '../rotation-size.ts';
import type { RotationResult } from './result.ts';
import { searchRotation } from './search-rotation.ts';

/**
 * Which cyclic rota covers the demand and keeps every rule?
 *
 * In a cyclic rota of E weeks employee i starts in week i and goes on to i + 1, so that everyone
 * works the same weeks in turn: equal nights, equal weekends. The search is complete: it finds a
 * rota or proves that there is none, unless it runs out of steps, and then says `unknown`. Every
 * rota passes `checkRotation`. The default of `maxSteps` is 300,000, and fewer for very large
 * programs, so that it is about half a minute's work at most.
 *
 * Where the demand is zero throughout, nobody is needed, however many there are: `optimal`, 0 employees, no rota.
 *
 * Not for rosters in which people differ in hours, skills or wishes.
 *
 * @param input - Shifts, demand, rules, and the number of employees or a range of it.
 * @returns The rota with its measures, or why there is none.
 * @throws `INVALID_INPUT` where the input is malformed.
 * @example
 * ```ts
 * import { generateRotation } from 'halfhour/rotation';
 *
 * const { status, employees, measures } = generateRotation({
 *   employees: { min: 1, max: 10 },
 *   shifts: [
 *     { id: 'D', startMinutes: 420, lengthMinutes: 720, minRun: 2, maxRun: 4 },
 *     { id: 'N', startMinutes: 1140, lengthMinutes: 720, minRun: 2, maxRun: 4 },
 *   ],
 *   demand: [
 *     [1, 1, 1, 1, 1, 1, 1],
 *     [1, 1, 1, 1, 1, 1, 1],
 *   ],
 *   daysOff: { min: 2, max: 4 },
 *   workStretch: { min: 2, max: 4 },
 *   minRestHours: 11,
 * });
 * status; // => 'optimal'
 * employees; // => 4
 * measures; // => { averageWeeklyHours: 42, nights: 7, … }
 * ```
 */
export function generateRotation(input: RotationInput): RotationResult {
  keepRotationWithin('generateRotation', input);
  return searchRotation(parseInput('generateRotation', rotationInput, input));
}
