import { keepWithin } from '../../core/keep-within.ts';
import { linesForOutbound as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { type LinesForOutboundInput, linesForOutboundInput } from './input.ts';
import { mostLines } from './paced-lines.ts';

/**
 * How many lines may a dialler use, so that few who answer find no agent?
 *
 * Assumptions and source as for {@link outboundPacing}. More lines keep the agents busier; a small team gets little for it, as
 * answers come all at once or not at all.
 *
 * @param input - Agents, what numbers do and the largest share that is lost; see {@link LinesForOutboundInput}.
 * @returns The largest whole number of lines, a tie counting as met: the agents at least, with whom nobody is lost.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` beyond 100,000 agents.
 * @example
 * ```ts
 * import { linesForOutbound } from 'halfhour/erlang';
 *
 * const numbers = { answeredShare: 0.3, dialTimeInAht: 25 / 180, maxAbandoned: 0.03 };
 * linesForOutbound({ ...numbers, agents: 20 }); // => 24
 * linesForOutbound({ ...numbers, agents: 4 }); // => 4
 * ```
 */
export function linesForOutbound(input: LinesForOutboundInput): number {
  const { agents, answeredShare, dialTimeInAht, maxAbandoned } = parseInput(
    'linesForOutbound',
    linesForOutboundInput,
    input,
  );
  keepWithin('linesForOutbound', limits, { agents });
  return mostLines(agents, answeredShare / dialTimeInAht, maxAbandoned);
}
