import { handleTimeVariates, patienceVariates, uniformVariates } from '../random/durations.ts';
import { exponentialVariates } from '../random/exponential.ts';
import { gammaVariates } from '../random/gamma.ts';
import { randomStream, STREAMS } from '../random/streams.ts';
import type { CallSource } from './call-source.ts';
import type { QueueScenario, ReplayCallsInput, ServiceScenario } from '../../scenario.ts';
import type { ServicePlan } from './queue-day.ts';
import { type CallPlan, RandomCalls } from './random-calls.ts';
import { CallsWithRedials, type RedialChance } from './redials.ts';
import { ReplayedCalls } from '../../replay-calls/replayed-calls.ts';

/** A scenario with every default filled in, a number for every interval, and a source of its calls. */
export interface PreparedQueue extends ServicePlan {
  readonly ahtSeconds: Float64Array;
  readonly agents: Float64Array;
  /** The calls of one replication. */
  readonly callsOf: (replication: number) => CallSource;
}

/** Prepares a day whose calls come at random. */
export function prepareQueue(scenario: QueueScenario, seed: number): PreparedQueue {
  const plan = servicePlan(scenario, scenario.contacts.length, scenario.warmUpSeconds ?? 0);
  const closed = closedSteps(plan.agents, scenario.contacts);
  const firstCallsOf = randomCalls(scenario, plan, (replication, purpose) =>
    randomStream(seed, replication, purpose),
  );
  const callsOf = (replication: number) =>
    withRedials(
      firstCallsOf(replication),
      scenario,
      plan,
      randomStream(seed, replication, STREAMS.redials),
    );
  return { ...plan, closed, callsOf };
}

/** Where the random numbers for one purpose in one replication come from. */
export type StreamOf = (replication: number, purpose: number) => () => number;

/** The first calls of any replication. */
export function randomCalls(
  scenario: Pick<QueueScenario, 'contacts' | 'arrivals' | CallerField>,
  plan: Pick<CallPlan, 'intervalSeconds' | 'ahtSeconds' | 'warmUpSeconds'>,
  streamOf: StreamOf,
): (replication: number) => CallSource {
  const contacts = Float64Array.from(scenario.contacts);
  const { dayVariation, intervalsPerDay = contacts.length } =
    scenario.arrivals?.kind === 'gamma-poisson' ? scenario.arrivals : { dayVariation: 0 };
  const calls = { ...plan, contacts, intervalsPerDay };
  return (replication) =>
    new RandomCalls(calls, {
      gaps: exponentialVariates(streamOf(replication, STREAMS.arrivals)),
      handleTimes: handleTimeVariates(
        shapeOf(scenario),
        streamOf(replication, STREAMS.handleTimes),
      ),
      patience: patienceVariates(patienceOf(scenario), streamOf(replication, STREAMS.patience)),
      factors: gammaVariates(streamOf(replication, STREAMS.day), dayVariation),
    });
}

/** Prepares a day whose calls are known. */
export function prepareReplay(input: ReplayCallsInput, seed: number): PreparedQueue {
  const plan = servicePlan(input, input.intervals, 0);
  const horizon = input.intervals * input.intervalSeconds;
  const calls = input.calls
    .filter(({ arrivalSeconds }) => arrivalSeconds < horizon)
    .sort((a, b) => a.arrivalSeconds - b.arrivalSeconds);
  const callsOf = (replication: number) => {
    const stream = (purpose: number) => randomStream(seed, replication, purpose);
    const relative = handleTimeVariates(shapeOf(input), stream(STREAMS.handleTimes));
    const replayed = new ReplayedCalls(calls, plan.intervalSeconds, {
      handleTimes: (interval) => relative() * plan.ahtSeconds[interval]!,
      patience: patienceVariates(patienceOf(input), stream(STREAMS.patience)),
    });
    return withRedials(replayed, input, plan, stream(STREAMS.redials));
  };
  // A log tells who really stayed, and how long.
  return { ...plan, closed: new Uint8Array(plan.agents.length), callsOf };
}

/** The steps of a day that have neither agents nor calls. */
function closedSteps(agents: Float64Array, contacts: ArrayLike<number>): Uint8Array {
  const stepsEach = agents.length / contacts.length;
  return Uint8Array.from(agents, (count, step) =>
    Number(count === 0 && contacts[Math.floor(step / stepsEach)] === 0),
  );
}

function servicePlan(scenario: ServiceScenario, intervals: number, warmUpSeconds: number) {
  const { intervalSeconds, ahtSeconds, agents, answerTimeSeconds } = scenario;
  return {
    intervalSeconds,
    ahtSeconds: forEach(ahtSeconds, intervals),
    agents: forEach(agents, intervals),
    answerTimeSeconds,
    warmUpSeconds,
  };
}

function withRedials(
  first: CallSource,
  scenario: ServiceScenario,
  plan: Pick<PreparedQueue, 'intervalSeconds' | 'ahtSeconds'>,
  next: () => number,
): CallSource {
  if (scenario.redials === undefined) return first;
  return new CallsWithRedials(first, plan, scenario.redials, redialChance(scenario, next));
}

/** The chance in everything that a caller does who calls again. */
export function redialChance(
  scenario: Pick<ServiceScenario, CallerField>,
  next: () => number,
): RedialChance {
  return {
    uniform: uniformVariates(next),
    delays: exponentialVariates(next),
    handleTimes: handleTimeVariates(shapeOf(scenario), next),
    patience: patienceVariates(patienceOf(scenario), next),
  };
}

type CallerField = 'handleTime' | 'patienceSeconds' | 'patienceCurve';

export function shapeOf({
  handleTime = { kind: 'exponential' },
}: Pick<ServiceScenario, 'handleTime'>) {
  return handleTime;
}

/** The patience of a scenario: a mean, a curve, or none at all. */
function patienceOf({ patienceSeconds, patienceCurve }: Pick<ServiceScenario, CallerField>) {
  return patienceSeconds === undefined ? patienceCurve : { meanSeconds: patienceSeconds };
}

/** A number for every interval. */
export function forEach(values: number | ArrayLike<number>, intervals: number): Float64Array {
  return typeof values === 'number'
    ? new Float64Array(intervals).fill(values)
    : Float64Array.from(values);
}
