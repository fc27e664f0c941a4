import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import type { LinearRow } from '../../search/lp/linear-program.ts';
import { solveInteger } from '../../search/lp/solve-integer.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { DAY_MINUTES, WEEK_MINUTES } from '../../time/durations.ts';
import type { RotationShift } from '../rotation-input.ts';
import { rotationDemandSchema } from './input.ts';

/** How to turn a requirement into the demand of a rota. */
export interface RotationDemandOptions extends SearchControl {
  /** Agents needed in each interval of a week that goes round, from Monday 00:00 on (0 or more). */
  readonly requirement: readonly number[];
  /** Length of an interval in seconds; the intervals fill a week. */
  readonly intervalSeconds: number;
  /** The shifts that may be used, at the same times on every day. */
  readonly shifts: readonly RotationShift[];
}

/** What a rota has to fill, shift by shift and weekday by weekday. */
export interface RotationDemand {
  /** People needed on each shift (in the order of `shifts`) and weekday: the demand of a rota. */
  readonly demand: readonly (readonly number[])[];
  /** Hours of all shifts in a week. */
  readonly weeklyHours: number;
  /** Whether fewer hours are proven impossible. */
  readonly isProvenLeast: boolean;
}

/**
 * How many people does each shift need on each day to cover the requirement with the fewest hours?
 *
 * Whole shifts without breaks on fixed times; to choose the times and to place meals, design the
 * shifts first. A shift covers an interval if it covers all of it.
 *
 * @param options - Requirement of a week, and the shifts.
 * @returns The demand for `generateRotation`, or `undefined` where some interval needs people and no shift covers it, or the steps run out.
 * @throws `INVALID_INPUT` where the options are malformed.
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
 * // => { demand: [[3, 3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3, 3]], weeklyHours: 336, isProvenLeast: true }
 * ```
 */
export function rotationDemand(options: RotationDemandOptions): RotationDemand | undefined {
  const { requirement, intervalSeconds, shifts } = parseInput(
    'rotationDemand',
    rotationDemandSchema,
    options,
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
  const { x, status } = solveInteger(
    {
      objective: shifts.flatMap(({ lengthMinutes }) => new Array<number>(7).fill(lengthMinutes)),
      rows,
      variables: shifts.flatMap(() => new Array(7).fill({ lower: 0, upper: peak, integer: true })),
    },
    options,
  );
  if (x === undefined) return undefined;
  const demand = shifts.map((_, s) => [...x.slice(7 * s, 7 * s + 7)]);
  const hours = shifts.map(({ lengthMinutes }, s) => {
    return (sum(demand[s]!) * lengthMinutes) / 60;
  });
  return {
    demand,
    weeklyHours: sum(hours),
    isProvenLeast: status === 'optimal',
  };
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
