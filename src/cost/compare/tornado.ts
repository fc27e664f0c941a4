import { keepWithin } from '../../core/keep-within.ts';
import { tornado as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import type { CostInput } from '../cost-input.ts';
import { costInputSchema } from '../cost-input.ts';
import { numberAt, numberPaths, withValueAt } from '../input-path.ts';
import type { TornadoInput, TornadoRange } from './input.ts';
import { tornadoSchema } from './input.ts';
import { type CostMeasure, measuredIfPossible, requireMeasure } from './measure.ts';

/** One bar of a tornado. */
export interface TornadoBar {
  /** Path of the input. */
  readonly path: string;
  /** At the low value; `result` is absent where the value leaves the domain. */
  readonly low: TornadoEnd;
  /** At the high value. */
  readonly high: TornadoEnd;
  /** Distance between both results, 0 or more; an end that is absent counts as the base. */
  readonly swing: number;
}

/** One end of a bar. */
export interface TornadoEnd {
  /** Value of the input. */
  readonly value: number;
  /** Value of the measure; absent where the input leaves its domain. */
  readonly result?: number | undefined;
}

/** Which inputs matter most. */
export interface Tornado {
  readonly measure: CostMeasure;
  /** The measure as the input stands. */
  readonly base: number;
  /** The widest bar first. */
  readonly bars: readonly TornadoBar[];
}

/**
 * Which of these numbers does the cost hang on?
 *
 * Each input is turned by itself, down and up, with everything that follows from it. Nothing is
 * clamped: where a value leaves its domain (an occupancy above 1) that end has no result.
 *
 * @param input - The period, as for `evaluateCost`.
 * @param options - What to turn, and what to watch.
 * @returns The bars, the widest first; equal ones in the order of their paths.
 * @throws InvalidInputError for a bad input, an unknown path, or a measure that the input does not have.
 * @example
 * ```ts
 * import { tornado } from 'halfhour/cost';
 *
 * const { base, bars } = tornado(
 *   {
 *     channels: [{ name: 'voice', contacts: 9000, ahtSeconds: 400 }],
 *     staff: { occupancy: 0.8, inOfficeShrinkage: 0.2, outOfOfficeShrinkage: 0.1, hoursPerFte: 160 },
 *     pay: { baseMonthly: 3000 },
 *   },
 *   { paths: ['staff.occupancy', 'staff.inOfficeShrinkage'] },
 * );
 * base; // => 3.6168…
 * bars.map(({ path }) => path); // => ['staff.occupancy', 'staff.inOfficeShrinkage']
 * bars[0].low.result; // => 4.0187…
 * ```
 */
export function tornado(input: CostInput, options: TornadoInput = {}): Tornado {
  keepWithin('tornado', limits, { channels: input?.channels?.length });
  parseArguments('tornado', {
    input: [costInputSchema, input, ''],
    options: [tornadoSchema, options, ''],
  });
  const { measure = 'perContactHandled', ranges = [], change = 0.1 } = options;
  const base = requireMeasure('tornado', input, measure);

  const paths = options.paths ?? (ranges.length > 0 ? [] : numberPaths(input));
  const turned = paths.map((path): TornadoRange => {
    const value = numberAt('tornado', input, path);
    return { path, low: value * (1 - change), high: value * (1 + change) };
  });
  const bars = [...turned, ...ranges].map(({ path, low, high }): TornadoBar => {
    numberAt('tornado', input, path);
    const end = (value: number): TornadoEnd => {
      const result = measuredIfPossible(withValueAt(input, path, value), measure);
      return result === undefined ? { value } : { value, result };
    };
    const [lowEnd, highEnd] = [end(low), end(high)];
    const swing = Math.abs((highEnd.result ?? base) - (lowEnd.result ?? base));
    return { path, low: lowEnd, high: highEnd, swing };
  });
  return { measure, base, bars: bars.sort((a, b) => b.swing - a.swing) };
}
