import { InfeasibleError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { linesForQueue as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { freeOdds } from '../erlang-b-and-c.ts';
import { type LinesForQueueInput, linesForQueueInput } from './input.ts';

/**
 * How many lines do these agents and their queue take, so that few contacts find every line busy (M/M/n/K, M/M/n/K+M)?
 *
 * Erlang B asks how many lines the talking takes; here waiting holds a line too. Assumptions as for
 * {@link queueWithLines}.
 *
 * @param input - Agents, load, patience and the largest share that is turned away; see {@link LinesForQueueInput}.
 * @returns The smallest whole number of lines, a tie counting as met, at least the agents.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; InfeasibleError where no number of
 *   lines is enough, as an overload without patience turns away what the agents cannot serve; `TOO_LARGE` where more than
 *   100,000 lines would be needed.
 * @example
 * ```ts
 * import { linesForQueue } from 'halfhour/erlang';
 *
 * linesForQueue({ agents: 11, offeredLoad: 10, targetBlocking: 0.01 }); // => 32
 * linesForQueue({ agents: 11, offeredLoad: 10, patienceInAht: 300 / 180, targetBlocking: 0.01 }); // => 19
 * linesForQueue({ agents: 9, offeredLoad: 10, targetBlocking: 0.01 });
 * // => throws linesForQueue: 9 agents serve at most 90 % of 10 erlangs if nobody hangs up, with any number of lines
 * ```
 */
export function linesForQueue(input: LinesForQueueInput): number {
  const {
    agents,
    offeredLoad,
    patienceInAht: patience = Infinity,
    targetBlocking,
  } = parseInput('linesForQueue', linesForQueueInput, input);
  if (offeredLoad === 0) return agents;
  const target = targetBlocking * (1 + TIE_TOLERANCE);
  const leastBlocking = patience === Infinity ? 1 - agents / offeredLoad : 0;
  if (leastBlocking >= target) {
    const served = `${Number(((100 * agents) / offeredLoad).toPrecision(3))} %`;
    const reason = `${agents} agents serve at most ${served} of ${offeredLoad} erlangs if nobody hangs up, with any number of lines`;
    throw new InfeasibleError('linesForQueue', reason, { targetBlocking: leastBlocking });
  }
  // The state of every line busy over all states, with one place more at each turn.
  let inverse = 1 + freeOdds(agents, offeredLoad);
  let lines = agents;
  while (1 / inverse > target) {
    lines++;
    inverse = 1 + (inverse * (agents + (lines - agents) / patience)) / offeredLoad;
    keepWithin('linesForQueue', limits, { lines });
  }
  return lines;
}
