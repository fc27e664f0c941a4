import { roundUpHeadCount } from '../../core/tie.ts';
import type { RequiredAgentsOptions, ServiceTargets } from '../service-targets.ts';
import type { BindingTarget } from './binding-target.ts';
import { type QueuePerformance, queuePerformance } from './queue-performance.ts';
import { bindingNeed, type TargetNeed, targetNeeds } from './target-needs.ts';

/** The staff of one interval, and how the queue does with it. */
export interface IntervalStaffing extends QueuePerformance {
  /** Erlangs: the agents that would be busy if nobody ever waited. */
  readonly offeredLoad: number;
  /** Agents on position, whole. */
  readonly agents: number;
  /** Agents on the schedule, whole: the agents over what shrinkage leaves of scheduled time, rounded up. */
  readonly scheduledAgents: number;
  /** The target that decides the number of agents. */
  readonly binding: BindingTarget;
  /** The model: `erlangC` where everybody waits, `erlangA` where contacts lose patience. */
  readonly model: 'erlangC' | 'erlangA';
}

/** The work of one interval. */
export type WorkOfInterval = Pick<
  RequiredAgentsOptions,
  'contacts' | 'ahtSeconds' | 'intervalSeconds'
>;

/** The smallest staff that meets all targets, without any check, and what each target asked for. */
export function staffInterval(
  { contacts, ahtSeconds, intervalSeconds }: WorkOfInterval,
  targets: ServiceTargets,
  positionOfScheduled: number,
): { readonly staffing: IntervalStaffing; readonly needs: readonly TargetNeed[] } {
  const offeredLoad = (contacts * ahtSeconds) / intervalSeconds;
  const needs = targetNeeds(offeredLoad, ahtSeconds, targets);
  const binding = bindingNeed(needs);
  const agents = binding?.agents ?? 0;
  const queue = queuePerformance(agents, offeredLoad, ahtSeconds, targets);
  return {
    needs,
    staffing: {
      offeredLoad,
      agents,
      scheduledAgents: roundUpHeadCount(agents / positionOfScheduled),
      binding: binding?.rule.target ?? 'none',
      model: targets.patienceSeconds === undefined ? 'erlangC' : 'erlangA',
      serviceLevel: queue.serviceLevel,
      serviceLevels: queue.serviceLevels,
      asaSeconds: queue.asaSeconds,
      asaAnsweredSeconds: queue.asaAnsweredSeconds,
      occupancy: queue.occupancy,
      waitProbability: queue.waitProbability,
      abandonProbability: queue.abandonProbability,
    },
  };
}
