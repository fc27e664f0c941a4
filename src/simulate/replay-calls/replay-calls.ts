import { keepWithin } from '../../core/keep-within.ts';
import { replayCalls as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { handleTimesOf, patienceOf } from '../engine/queue/callers.ts';
import { type PreparedQueue, prepareService } from '../engine/queue/prepare-queue.ts';
import { simulateDays } from '../engine/queue/simulate-days.ts';
import { STREAMS } from '../engine/random/streams.ts';
import type { QueueSimulation } from '../simulation.ts';
import { type ReplayCallsInput, replayCallsInput } from './input.ts';
import { ReplayedCalls } from './replayed-calls.ts';

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
  keepWithin('replayCalls', limits, { calls: input?.calls?.length });
  parseInput('replayCalls', replayCallsInput, input);
  return simulateDays(prepareReplay(input), input);
}

/** Prepares a day whose calls are known; it has no closing, as a log tells who really stayed, and how long. */
function prepareReplay(input: ReplayCallsInput): PreparedQueue {
  const { intervals, intervalSeconds, seed } = input;
  const horizon = intervals * intervalSeconds;
  const calls = input.calls
    .filter(({ arrivalSeconds }) => arrivalSeconds < horizon)
    .sort((a, b) => a.arrivalSeconds - b.arrivalSeconds);
  return prepareService(
    input,
    intervals,
    ({ ahtSeconds }, streamOf) => {
      const relative = handleTimesOf(input, streamOf(STREAMS.handleTimes));
      return new ReplayedCalls(calls, intervalSeconds, {
        handleTimes: (interval) => relative() * ahtSeconds[interval]!,
        patience: patienceOf(input, streamOf(STREAMS.patience)),
      });
    },
    seed,
  );
}
