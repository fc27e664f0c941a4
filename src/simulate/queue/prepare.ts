import { handleTimeVariates, patienceVariates, uniformVariates } from '../random/durations.ts';
import { exponentialVariates } from '../random/exponential.ts';
import { gammaVariates } from '../random/gamma.ts';
import { randomStream, STREAMS } from '../random/streams.ts';
import type { CallSource } from './call-source.ts';
import type { QueueScenario } from './input.ts';
import type { ServicePlan } from './queue-day.ts';
import { RandomCalls } from './random-calls.ts';
import { CallsWithRedials } from './redials.ts';

/** A scenario with every default filled in and a number for every interval. */
export interface PreparedQueue extends ServicePlan {
  readonly ahtSeconds: Float64Array;
  readonly agents: Float64Array;
  /** The calls of one replication. */
  readonly callsOf: (replication: number) => CallSource;
}

export function prepareQueue(scenario: QueueScenario, seed: number): PreparedQueue {
  const contacts = Float64Array.from(scenario.contacts);
  const plan = {
    intervalSeconds: scenario.intervalSeconds,
    contacts,
    ahtSeconds: forEach(scenario.ahtSeconds, contacts.length),
    agents: forEach(scenario.agents, contacts.length),
    answerTimeSeconds: scenario.answerTimeSeconds,
    warmUpSeconds: scenario.warmUpSeconds ?? 0,
  };
  const shape = scenario.handleTime ?? { kind: 'exponential' };
  const patience = patienceOf(scenario);
  const dayVariation =
    scenario.arrivals?.kind === 'gamma-poisson' ? scenario.arrivals.dayVariation : 0;

  const callsOf = (replication: number): CallSource => {
    const stream = (purpose: number) => randomStream(seed, replication, purpose);
    const first = new RandomCalls(plan, {
      gaps: exponentialVariates(stream(STREAMS.arrivals)),
      handleTimes: handleTimeVariates(shape, stream(STREAMS.handleTimes)),
      patience: patienceVariates(patience, stream(STREAMS.patience)),
      factor: gammaVariates(stream(STREAMS.day), dayVariation)(),
    });
    if (scenario.redials === undefined) return first;
    const again = stream(STREAMS.redials);
    return new CallsWithRedials(first, plan, scenario.redials, {
      uniform: uniformVariates(again),
      delays: exponentialVariates(again),
      handleTimes: handleTimeVariates(shape, again),
      patience: patienceVariates(patience, again),
    });
  };
  return { ...plan, callsOf };
}

/** The patience of a scenario: a mean, a curve, or none at all. */
export function patienceOf({ patienceSeconds, patienceCurve }: QueueScenario) {
  return patienceSeconds === undefined ? patienceCurve : { meanSeconds: patienceSeconds };
}

/** A number for every interval. */
export function forEach(values: number | ArrayLike<number>, intervals: number): Float64Array {
  return typeof values === 'number'
    ? new Float64Array(intervals).fill(values)
    : Float64Array.from(values);
}
