import { rootBetween } from '../../math/root-between.ts';
import { waitTail } from '../delay/service-level.ts';
import { averageSpeedOfAnswer } from '../delay/waiting-times.ts';
import { erlangB, erlangC } from '../erlang-b-and-c.ts';
import { linesForBlocking } from '../loss/lines-for-blocking.ts';
import { agentsForServiceLevel } from './agents-for-service-level.ts';
import { agentsForAsa, agentsForWaitProbability } from './agents-for-waiting.ts';

/**
 * How many agents answer the target share in time, before rounding up (Erlang C)?
 *
 * For budgets and averages over many intervals, where rounding each one up would add half an agent
 * an interval. Nobody can staff it as it is: for a schedule use {@link agentsForServiceLevel}.
 *
 * @param offeredLoad - Erlangs, 0 or more.
 * @param answerTimeInAht - The answer time in average handle times, 0 or more.
 * @param target - Share to answer in time, above 0 and below 1.
 * @returns The real number of agents that just meets the target, by analytic continuation of Erlang
 *   C; limits as for {@link agentsForServiceLevel}.
 * @example
 * ```ts
 * import { fractionalAgentsForServiceLevel } from 'halfhour/erlang';
 *
 * fractionalAgentsForServiceLevel(10, 20 / 180, 0.8); // => 13.0372…
 * ```
 */
export function fractionalAgentsForServiceLevel(
  offeredLoad: number,
  answerTimeInAht: number,
  target: number,
): number {
  const whole = agentsForServiceLevel(offeredLoad, answerTimeInAht, target);
  const limit = 1 - target;
  return refine(
    whole,
    offeredLoad,
    (agents) => waitTail(agents, offeredLoad, answerTimeInAht) - limit,
  );
}

/**
 * How many agents keep the average speed of answer within a limit, before rounding up (Erlang C)?
 *
 * @param offeredLoad - Erlangs, 0 or more.
 * @param maxAsaInAht - Longest mean wait of all contacts, in average handle times, above 0.
 * @returns The real number of agents that just keeps the limit; limits as for {@link agentsForAsa}.
 * @example
 * ```ts
 * import { fractionalAgentsForAsa } from 'halfhour/erlang';
 *
 * fractionalAgentsForAsa(10, 10 / 180); // => 13.6823…
 * ```
 */
export function fractionalAgentsForAsa(offeredLoad: number, maxAsaInAht: number): number {
  const whole = agentsForAsa(offeredLoad, maxAsaInAht);
  // The reciprocal, because the wait itself has no end as the agents come down to the load.
  return refine(
    whole,
    offeredLoad,
    (agents) => 1 / maxAsaInAht - 1 / averageSpeedOfAnswer(agents, offeredLoad),
  );
}

/**
 * How many agents keep the share of contacts that wait at all within a limit, before rounding up
 * (Erlang C)?
 *
 * @param offeredLoad - Erlangs, 0 or more.
 * @param maxWaitProbability - Largest share that waits, above 0 and below 1.
 * @returns The real number of agents that just keeps the limit; limits as for
 *   {@link agentsForWaitProbability}.
 * @example
 * ```ts
 * import { fractionalAgentsForWaitProbability } from 'halfhour/erlang';
 *
 * fractionalAgentsForWaitProbability(100, 0.2); // => 110.99…
 * ```
 */
export function fractionalAgentsForWaitProbability(
  offeredLoad: number,
  maxWaitProbability: number,
): number {
  const whole = agentsForWaitProbability(offeredLoad, maxWaitProbability);
  return refine(whole, offeredLoad, (agents) => erlangC(agents, offeredLoad) - maxWaitProbability);
}

/**
 * How many lines keep the share of contacts that are turned away within a limit, before rounding up
 * (Erlang B)?
 *
 * @param offeredLoad - Erlangs, 0 or more.
 * @param target - Largest share blocked, above 0 and below 1.
 * @returns The real number of lines that just keeps the limit; limits as for {@link linesForBlocking}.
 * @example
 * ```ts
 * import { fractionalLinesForBlocking } from 'halfhour/erlang';
 *
 * fractionalLinesForBlocking(10, 0.02); // => 16.20…
 * ```
 */
export function fractionalLinesForBlocking(offeredLoad: number, target: number): number {
  const whole = linesForBlocking(offeredLoad, target);
  return refine(whole, 0, (lines) => erlangB(lines, offeredLoad) - target);
}

/** The zero of a falling function within the last step up to the whole number that suffices. */
function refine(whole: number, least: number, excess: (agents: number) => number): number {
  if (!(whole > 0 && whole < Infinity)) return whole;
  return rootBetween(excess, Math.max(least, whole - 1), whole);
}
