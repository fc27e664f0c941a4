import { parseInput } from '../../core/parse-input.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { leastWhole } from '../../math/least-whole.ts';
import type { ErlangACriterion } from './criterion.ts';
import type { AgentsForErlangAInput } from './input.ts';
import { agentsForErlangAInputSchema } from './input.ts';
import { isServiceLevel, shortfall } from './shortfall.ts';

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
  const scaledLimit = straightened(criterion, limit);
  const inTime = isServiceLevel(criterion) ? offeredLoad * exp(-time / patience) : offeredLoad;
  const spread = spreadOfAgents(offeredLoad, patience, inTime);
  return leastWhole(
    (agents) => {
      const value = shortfall(criterion, agents, offeredLoad, patience, time);
      return log(straightened(criterion, value) / scaledLimit);
    },
    fluidAgents(criterion, offeredLoad, patience, inTime, spread, target),
    1 + 0.8 * spread,
    0,
  );
}

/**
 * One standard deviation, in agents, of what chance does to a large queue. The number present varies
 * by √load; where a queue is the rule and patience long, that shifts the wait by fewer agents.
 */
function spreadOfAgents(offeredLoad: number, patience: number, inTime: number): number {
  const free = Math.sqrt(offeredLoad);
  const queued = Math.sqrt(offeredLoad / Math.max(1, patience));
  return free + (queued - free) * Math.min(1, (offeredLoad - inTime) / queued);
}

/**
 * What a very large queue would take, in which everybody waits patience × ln(load / agents); and
 * where waits count, more for chance.
 */
function fluidAgents(
  criterion: ErlangACriterion,
  offeredLoad: number,
  patience: number,
  inTime: number,
  spread: number,
  target: number,
): number {
  switch (criterion) {
    case 'servedWithin': {
      // So many must be answered at all; if that takes far more agents, those answered are in time.
      const gap = Math.max(0, offeredLoad * target - inTime);
      return inTime + gap + spread * deviations(target) * exp(-gap / spread);
    }
    case 'abandonProbability':
      return offeredLoad * (1 - target);
    case 'averageWait':
      return offeredLoad * (1 - target / patience);
    case 'waitProbability':
      return offeredLoad - spread * deviations(target);
    case 'occupancy':
      return offeredLoad / target;
    default:
      return inTime + spread * deviations(target);
  }
}

/** Standard deviations below which a share lies, of the logistic distribution, which is near the normal. */
function deviations(share: number): number {
  return log(share / (1 - share)) / 1.7;
}

/** A share as odds, because their logarithm is nearly straight from one end to the other. */
function straightened(criterion: ErlangACriterion, shortfall: number): number {
  if (criterion === 'averageWait') return shortfall;
  return shortfall < 1 ? shortfall / (1 - shortfall) : Infinity;
}
