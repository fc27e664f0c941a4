import { parseInput } from '../../core/parse-input.ts';
import { rootBetween } from '../../math/root-between.ts';
import { abandonmentChances, erlangAMeasures } from './impatient-queue.ts';
import type { ErlangXInput } from './input.ts';
import { erlangXInputSchema } from './input.ts';
import type { ErlangAResult } from './result.ts';

/** What such a queue does: the measures of Erlang A are over all attempts, first and repeated. */
export interface ErlangXResult extends ErlangAResult {
  /** Erlangs of all attempts. */
  readonly totalLoad: number;
  /** Attempts a caller makes on average, 1 or more. */
  readonly attemptsPerCaller: number;
  /** Share of callers who give up without ever having been answered, 0 to 1. */
  readonly lostProbability: number;
}

/**
 * How does the queue do if callers hang up when their patience ends and some of them call again
 * (Erlang X)?
 *
 * The load of first attempts is what customers want; the telephone system counts every attempt. With
 * `redialProbability` 0 it is Erlang A. The repeated calls are taken to come at random and not at
 * once, so that they add to the load: total = first attempts + redialProbability × abandoned.
 *
 * @param input - Agents, load of first attempts, patience, answer time and share who call again; see
 *   {@link ErlangXInput}.
 * @returns Every measure of the queue with all attempts; see {@link ErlangXResult}.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @example
 * ```ts
 * import { erlangX } from 'halfhour/erlang';
 *
 * erlangX({
 *   agents: 10,
 *   offeredLoad: 10,
 *   patienceInAht: 1,
 *   answerTimeInAht: 20 / 180,
 *   redialProbability: 0.5,
 * }); // => { totalLoad: 10.89…, abandonProbability: 0.1636…, lostProbability: 0.0891…, … }
 * ```
 */
export function erlangX(input: ErlangXInput): ErlangXResult {
  const { agents, offeredLoad, patienceInAht, answerTimeInAht, redialProbability } = parseInput(
    'erlangX',
    erlangXInputSchema,
    input,
  );
  const most = offeredLoad / (1 - redialProbability);
  const abandon = (load: number) =>
    agents === 0 ? 1 : abandonmentChances(agents, load, patienceInAht, 0).abandon;
  const excess = (load: number) => load * (1 - redialProbability * abandon(load)) - offeredLoad;
  const totalLoad = offeredLoad === 0 ? 0 : rootBetween(excess, offeredLoad, most);
  const measures = erlangAMeasures(agents, totalLoad, patienceInAht, answerTimeInAht);
  const again = redialProbability * measures.abandonProbability;
  return {
    ...measures,
    totalLoad,
    attemptsPerCaller: 1 / (1 - again),
    lostProbability: ((1 - redialProbability) * measures.abandonProbability) / (1 - again),
  };
}
