import { parseInput } from '../../core/parse-input.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { log } from '../../math/elementary/log.ts';
import { leastWhole } from '../../math/least-whole.ts';
import { erlangC } from '../erlang-b-and-c.ts';
import { type AgentsForGeneralTimesInput, agentsForGeneralTimesInput } from './input.ts';
import { lateShare, waitOfWaiters } from './queue-with-general-times.ts';

/**
 * How many agents keep what is promised if handle times vary more, or less, than Erlang C assumes (M/G/n)?
 *
 * Assumptions and source as for {@link queueWithGeneralTimes}.
 *
 * @param input - Load, variation and targets; see {@link AgentsForGeneralTimesInput}.
 * @returns The smallest whole number of agents that meets every target, a tie counting as met: 0 without load.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @example
 * ```ts
 * import { agentsForGeneralTimes } from 'halfhour/erlang';
 *
 * const target = { answerTimeInAht: 20 / 480, targetServiceLevel: 0.8 };
 * const offeredLoad = 52 * 960 / 1800;
 * agentsForGeneralTimes({ offeredLoad, squaredVariation: 1, ...target }); // => 33
 * agentsForGeneralTimes({ offeredLoad, squaredVariation: 2.53, ...target }); // => 34
 * ```
 */
export function agentsForGeneralTimes(input: AgentsForGeneralTimesInput): number {
  const { offeredLoad, squaredVariation, answerTimeInAht, targetServiceLevel, maxAsaInAht } =
    parseInput('agentsForGeneralTimes', agentsForGeneralTimesInput, input);
  if (offeredLoad === 0) return 0;
  const miss = (value: number, limit: number) => log(value / (limit * (1 + TIE_TOLERANCE)));
  const excess = (agents: number) => {
    const waiting = erlangC(agents, offeredLoad);
    const ofWaiters = waitOfWaiters(agents, offeredLoad, squaredVariation);
    const late =
      targetServiceLevel === undefined
        ? -Infinity
        : miss(lateShare(waiting, ofWaiters, answerTimeInAht!), 1 - targetServiceLevel);
    const asa = maxAsaInAht === undefined ? -Infinity : miss(waiting * ofWaiters, maxAsaInAht);
    return Math.max(late, asa);
  };
  const root = Math.sqrt(offeredLoad);
  const fewest = Math.floor(offeredLoad) + 1;
  return leastWhole(excess, offeredLoad + root, 1 + 0.1 * root, fewest);
}
