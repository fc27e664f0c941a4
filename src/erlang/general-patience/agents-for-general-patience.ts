import { keepWithin } from '../../core/keep-within.ts';
import { agentsForGeneralPatience as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { log } from '../../math/elementary/log.ts';
import { leastWhole } from '../../math/least-whole.ts';
import { isServiceLevel } from '../patience/shortfall.ts';
import { type AgentsForGeneralPatienceInput, agentsForGeneralPatienceInput } from './input.ts';
import { patiencePieces } from './patience-pieces.ts';
import { generalPatienceMeasures } from './queue-with-general-patience.ts';

/**
 * How many agents meet a target if callers hang up in a way of their own (M/M/n+G)?
 *
 * Assumptions and source as for {@link queueWithGeneralPatience}.
 *
 * @param input - Load, patience, answer time, criterion and target; see {@link AgentsForGeneralPatienceInput}.
 * @returns The smallest whole number of agents that meets it, a tie counting as met: 1 or more, and 0 without load.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` beyond 100,000 erlangs or
 *   10,000 times of the curve.
 * @example
 * ```ts
 * import { agentsForGeneralPatience } from 'halfhour/erlang';
 *
 * agentsForGeneralPatience({
 *   offeredLoad: 10,
 *   answerTimeInAht: 20 / 180,
 *   patience: { timesInAht: [5 / 180, 60 / 180, 5], surviving: [0.9, 0.85, 0.5] },
 *   criterion: 'servedWithin',
 *   target: 0.8,
 * }); // => 13
 * ```
 */
export function agentsForGeneralPatience(input: AgentsForGeneralPatienceInput): number {
  const { offeredLoad, answerTimeInAht, patience, criterion, target } = parseInput(
    'agentsForGeneralPatience',
    agentsForGeneralPatienceInput,
    input,
  );
  keepWithin('agentsForGeneralPatience', limits, {
    erlangs: offeredLoad,
    times: patience.timesInAht.length,
  });
  if (offeredLoad === 0) return 0;
  const pieces = patiencePieces(patience);
  const isService = isServiceLevel(criterion);
  const limit = (isService ? 1 - target : target) * (1 + TIE_TOLERANCE);
  const excess = (agents: number) => {
    const value = generalPatienceMeasures(agents, offeredLoad, answerTimeInAht, pieces)[criterion];
    return log((isService ? 1 - value : value) / limit);
  };
  return leastWhole(excess, offeredLoad, 1 + 0.8 * Math.sqrt(offeredLoad), 1);
}
