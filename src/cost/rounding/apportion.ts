import { InvalidInputError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { pow } from '../../math/elementary/pow.ts';
import { apportionSchema } from './input.ts';

/**
 * How are these amounts printed in cents so that they still add up?
 *
 * Every amount is rounded down, then the units that are missing from the rounded total go to the
 * largest remainders (Hare and Niemeyer's method), the first of equal ones first. No amount moves by
 * a whole unit or more.
 *
 * @param amounts - Amounts of any sign.
 * @param decimals - Decimals to keep (whole number of 0 or more).
 * @param total - What they have to add up to, itself rounded to the nearest (default their sum).
 * @returns The rounded amounts, in order. They add up in units of the last decimal.
 * @throws InvalidInputError where an amount is not finite, or the `total` is further from the sum than
 * rounding can bridge.
 * @example
 * ```ts
 * import { apportion } from 'halfhour/cost';
 *
 * apportion([33.335, 33.335, 33.33], 2); // => [33.34, 33.33, 33.33]
 * apportion([1 / 3, 1 / 3, 1 / 3], 0); // => [1, 0, 0]
 * ```
 */
export function apportion(amounts: readonly number[], decimals: number, total?: number): number[] {
  parseInput('apportion', apportionSchema, { amounts, decimals, total });
  const scale = pow(10, decimals);
  // A hair below a whole unit is floating point, not a remainder.
  const scaled = amounts.map((amount) => settle(amount * scale));
  const floors = scaled.map(Math.floor);
  const units = Math.round(settle((total ?? sum(amounts)) * scale)) - sum(floors);
  if (units < 0 || units > amounts.length) {
    const expected = 'within one unit an amount of their sum';
    throw new InvalidInputError('apportion', [{ path: 'total', expected, received: total }]);
  }
  const order = scaled
    .map((value, i) => ({ i, remainder: value - floors[i]! }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
    .slice(0, units);
  const raised = new Set(order.map(({ i }) => i));
  // Adding 0 turns the negative zero of a small negative amount into 0.
  return floors.map((floor, i) => (floor + (raised.has(i) ? 1 : 0)) / scale + 0);
}

function settle(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= 1e-9 * Math.max(1, Math.abs(value)) ? whole : value;
}
