import type { ServiceLevelDefinition } from '../../core/service-level-definition.ts';
import type { Shrinkage } from '../shrinkage/shrinkage.ts';

/** What the service has to reach; at least one target is given, and all that are given hold. */
export interface ServiceTargets {
  /** Share of contacts to answer within the answer time, above 0 and below 1. */
  readonly targetServiceLevel?: number | undefined;
  /** The answer time in seconds, 0 or more: the 20 of 80/20. At 0 the service level is the share that does not wait. */
  readonly answerTimeSeconds: number;
  /** Which contacts the service level counts; default `servedWithin`. It matters only with patience. */
  readonly serviceLevelDefinition?: ServiceLevelDefinition | undefined;
  /** Longest average speed of answer in seconds, over all contacts, above 0. */
  readonly maxAsaSeconds?: number | undefined;
  /** Largest busy share of the time on position, above 0, up to 1. */
  readonly maxOccupancy?: number | undefined;
  /** Largest share of contacts that give up, above 0 and below 1. It needs `patienceSeconds`. */
  readonly maxAbandonProbability?: number | undefined;
  /** Mean time in seconds that a contact is willing to wait, above 0: with it the model is Erlang A, without it Erlang C. */
  readonly patienceSeconds?: number | undefined;
  /** Fewest agents, whole, 0 or more: they stay even when no contact comes. */
  readonly minAgents?: number | undefined;
  /** Lost time between the schedule and the position; default 0. */
  readonly shrinkage?: Shrinkage | undefined;
  /** Whether the schedule places the breaks; then no component of the shrinkage may be a break. */
  readonly breaksPlacedBySchedule?: boolean | undefined;
}

/** The interval to staff, and what its service has to reach. */
export interface RequiredAgentsOptions extends ServiceTargets {
  /** Contacts offered in the interval, 0 or more. */
  readonly contacts: number;
  /** Length of the interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** Average handle time in seconds, after-contact work included; above 0 where there are contacts. */
  readonly ahtSeconds: number;
}
