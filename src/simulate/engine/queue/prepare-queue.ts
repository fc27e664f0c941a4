import type { QueueScenario, ServiceScenario } from '../../scenario.ts';
import { randomStream } from '../random/streams.ts';
import type { CallSource } from './call-source.ts';
import { randomCalls, redialsOf, type StreamOf } from './callers.ts';
import type { ServicePlan } from './queue-day.ts';
import { CallsWithRedials } from './redials.ts';

/** A scenario with every default filled in, a number for every interval, and a source of its calls. */
export interface PreparedQueue extends ServicePlan {
  readonly ahtSeconds: Float64Array;
  readonly agents: Float64Array;
  /** The calls of one replication. */
  readonly callsOf: (replication: number) => CallSource;
}

/** Prepares a day whose calls come at random. */
export function prepareQueue(scenario: QueueScenario, seed?: number): PreparedQueue {
  const { contacts, warmUpSeconds } = scenario;
  const firstCalls = (plan: Omit<PreparedQueue, 'callsOf'>, streamOf: StreamOf) =>
    randomCalls(scenario, plan, streamOf);
  const queue = prepareService(scenario, contacts.length, firstCalls, seed, warmUpSeconds);
  return { ...queue, closed: closedSteps(queue.agents, contacts) };
}

/** Prepares who serves, and the redials among the first calls. */
export function prepareService(
  scenario: ServiceScenario,
  intervals: number,
  firstCalls: (plan: Omit<PreparedQueue, 'callsOf'>, streamOf: StreamOf) => CallSource,
  seed = 1,
  warmUpSeconds = 0,
): PreparedQueue {
  const agents = forEach(scenario.agents, intervals);
  const plan = {
    intervalSeconds: scenario.intervalSeconds,
    ahtSeconds: forEach(scenario.ahtSeconds, intervals),
    agents,
    closed: new Uint8Array(agents.length),
    answerTimeSeconds: scenario.answerTimeSeconds,
    warmUpSeconds,
  };
  const callsOf = (replication: number) => {
    const streamOf: StreamOf = (purpose) => randomStream(seed, replication, purpose);
    const first = firstCalls(plan, streamOf);
    const redials = redialsOf(scenario, plan, streamOf);
    return redials === undefined ? first : new CallsWithRedials(first, redials);
  };
  return { ...plan, callsOf };
}

/** The steps of a day that have neither agents nor calls. */
function closedSteps(agents: Float64Array, contacts: ArrayLike<number>): Uint8Array {
  const stepsEach = agents.length / contacts.length;
  return Uint8Array.from(agents, (count, step) =>
    Number(count === 0 && contacts[Math.floor(step / stepsEach)] === 0),
  );
}

/** A number for every interval. */
export function forEach(values: number | ArrayLike<number>, intervals: number): Float64Array {
  return typeof values === 'number'
    ? new Float64Array(intervals).fill(values)
    : Float64Array.from(values);
}
