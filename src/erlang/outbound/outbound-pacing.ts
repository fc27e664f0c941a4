import { keepWithin } from '../../core/keep-within.ts';
import { outboundPacing as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { type OutboundPacingInput, outboundPacingInput } from './input.ts';
import { pacedLines } from './paced-lines.ts';

/** What a dialler does with its agents. */
export interface OutboundPacingResult {
  /** Share of those who answer that find no agent, 0 to 1. */
  readonly abandonedOfAnswered: number;
  /** Busy share of the agents' time, 0 to 1. */
  readonly occupancy: number;
  /** Conversations in an average handle time, all agents together. */
  readonly contactsPerAht: number;
  /** Numbers dialled in an average handle time, all lines together. */
  readonly dialsPerAht: number;
  /** Mean time an agent waits from one conversation to the next, in average handle times. */
  readonly idleInAht: number;
}

/**
 * How busy does a dialler keep its agents, and how many who answer find nobody?
 *
 * The dialler keeps a number of lines in use: a line whose number does not answer dials the next one, and so does a line whose
 * answer found every agent busy. That is the queue of a small group seen from the other side (Engset), so neither the
 * lengths of the conversations nor those of the ringing matter beyond their means. Assumes that somebody who answers is lost
 * at once if no agent is free: where the law lets them wait some seconds, there are fewer. A dialler that foresees who is about
 * to end dials more for the same share.
 *
 * @param input - Agents, lines and what numbers do; see {@link OutboundPacingInput}.
 * @returns The measures; see {@link OutboundPacingResult}. Times are in average handle times.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` beyond 1,000,000 lines.
 * @see T. O. Engset (1918), with lines as the people who can call; D. A. Samuelson, Predictive dialing for outbound telephone
 *   call centers, Interfaces 29 (1999) 66, for what more a dialler can foresee.
 * @example
 * ```ts
 * import { outboundPacing } from 'halfhour/erlang';
 *
 * // 20 agents, conversations of 180 s; 30 % answer, and a number takes 25 s.
 * const dialler = { agents: 20, answeredShare: 0.3, dialTimeInAht: 25 / 180 };
 * outboundPacing({ ...dialler, lines: 20 }); // => { abandonedOfAnswered: 0, occupancy: 0.6835…, … }
 * outboundPacing({ ...dialler, lines: 24 }); // => { abandonedOfAnswered: 0.0281…, occupancy: 0.8128…, … }
 * ```
 */
export function outboundPacing(input: OutboundPacingInput): OutboundPacingResult {
  const { agents, lines, answeredShare, dialTimeInAht } = parseInput(
    'outboundPacing',
    outboundPacingInput,
    input,
  );
  keepWithin('outboundPacing', limits, { lines });
  const { abandoned, busy } = pacedLines(agents, lines, answeredShare / dialTimeInAht);
  return {
    abandonedOfAnswered: abandoned,
    occupancy: busy / agents,
    contactsPerAht: busy,
    dialsPerAht: (lines - busy) / dialTimeInAht,
    idleInAht: (agents - busy) / busy,
  };
}
