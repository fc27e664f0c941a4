import { TooLargeError } from '../../core/errors.ts';
import { agentsForCallbacks as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { type AgentsForCallbacksInput, agentsForCallbacksInput } from './input.ts';
import { measureCallbacks } from './measure-callbacks.ts';
import { callbackQueue } from './queue-with-callbacks.ts';

/**
 * How many agents keep the service level on the line and the promise to call back?
 *
 * Assumptions and source as for {@link queueWithCallbacks}. One agent fewer misses a target.
 *
 * @param input - Load, offer, targets; see {@link AgentsForCallbacksInput}.
 * @returns A whole number of agents, a tie counting as met; 0 without load.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` where more than 100,000
 *   callers may be on the line.
 * @example
 * ```ts
 * import { agentsForCallbacks } from 'halfhour/erlang';
 *
 * agentsForCallbacks({
 *   offeredLoad: 10,
 *   patienceInAht: 300 / 180,
 *   offerAboveInAht: 30 / 180,
 *   acceptedShare: 0.5,
 *   answerTimeInAht: 20 / 180,
 *   targetServiceLevel: 0.8,
 *   windowInAht: 10,
 *   targetCalledBack: 0.9,
 * }); // => 12
 * ```
 */
export function agentsForCallbacks(input: AgentsForCallbacksInput): number {
  const checked = parseInput('agentsForCallbacks', agentsForCallbacksInput, input);
  const { targetServiceLevel, targetCalledBack, answerTimeInAht, windowInAht, offeredLoad } =
    checked;
  if (offeredLoad === 0) return 0;
  const { most, advice } = limits().lines;
  const misses = (share: number, target: number) => 1 - share > (1 - target) * (1 + TIE_TOLERANCE);
  const isEnough = (agents: number) => {
    const queue = callbackQueue({ ...checked, agents });
    const found =
      agents > most ? undefined : measureCallbacks(queue, answerTimeInAht, windowInAht, most);
    if (found === undefined) {
      throw new TooLargeError('agentsForCallbacks', 'lines', most + 1, most, advice);
    }
    return (
      !misses(found.servedWithin, targetServiceLevel) &&
      !misses(found.calledBackWithin!, targetCalledBack)
    );
  };
  // Hardly any target is met with fewer than the load, and few take more than its root above it: strides from there.
  const least = checked.reserveAgents ?? 0;
  let enough = Math.max(least + 1, Math.ceil(offeredLoad));
  let step = Math.ceil(Math.sqrt(offeredLoad));
  let short = least;
  for (; !isEnough(enough); step *= 2) {
    short = enough;
    enough += step;
  }
  for (let down = 1; enough - short > 1; down *= 2) {
    // From a first guess that is enough the answer is near; between two ends it is in their middle.
    const next =
      short > least ? Math.floor((short + enough) / 2) : Math.max(short + 1, enough - down);
    if (isEnough(next)) enough = next;
    else short = next;
  }
  return enough;
}
