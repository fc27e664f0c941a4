import { finding } from '../../core/finding.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { clockText } from '../../core/words.ts';
import type { LinearRow } from '../../search/lp/linear-program.ts';
import { solveInteger } from '../../search/lp/solve-integer.ts';
import { measured, type SearchResult, type SearchStatus } from '../../search/search-result.ts';
import { DAY_MINUTES, WEEK_MINUTES } from '../../time/durations.ts';
import type { RotationReason } from '../rotation-reason.ts';
import type { RotationShift } from '../rotation-shift.ts';
import { ROTATION_REASON_TEXTS } from '../texts.ts';
import { type RotationDemandInput, rotationDemandInput } from './input.ts';

/** What a rota has to fill, shift by shift and weekday by weekday; `objective` is the hours of all shifts in a week. */
export interface RotationDemand extends SearchResult {
  /** People needed on each shift (in the order of `shifts`) and weekday: the demand of a rota; absent where none was found. */
  readonly demand?: readonly (readonly number[])[] | undefined;
  /** Why there is none, where there is none. */
  readonly reasons: readonly RotationReason[];
}

/**
 * How many people does each shift need on each day to cover the requirement with the fewest hours?
 *
 * Whole shifts without breaks on fixed times; to choose the times and to place meals, design the
 * shifts first. A shift covers an interval if it covers all of it.
 *
 * @param input - Requirement of a week, and the shifts.
 * @returns The demand for `generateRotation`: `infeasible`, with the reason, where some interval needs people and no shift covers it.
 * @throws `INVALID_INPUT` where the input is malformed.
 * @example
 * ```ts
 * import { rotationDemand } from 'halfhour/rotation';
 *
 * const day = [0, 0, 2, 3, 3, 1]; // six intervals of four hours
 * rotationDemand({
 *   requirement: Array.from({ length: 7 }, () => day).flat(),
 *   intervalSeconds: 4 * 3600,
 *   shifts: [
 *     { id: 'early', startMinutes: 480, lengthMinutes: 480 },
 *     { id: 'late', startMinutes: 960, lengthMinutes: 480 },
 *   ],
 * });
 * // => { status: 'optimal', objective: 336, demand: [[3, 3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3, 3]], reasons: [], … }
 * ```
 */
export function rotationDemand(input: RotationDemandInput): RotationDemand {
  const { requirement, intervalSeconds, shifts } = parseInput(
    'rotationDemand',
    rotationDemandInput,
    input,
  );
  const minutes = intervalSeconds / 60;
  const rows = requirement.map((required, interval): LinearRow => {
    const terms = shifts.flatMap((shift, s) =>
      Array.from({ length: 7 }, (_, day) => day)
        .filter((day) => covers(shift, day, interval * minutes, minutes))
        .map((day) => [7 * s + day, 1] as const),
    );
    return { terms, lower: Math.ceil(required), upper: Infinity };
  });
  const peak = Math.ceil(Math.max(...requirement));
  const solution = solveInteger(
    {
      objective: shifts.flatMap(({ lengthMinutes }) => new Array<number>(7).fill(lengthMinutes)),
      rows,
      variables: shifts.flatMap(() => new Array(7).fill({ lower: 0, upper: peak, integer: true })),
    },
    input,
  );
  const { x, steps, bound } = solution;
  // Every variable has an upper bound.
  const status = solution.status as SearchStatus;
  if (x === undefined) {
    const bare = rows.flatMap(({ terms, lower }, i) =>
      terms.length === 0 && lower > 0 ? [i] : [],
    );
    return { status, steps, reasons: notCovered(bare, minutes) };
  }
  const demand = shifts.map((_, s) => [...x.slice(7 * s, 7 * s + 7)]);
  const hours = sum(shifts.map(({ lengthMinutes }, s) => (sum(demand[s]!) * lengthMinutes) / 60));
  const leastHours = bound > -Infinity ? bound / 60 : undefined;
  const measures = measured(hours, status === 'optimal' ? hours : leastHours);
  return { status, ...measures, steps, demand, reasons: [] };
}

/** That no shift covers all of some intervals, the first of them by name: the one thing that rules a demand out. */
function notCovered(bare: readonly number[], minutes: number): RotationReason[] {
  const [first, ...others] = bare;
  if (first === undefined) return [];
  const weekday = Math.floor((first * minutes) / DAY_MINUTES);
  const clock = clockText((first * minutes) % DAY_MINUTES);
  const values = { minutes, clock, weekday, more: others.length || undefined };
  const rules = ['shifts', 'requirement', 'intervalSeconds'];
  return [{ ...finding(ROTATION_REASON_TEXTS, 'interval-not-covered', values), rules }];
}

/** Whether a shift that starts on a weekday covers an interval of the week, which goes round. */
function covers(
  { startMinutes, lengthMinutes }: RotationShift,
  day: number,
  from: number,
  length: number,
): boolean {
  const into = (from - (DAY_MINUTES * day + startMinutes) + 2 * WEEK_MINUTES) % WEEK_MINUTES;
  return into + length <= lengthMinutes;
}
