import { InfeasibleError } from '../../core/errors.ts';
import { parseArguments, parseInput } from '../../core/parse-input.ts';
import type { CostInput } from '../cost-input.ts';
import { costInputSchema } from '../cost-input.ts';
import { numberAt, withValueAt } from '../input-path.ts';
import type { BreakEvenInput } from './input.ts';
import { breakEvenSchema } from './input.ts';
import { requireMeasure } from './measure.ts';

/** More halvings than a double has bits: the search ends by itself before. */
const MAX_HALVINGS = 200;

/**
 * At which value of this input does the cost come to that?
 *
 * Below which handle time is an own contact cheaper than the offer, at which resolution does the
 * budget hold, from which volume on is the own centre worth its fixed cost? The answer is found by
 * halving, to the last digit of a double, with everything that follows from the input.
 *
 * @param input - The period, as for `evaluateCost`.
 * @param options - What to turn, where, and what it has to reach.
 * @returns The value of the input.
 * @throws InvalidInputError for a bad input or path; InfeasibleError where the target is not between
 * the results at both ends, with those results as `nearest`.
 * @example
 * ```ts
 * import { breakEven } from 'halfhour/cost';
 *
 * const ahtSeconds = breakEven(
 *   {
 *     channels: [{ name: 'voice', contacts: 9000, ahtSeconds: 400 }],
 *     staff: { occupancy: 0.8, inOfficeShrinkage: 0.2, outOfOfficeShrinkage: 0.1, hoursPerFte: 160 },
 *     pay: { baseMonthly: 3000 },
 *   },
 *   { path: 'channels[0].ahtSeconds', between: [100, 900], target: 3.2 },
 * );
 * ahtSeconds; // => 353.89…
 * ```
 */
export function breakEven(input: CostInput, options: BreakEvenInput): number {
  parseArguments('breakEven', {
    input: [costInputSchema, input, ''],
    options: [breakEvenSchema, options, ''],
  });
  const { path, between, measure = 'perContactHandled', target } = options;
  numberAt('breakEven', input, path);
  const distance = (value: number) => {
    const changed = parseInput('breakEven', costInputSchema, withValueAt(input, path, value));
    return requireMeasure('breakEven', changed, measure) - target;
  };
  let [low, high] = between;
  const [atLow, atHigh] = [distance(low), distance(high)];
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  if (atLow > 0 === atHigh > 0) {
    const nearest = [atLow + target, atHigh + target];
    const reason = `${measure} goes from ${nearest[0]} to ${nearest[1]} between the two ends and never is ${target}`;
    throw new InfeasibleError('breakEven', reason, nearest);
  }
  for (let i = 0; i < MAX_HALVINGS; i++) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (distance(middle) > 0 === atLow > 0) low = middle;
    else high = middle;
  }
  return Math.abs(distance(low)) <= Math.abs(distance(high)) ? low : high;
}
