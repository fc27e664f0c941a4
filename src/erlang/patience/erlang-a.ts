import { parseInput } from '../../core/parse-input.ts';
import { erlangAMeasures } from './impatient-queue.ts';
import { type ErlangAInput, erlangAInputSchema } from './input.ts';
import type { ErlangAResult } from './result.ts';

/**
 * How does the queue do if callers hang up when their patience ends (Erlang A)?
 *
 * Assumes random arrivals, exponential handle times and exponential patience. It holds under, at and
 * over load. In real centres it tends to be optimistic, and Erlang C pessimistic: look at both.
 * The four service levels are the four in use; they differ by what they do with those who left.
 *
 * @param input - Agents, load, patience and answer time; see {@link ErlangAInput}.
 * @returns Every measure of the queue; see {@link ErlangAResult}. Without agents
 *   everybody leaves, the shares of those answered are 0, and so is their wait.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @see A. Mandelbaum and S. Zeltyn, Service engineering in action: the Palm/Erlang-A queue (2007);
 *   C. Palm (1946).
 * @example
 * ```ts
 * import { erlangA } from 'halfhour/erlang';
 *
 * // 100 contacts of 180 s in half an hour, 13 agents, callers patient for 5 minutes, 20 s to answer.
 * erlangA({ agents: 13, offeredLoad: 10, patienceInAht: 300 / 180, answerTimeInAht: 20 / 180 });
 * // => { servedWithin: 0.85817…, abandonProbability: 0.02496…, occupancy: 0.75002…, … }
 * ```
 */
export function erlangA(input: ErlangAInput): ErlangAResult {
  const { agents, offeredLoad, patienceInAht, answerTimeInAht } = parseInput(
    'erlangA',
    erlangAInputSchema,
    input,
  );
  return erlangAMeasures(agents, offeredLoad, patienceInAht, answerTimeInAht);
}
