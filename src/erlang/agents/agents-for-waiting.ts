import { isAmount } from '../../core/check-numbers.ts';
import { roundUpHeadCount, TIE_TOLERANCE } from '../../core/tie.ts';
import { log } from '../../math/elementary/log.ts';
import { leastWhole } from '../../math/least-whole.ts';
import { averageSpeedOfAnswer } from '../delay/waiting-times.ts';
import { fewestAgents } from './fewest-agents.ts';
import { guessSafety } from './safety.ts';

/**
 * How many agents keep the average speed of answer within a limit (Erlang C)?
 *
 * @param offeredLoad - Erlangs, 0 or more.
 * @param maxAsaInAht - Longest mean wait of all contacts, in average handle times, above 0.
 * @returns The smallest whole number of agents, a tie counting as met: 0 without load, Infinity for
 *   a limit of 0, NaN outside of the domain.
 * @example
 * ```ts
 * import { agentsForAsa } from 'halfhour/erlang';
 *
 * agentsForAsa(10, 10 / 180); // => 14
 * ```
 */
export function agentsForAsa(offeredLoad: number, maxAsaInAht: number): number {
  if (!(isAmount(offeredLoad) && isAmount(maxAsaInAht))) return NaN;
  if (offeredLoad === 0 || maxAsaInAht === Infinity) return 0;
  if (maxAsaInAht === 0 || offeredLoad === Infinity) return Infinity;
  const bound = maxAsaInAht * (1 + TIE_TOLERANCE);
  const root = Math.sqrt(offeredLoad);
  return leastWhole(
    (agents) => log(averageSpeedOfAnswer(agents, offeredLoad) / bound),
    offeredLoad + root * safetyForAsa(maxAsaInAht * root),
    1 + 0.1 * root,
    Math.floor(offeredLoad) + 1,
  );
}

/** A guess at the safety g with C(g) / g = asa, as of a large load: a few rounds of C(g) = asa × g. */
function safetyForAsa(asa: number): number {
  let safety = 1;
  for (let i = 0; i < 4; i++) safety = guessSafety(0, 0, -log(Math.min(0.95, asa * safety)));
  return safety;
}

/**
 * How many agents keep the share of contacts that wait at all within a limit (Erlang C)?
 *
 * @param offeredLoad - Erlangs, 0 or more.
 * @param maxWaitProbability - Largest share that waits, above 0 (0.2 for 20 %).
 * @returns The smallest whole number of agents, a tie counting as met: 0 without load or for a limit
 *   of 1 or more, Infinity for a limit of 0, NaN outside of the domain.
 * @example
 * ```ts
 * import { agentsForWaitProbability } from 'halfhour/erlang';
 *
 * agentsForWaitProbability(100, 0.2); // => 111
 * ```
 */
export function agentsForWaitProbability(offeredLoad: number, maxWaitProbability: number): number {
  if (!(isAmount(offeredLoad) && isAmount(maxWaitProbability))) return NaN;
  if (offeredLoad === 0 || maxWaitProbability >= 1) return 0;
  if (maxWaitProbability === 0 || offeredLoad === Infinity) return Infinity;
  return fewestAgents(offeredLoad, 0, maxWaitProbability, -log(maxWaitProbability));
}

/**
 * How many agents keep the occupancy within a cap?
 *
 * @param offeredLoad - Erlangs, 0 or more.
 * @param maxOccupancy - Largest busy share of the time on position, above 0, up to 1 (0.85 for 85 %).
 * @returns The smallest whole number of agents, a tie counting as met: 35.7 erlangs at 85 % take 42,
 *   although 35.7 / 0.85 comes out a little above 42. Infinity for a cap of 0, NaN outside of the domain.
 * @example
 * ```ts
 * import { agentsForOccupancy } from 'halfhour/erlang';
 *
 * agentsForOccupancy(35.7, 0.85); // => 42
 * ```
 */
export function agentsForOccupancy(offeredLoad: number, maxOccupancy: number): number {
  if (!(isAmount(offeredLoad) && isAmount(maxOccupancy))) return NaN;
  return offeredLoad === 0 ? 0 : roundUpHeadCount(offeredLoad / maxOccupancy);
}
