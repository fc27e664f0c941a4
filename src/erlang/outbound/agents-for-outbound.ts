import { keepWithin } from '../../core/keep-within.ts';
import { agentsForOutbound as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { isAtMost } from '../../core/tie.ts';
import { type AgentsForOutboundInput, agentsForOutboundInput } from './input.ts';
import { mostLines, pacedLines } from './paced-lines.ts';

/** The staff of a dialler, and the lines that go with it. */
export interface AgentsForOutboundResult {
  readonly agents: number;
  readonly lines: number;
}

/**
 * How many agents, and lines, do so many outbound conversations take, if few who answer may find no agent?
 *
 * Assumptions and source as for {@link outboundPacing}; each number of agents has the most lines that the limit allows.
 *
 * @param input - Conversations, what numbers do and the largest share that is lost; see {@link AgentsForOutboundInput}.
 * @returns The smallest whole number of agents and its lines, a tie counting as met.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` beyond 50,000 conversations
 *   in a handle time.
 * @example
 * ```ts
 * import { agentsForOutbound } from 'halfhour/erlang';
 *
 * // 160 conversations of 180 s in half an hour are 16 at a time.
 * const numbers = { answeredShare: 0.3, dialTimeInAht: 25 / 180 };
 * agentsForOutbound({ ...numbers, contactsPerAht: 16, maxAbandoned: 0.03 }); // => { agents: 20, lines: 24 }
 * ```
 */
export function agentsForOutbound(input: AgentsForOutboundInput): AgentsForOutboundResult {
  const { contactsPerAht, answeredShare, dialTimeInAht, maxAbandoned } = parseInput(
    'agentsForOutbound',
    agentsForOutboundInput,
    input,
  );
  keepWithin('agentsForOutbound', limits, { contacts: Math.ceil(contactsPerAht) });
  const answerRate = answeredShare / dialTimeInAht;
  const linesOf = (agents: number) => mostLines(agents, answerRate, maxAbandoned);
  const isEnough = (agents: number) =>
    isAtMost(contactsPerAht, pacedLines(agents, linesOf(agents), answerRate).busy);
  // A line to each agent has rate / (1 + rate) of them busy, so this many are enough.
  let enough = Math.ceil((contactsPerAht * (1 + answerRate)) / answerRate) + 1;
  let short = Math.ceil(contactsPerAht) - 1;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else short = middle;
  }
  return { agents: enough, lines: linesOf(enough) };
}
