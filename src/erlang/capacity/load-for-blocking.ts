import { isAmount } from '../../core/check-numbers.ts';
import { rootBetween } from '../../math/root-between.ts';
import { erlangB } from '../erlang-b-and-c.ts';

/**
 * How much load do the lines carry within a limit on the share turned away (Erlang B)?
 *
 * @param lines - Lines or agents, 0 or more; may be a fraction.
 * @param maxBlocking - Largest share blocked, 0 or more, below 1 (0.01 for 1 %).
 * @returns The largest load in erlangs: 0 without lines or for a limit of 0, Infinity for one of 1 or
 *   more, NaN outside of the domain.
 * @example
 * ```ts
 * import { loadForBlocking } from 'halfhour/erlang';
 *
 * loadForBlocking(17, 0.02); // => 10.65…
 * ```
 */
export function loadForBlocking(lines: number, maxBlocking: number): number {
  if (!(isAmount(lines) && isAmount(maxBlocking))) return NaN;
  if (maxBlocking >= 1 || lines === Infinity) return Infinity;
  if (maxBlocking === 0 || lines === 0) return 0;
  // The load carried stays below the lines, so that B > 1 - lines / load: here the limit is passed.
  const tooMuch = lines / (1 - maxBlocking);
  return rootBetween((load) => erlangB(lines, load) - maxBlocking, 0, tooMuch);
}
