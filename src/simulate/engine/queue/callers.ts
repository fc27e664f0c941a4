import type { QueueScenario, ServiceScenario } from '../../scenario.ts';
import { handleTimeVariates, patienceVariates, uniformVariates } from '../random/durations.ts';
import { exponentialVariates, type Variates } from '../random/exponential.ts';
import { gammaVariates } from '../random/gamma.ts';
import { STREAMS } from '../random/streams.ts';
import type { CallSource } from './call-source.ts';
import { type CallPlan, RandomCalls } from './random-calls.ts';
import { Redials } from './redials.ts';

/** Where the random numbers of one replication come from, each purpose with a stream of its own. */
export type StreamOf = (purpose: number) => () => number;

type Callers = Pick<
  ServiceScenario,
  'handleTime' | 'patienceSeconds' | 'patienceCurve' | 'redials'
>;

/** The first calls of one replication. */
export function randomCalls(
  scenario: Pick<QueueScenario, 'contacts' | 'arrivals'> & Callers,
  plan: Pick<CallPlan, 'intervalSeconds' | 'ahtSeconds' | 'warmUpSeconds'>,
  streamOf: StreamOf,
): CallSource {
  const { contacts, arrivals } = scenario;
  const { dayVariation, intervalsPerDay = contacts.length } =
    arrivals?.kind === 'gamma-poisson' ? arrivals : { dayVariation: 0 };
  return new RandomCalls(
    { ...plan, contacts, intervalsPerDay },
    {
      gaps: exponentialVariates(streamOf(STREAMS.arrivals)),
      handleTimes: handleTimesOf(scenario, streamOf(STREAMS.handleTimes)),
      patience: patienceOf(scenario, streamOf(STREAMS.patience)),
      factors: gammaVariates(streamOf(STREAMS.day), dayVariation),
    },
  );
}

/** What those of one replication do who gave up; nothing where nobody calls again. */
export function redialsOf(
  scenario: Callers,
  plan: Pick<CallPlan, 'intervalSeconds' | 'ahtSeconds'>,
  streamOf: StreamOf,
): Redials | undefined {
  if (scenario.redials === undefined) return undefined;
  const next = streamOf(STREAMS.redials);
  const chance = {
    uniform: uniformVariates(next),
    delays: exponentialVariates(next),
    handleTimes: handleTimesOf(scenario, next),
    patience: patienceOf(scenario, next),
  };
  return new Redials(scenario.redials, chance, plan);
}

/** Handle times of a scenario, with mean 1. */
export function handleTimesOf(
  { handleTime = { kind: 'exponential' } }: Callers,
  next: () => number,
): Variates {
  return handleTimeVariates(handleTime, next);
}

/** The patience of a scenario: a mean, a curve, or none at all. */
export function patienceOf({ patienceSeconds, patienceCurve }: Callers, next: () => number) {
  const patience = patienceSeconds === undefined ? patienceCurve : { meanSeconds: patienceSeconds };
  return patienceVariates(patience, next);
}
