import { isAmount, isNumber } from '../../core/check-numbers.ts';
import { rootBetween } from '../../math/root-between.ts';
import { waitTail } from '../delay/service-level.ts';
import { averageSpeedOfAnswer } from '../delay/waiting-times.ts';
import { erlangC } from '../erlang-b-and-c.ts';

/**
 * How much load do the agents carry at the target service level (Erlang C)?
 *
 * @param agents - Agents on position, 0 or more; may be a fraction.
 * @param answerTimeInAht - The answer time in average handle times, 0 or more.
 * @param target - Share to answer in time, above 0 and below 1.
 * @returns The largest load in erlangs: 0 without agents or for a target of 1 or more, Infinity for
 *   one of 0 or less, NaN outside of the domain.
 * @example
 * ```ts
 * import { contactsOfLoad, loadForServiceLevel } from 'halfhour/erlang';
 *
 * const load = loadForServiceLevel(14, 20 / 180, 0.8); // => 10.86…
 * contactsOfLoad(load, 180, 1800); // => 108.6…
 * ```
 */
export function loadForServiceLevel(
  agents: number,
  answerTimeInAht: number,
  target: number,
): number {
  if (!(isAmount(agents) && isAmount(answerTimeInAht)) || !isNumber(target)) return NaN;
  if (target <= 0) return Infinity;
  if (target >= 1) return 0;
  const limit = 1 - target;
  return largestLoad(agents, (load) => waitTail(agents, load, answerTimeInAht) - limit);
}

/**
 * How much load do the agents carry within a limit on the average speed of answer (Erlang C)?
 *
 * @param agents - Agents on position, 0 or more; may be a fraction.
 * @param maxAsaInAht - Longest mean wait of all contacts, in average handle times, 0 or more.
 * @returns The largest load in erlangs: 0 without agents or for a limit of 0, NaN outside of the domain.
 * @example
 * ```ts
 * import { loadForAsa } from 'halfhour/erlang';
 *
 * loadForAsa(14, 10 / 180); // => 10.28…
 * ```
 */
export function loadForAsa(agents: number, maxAsaInAht: number): number {
  if (!(isAmount(agents) && isAmount(maxAsaInAht))) return NaN;
  if (maxAsaInAht === 0) return 0;
  // w / (w + limit) instead of the wait w, which has no end as the load comes up to the agents.
  return largestLoad(agents, (load) => {
    const asa = averageSpeedOfAnswer(agents, load);
    return asa === Infinity ? 0.5 : asa / (asa + maxAsaInAht) - 0.5;
  });
}

/**
 * How much load do the agents carry if only a share of contacts may wait at all (Erlang C)?
 *
 * @param agents - Agents on position, 0 or more; may be a fraction.
 * @param maxWaitProbability - Largest share that waits, 0 or more, below 1.
 * @returns The largest load in erlangs: 0 without agents or for a limit of 0, Infinity for one of 1
 *   or more, NaN outside of the domain.
 * @example
 * ```ts
 * import { loadForWaitProbability } from 'halfhour/erlang';
 *
 * loadForWaitProbability(14, 0.2); // => 10.23…
 * ```
 */
export function loadForWaitProbability(agents: number, maxWaitProbability: number): number {
  if (!(isAmount(agents) && isAmount(maxWaitProbability))) return NaN;
  if (maxWaitProbability >= 1) return Infinity;
  if (maxWaitProbability === 0) return 0;
  return largestLoad(agents, (load) => erlangC(agents, load) - maxWaitProbability);
}

/** Where a rising function of the load passes 0, between no load and one that ends in overload. */
function largestLoad(agents: number, excess: (load: number) => number): number {
  return agents === Infinity ? Infinity : rootBetween(excess, 0, agents);
}
