import { parseInput } from '../../core/parse-input.ts';
import { fewestForGeneralTimes } from './fewest-for-general-times.ts';
import { type AgentsForGeneralTimesInput, agentsForGeneralTimesInput } from './input.ts';

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
  return fewestForGeneralTimes(
    parseInput('agentsForGeneralTimes', agentsForGeneralTimesInput, input),
  );
}
