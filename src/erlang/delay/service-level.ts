import { isAmount } from '../../core/check-numbers.ts';
import { twoProduct, twoSum } from '../../math/elementary/double-double.ts';
import { exp } from '../../math/elementary/exp.ts';
import { erlangC } from '../erlang-b-and-c.ts';

/**
 * What share of contacts waits longer than a given time, if everybody waits until answered?
 *
 * @param agents - Agents on position, 0 or more; may be a fraction.
 * @param offeredLoad - Erlangs, 0 or more.
 * @param timeInAht - The time in average handle times (20 s at an AHT of 180 s: 20 / 180), 0 or more.
 * @returns P(W > time), 0 to 1: 1 in an overloaded queue, 0 without load, NaN outside of the domain.
 * @example
 * ```ts
 * import { waitTail } from 'halfhour/erlang';
 *
 * waitTail(14, 10, 20 / 180); // => 0.11164…
 * ```
 */
export function waitTail(agents: number, offeredLoad: number, timeInAht: number): number {
  if (!isAmount(timeInAht)) return NaN;
  const waiting = erlangC(agents, offeredLoad);
  if (!(offeredLoad < agents) || waiting === 0) return waiting;
  const spare = twoSum(agents, -offeredLoad);
  // Nothing is left of the tail; beyond, the exact product would overflow.
  if (spare.high * timeInAht > 800) return 0;
  // A rounding error of the exponent would be magnified by its size, so it is carried along.
  const { high, low } = twoProduct(spare.high, timeInAht);
  return waiting * (exp(-high) * (1 - (low + spare.low * timeInAht)));
}

/**
 * What share of contacts is answered in time, if everybody waits until answered?
 *
 * The answer time is in handle times, never in seconds: above about 1 it is nearly always a mistake.
 *
 * @param agents - Agents on position, 0 or more; may be a fraction.
 * @param offeredLoad - Erlangs, 0 or more.
 * @param answerTimeInAht - The answer time in average handle times (20 s at 180 s: 20 / 180), 0 or more.
 * @returns The service level, 0 to 1: 0 in an overloaded queue, 1 without load, NaN outside of the domain.
 * @example
 * ```ts
 * import { serviceLevel } from 'halfhour/erlang';
 *
 * serviceLevel(14, 10, 20 / 180); // => 0.88835…
 * ```
 */
export function serviceLevel(agents: number, offeredLoad: number, answerTimeInAht: number): number {
  return 1 - waitTail(agents, offeredLoad, answerTimeInAht);
}
