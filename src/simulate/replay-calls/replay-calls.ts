import { parseInput } from '../../core/parse-input.ts';
import type { ReplayCallsInput } from '../scenario.ts';
import { prepareReplay } from '../engine/queue/prepare-queue.ts';
import { replayCallsSchema } from './input.ts';
import { type QueueSimulation, replicateQueue } from '../simulate-queue/simulate-queue.ts';

/**
 * What would the agents of this plan have made of the calls that really came?
 *
 * As {@link simulateQueue}, but every call arrives when it did. What is known of a call is taken, what
 * is not is drawn, anew in each replication: the handle time of a call that was abandoned, the patience
 * beyond the wait of a caller who was answered. Give what the log says of patience, `patienceSeconds`
 * of those who gave up and `patienceAtLeastSeconds` of those who were answered, or nothing of it;
 * giving it for those who gave up alone would make all others too patient.
 *
 * @param input - The calls, the agents and the rest; {@link ReplayCallsInput} has the units.
 * @returns Every interval and the day, each number with the interval that chance leaves open.
 * @throws InvalidInputError if a call or a field is outside its domain.
 * @example
 * ```ts
 * import { replayCalls } from 'halfhour/simulate';
 *
 * const { day } = replayCalls({
 *   calls: [
 *     { arrivalSeconds: 0, handleSeconds: 300 },
 *     { arrivalSeconds: 60, handleSeconds: 120 },
 *     { arrivalSeconds: 400, handleSeconds: 90 },
 *   ],
 *   intervalSeconds: 1800,
 *   intervals: 1,
 *   ahtSeconds: 170,
 *   agents: 1,
 *   answerTimeSeconds: 20,
 *   replications: 2,
 * });
 * // The second call waits until 300, the third until 420.
 * day.asaSeconds.value; // => (0 + 240 + 20) / 3
 * day.serviceLevels.servedWithin.value; // => 2 / 3
 * ```
 */
export function replayCalls(input: ReplayCallsInput): QueueSimulation {
  const parsed = parseInput('replayCalls', replayCallsSchema, input);
  return replicateQueue(prepareReplay(parsed, parsed.seed ?? 1), parsed);
}
