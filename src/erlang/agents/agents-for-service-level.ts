import { isAmount, isNumber } from '../../core/check-numbers.ts';
import { log } from '../../math/elementary/log.ts';
import { fewestAgents } from './fewest-agents.ts';

/**
 * How many agents answer the target share of contacts in time (Erlang C)?
 *
 * The smallest whole number of agents that meets the target; a tie, within a relative 1e-12 of the
 * share that waits longer, counts as met. Everybody is taken to wait until answered.
 *
 * @param offeredLoad - Erlangs, 0 or more.
 * @param answerTimeInAht - The answer time in average handle times (20 s at 180 s: 20 / 180), 0 or more.
 * @param target - Share to answer in time, above 0 and below 1 (0.8 for 80 %).
 * @returns Agents: 0 without load or for a target of 0 or less, Infinity for one of 1 or more, NaN
 *   outside of the domain.
 * @example
 * ```ts
 * import { agentsForServiceLevel } from 'halfhour/erlang';
 *
 * agentsForServiceLevel(10, 20 / 180, 0.8); // => 14
 * ```
 */
export function agentsForServiceLevel(
  offeredLoad: number,
  answerTimeInAht: number,
  target: number,
): number {
  if (!(isAmount(offeredLoad) && isAmount(answerTimeInAht)) || !isNumber(target)) return NaN;
  if (offeredLoad === 0 || target <= 0) return 0;
  if (target >= 1 || offeredLoad === Infinity) return Infinity;
  if (answerTimeInAht === Infinity) return Math.floor(offeredLoad) + 1;
  const limit = 1 - target;
  return fewestAgents(offeredLoad, answerTimeInAht, limit, -log(limit));
}
