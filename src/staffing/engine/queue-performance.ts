import { madeOnce } from '../../core/made-once.ts';
import type { ServiceLevelDefinition } from '../../core/service-level-definition.ts';
import { erlangC } from '../../erlang/erlang-b-and-c.ts';
import { erlangAMeasures } from '../../erlang/patience/impatient-queue.ts';
import { exp } from '../../math/elementary/exp.ts';
import type { ServiceTargets } from '../service-targets.ts';

/** How the queue does with a given number of agents. */
export interface QueuePerformance {
  /** Share of contacts answered in time, in the definition that the target names, 0 to 1. */
  readonly serviceLevel: number;
  /** The service level in each of the four definitions. */
  readonly serviceLevels: Readonly<Record<ServiceLevelDefinition, number>>;
  /** Average speed of answer in seconds: the mean wait of all contacts, those who give up included. */
  readonly asaSeconds: number;
  /** The mean wait in seconds of the contacts that are answered. */
  readonly asaAnsweredSeconds: number;
  /** Busy share of the time on position, 0 to 1. */
  readonly occupancy: number;
  /** Share of contacts that find every agent busy, 0 to 1. */
  readonly waitProbability: number;
  /** Share of contacts that give up, 0 to 1; 0 without patience, as everybody then waits. */
  readonly abandonProbability: number;
}

/** The queue with these agents; without patience and with too few agents, its limits: everybody waits, without end. */
export function queuePerformance(
  agents: number,
  offeredLoad: number,
  ahtSeconds: number,
  targets: ServiceTargets,
): QueuePerformance {
  if (offeredLoad === 0) return idle();
  return targets.patienceSeconds === undefined
    ? performanceWithErlangC(agents, offeredLoad, ahtSeconds, targets.answerTimeSeconds)
    : performanceWithErlangA(agents, offeredLoad, ahtSeconds, targets.patienceSeconds, targets);
}

const idle = /* @__PURE__ */ madeOnce(
  (): QueuePerformance => ({
    serviceLevel: 1,
    serviceLevels: sameByEveryDefinition(1),
    asaSeconds: 0,
    asaAnsweredSeconds: 0,
    occupancy: 0,
    waitProbability: 0,
    abandonProbability: 0,
  }),
);

function performanceWithErlangC(
  agents: number,
  offeredLoad: number,
  ahtSeconds: number,
  answerTimeSeconds: number,
): QueuePerformance {
  const waitProbability = erlangC(agents, offeredLoad);
  const spare = agents - offeredLoad;
  const isStable = spare > 0;
  const waitsLonger = isStable ? exp((-spare * answerTimeSeconds) / ahtSeconds) : 1;
  const asaSeconds = isStable ? (waitProbability * ahtSeconds) / spare : Infinity;
  const serviceLevel = 1 - waitProbability * waitsLonger;
  return {
    serviceLevel,
    serviceLevels: sameByEveryDefinition(serviceLevel),
    asaSeconds,
    asaAnsweredSeconds: asaSeconds,
    occupancy: isStable ? offeredLoad / agents : 1,
    waitProbability,
    abandonProbability: 0,
  };
}

function performanceWithErlangA(
  agents: number,
  offeredLoad: number,
  ahtSeconds: number,
  patienceSeconds: number,
  { answerTimeSeconds, serviceLevelDefinition = 'servedWithin' }: ServiceTargets,
): QueuePerformance {
  const queue = erlangAMeasures(
    agents,
    offeredLoad,
    patienceSeconds / ahtSeconds,
    answerTimeSeconds / ahtSeconds,
  );
  return {
    serviceLevel: queue[serviceLevelDefinition],
    serviceLevels: {
      servedWithin: queue.servedWithin,
      servedOrAbandonedWithin: queue.servedOrAbandonedWithin,
      servedWithinExcludingEarlyAbandons: queue.servedWithinExcludingEarlyAbandons,
      servedWithinOfServed: queue.servedWithinOfServed,
    },
    asaSeconds: queue.averageWait * ahtSeconds,
    asaAnsweredSeconds: queue.averageWaitServed * ahtSeconds,
    occupancy: queue.occupancy,
    waitProbability: queue.waitProbability,
    abandonProbability: queue.abandonProbability,
  };
}

function sameByEveryDefinition(
  serviceLevel: number,
): Readonly<Record<ServiceLevelDefinition, number>> {
  return {
    servedWithin: serviceLevel,
    servedOrAbandonedWithin: serviceLevel,
    servedWithinExcludingEarlyAbandons: serviceLevel,
    servedWithinOfServed: serviceLevel,
  };
}
