import { parseInput } from '../../core/parse-input.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { leastWhole } from '../agents/least-whole.ts';
import { agentsForErlangAInputSchema } from './agents-for-erlang-a.schema.ts';
import { type ErlangACriterion, isServiceLevel, shortfall } from './criterion.ts';

/** A target for a queue whose contacts lose patience. */
export interface AgentsForErlangAInput {
  /** Erlangs, 0 or more. */
  readonly offeredLoad: number;
  /** Mean time a contact is willing to wait, in average handle times, above 0. */
  readonly patienceInAht: number;
  /** The answer time of the service level, in average handle times, 0 or more. */
  readonly answerTimeInAht: number;
  /** What is to reach the target: the name of a field of the Erlang A result. */
  readonly criterion: ErlangACriterion;
  /**
   * For a service level the least share, else the most: above 0 and below 1, or for `averageWait`
   * any number of average handle times above 0.
   */
  readonly target: number;
}

/**
 * How many agents meet a target if callers hang up when their patience ends (Erlang A)?
 *
 * The smallest whole number that meets it, a tie counting as met. It may well lie below the offered
 * load: those who leave make room. Assumptions as for {@link erlangA}.
 *
 * @param input - Load, patience, answer time, criterion and target; see {@link AgentsForErlangAInput}.
 * @returns Agents; 0 without load.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @example
 * ```ts
 * import { agentsForErlangA } from 'halfhour/erlang';
 *
 * agentsForErlangA({
 *   offeredLoad: 10,
 *   patienceInAht: 300 / 180,
 *   answerTimeInAht: 20 / 180,
 *   criterion: 'servedWithin',
 *   target: 0.8,
 * }); // => 13
 * ```
 */
export function agentsForErlangA(input: AgentsForErlangAInput): number {
  const { offeredLoad, patienceInAht, answerTimeInAht, criterion, target } = parseInput(
    'agentsForErlangA',
    agentsForErlangAInputSchema,
    input,
  );
  return fewestAgents(criterion, offeredLoad, patienceInAht, answerTimeInAht, target);
}

/** {@link agentsForErlangA} without the checks, for loops. */
export function fewestAgents(
  criterion: ErlangACriterion,
  offeredLoad: number,
  patience: number,
  time: number,
  target: number,
): number {
  if (offeredLoad === 0) return 0;
  const limit = (isServiceLevel(criterion) ? 1 - target : target) * (1 + TIE_TOLERANCE);
  // A share's odds, because their logarithm is nearly straight from one end to the other.
  const scale = criterion === 'averageWait' ? (wait: number) => wait : oddsOf;
  const scaledLimit = scale(limit);
  const excess = (agents: number) =>
    Math.log(scale(shortfall(criterion, agents, offeredLoad, patience, time)) / scaledLimit);
  const guess = fluidAgents(criterion, offeredLoad, patience, time, target);
  return leastWhole(excess, guess, 1 + 0.8 * Math.sqrt(offeredLoad), 0);
}

/**
 * What a very large queue would take, in which everybody waits patience × ln(load / agents); and
 * where waits count, a little more for chance.
 */
function fluidAgents(
  criterion: ErlangACriterion,
  offeredLoad: number,
  patience: number,
  time: number,
  target: number,
): number {
  const inTime = offeredLoad * Math.exp(-time / patience);
  const chance = 0.8 * Math.sqrt(offeredLoad);
  switch (criterion) {
    case 'servedWithin':
      return Math.max(inTime, offeredLoad * target) + chance;
    case 'abandonProbability':
      return offeredLoad * (1 - target);
    case 'averageWait':
      return offeredLoad * (1 - target / patience);
    case 'waitProbability':
      return offeredLoad + chance;
    case 'occupancy':
      return offeredLoad / target;
    default:
      return inTime + chance;
  }
}

function oddsOf(share: number): number {
  return share < 1 ? share / (1 - share) : Infinity;
}
