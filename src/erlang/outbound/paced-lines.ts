import { isAtMost } from '../../core/tie.ts';
import { engsetCallCongestion } from '../loss/engset.ts';

/** Lines that dial and talk in turn. */
interface PacedLines {
  /** Share of answers that find no agent. */
  readonly abandoned: number;
  /** Agents busy on average, which are the conversations in an average handle time. */
  readonly busy: number;
}

/** Of lines that, while they dial, come to an answer at the rate given, in average handle times. */
export function pacedLines(agents: number, lines: number, answerRate: number): PacedLines {
  const abandoned = engsetCallCongestion(agents, lines, answerRate);
  // As many conversations begin as end: rate (lines - busy) (1 - abandoned) = busy.
  const connected = answerRate * (1 - abandoned);
  return { abandoned, busy: (lines * connected) / (1 + connected) };
}

/** The most lines whose answers find an agent often enough: the agents at least, with whom nobody is lost. */
export function mostLines(agents: number, answerRate: number, maxAbandoned: number): number {
  const isWithin = (lines: number) =>
    isAtMost(engsetCallCongestion(agents, lines, answerRate), maxAbandoned);
  let within = agents;
  let beyond = agents + 1;
  while (isWithin(beyond)) {
    const step = 2 * (beyond - agents);
    within = beyond;
    beyond = agents + step;
  }
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (isWithin(middle)) within = middle;
    else beyond = middle;
  }
  return within;
}
