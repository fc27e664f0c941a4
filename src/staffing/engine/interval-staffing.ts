import { roundUpHeadCount } from '../../core/tie.ts';
import type { RequiredAgentsInput, ServiceTargets } from '../service-targets.ts';
import { type QueuePerformance, queuePerformance } from './queue-performance.ts';
import {
  type BindingTarget,
  ERLANG_C_RULES,
  erlangARules,
  MIN_AGENTS_RULE,
  type TargetRule,
} from './target-rules.ts';

/** The staff of one interval, and how the queue does with it. */
export interface IntervalStaffing extends QueuePerformance {
  /** Erlangs: the agents that would be busy if nobody ever waited. */
  readonly offeredLoad: number;
  /** Agents on position, whole. */
  readonly agents: number;
  /**
   * Agents on the schedule, whole: the agents over what shrinkage leaves of scheduled time, rounded up. With leave
   * in a plain number it counts employed people, as those on leave are in it.
   */
  readonly scheduledAgents: number;
  /** The target that decides the number of agents. */
  readonly binding: BindingTarget;
  /** The model: `erlangC` where everybody waits, `erlangA` where contacts lose patience. */
  readonly model: 'erlangC' | 'erlangA';
}

/** What one target asks for on its own. */
export interface TargetNeed {
  readonly rule: TargetRule;
  /** Whole agents, 0 or more. */
  readonly agents: number;
}

/** The work of one interval. */
export type WorkOfInterval = Pick<
  RequiredAgentsInput,
  'contacts' | 'ahtSeconds' | 'intervalSeconds'
>;

/**
 * The smallest staff that meets all targets, without any check. What each target asked for is added to `needs`,
 * in the order in which ties are named, where a derivation is wanted.
 */
export function staffInterval(
  work: WorkOfInterval,
  targets: ServiceTargets,
  positionOfScheduled: number,
  needs?: TargetNeed[],
): IntervalStaffing {
  const { contacts, ahtSeconds, intervalSeconds } = work;
  const offeredLoad = (contacts * ahtSeconds) / intervalSeconds;
  const { agents, binding } = fewestForInterval(work, targets, needs);
  const queue = queuePerformance(agents, offeredLoad, ahtSeconds, targets);
  return {
    offeredLoad,
    agents,
    scheduledAgents: roundUpHeadCount(agents / positionOfScheduled),
    binding,
    model: targets.patienceSeconds === undefined ? 'erlangC' : 'erlangA',
    serviceLevel: queue.serviceLevel,
    serviceLevels: queue.serviceLevels,
    asaSeconds: queue.asaSeconds,
    asaAnsweredSeconds: queue.asaAnsweredSeconds,
    occupancy: queue.occupancy,
    waitProbability: queue.waitProbability,
    abandonProbability: queue.abandonProbability,
  };
}

/** Its agents alone, for who asks often. */
export function fewestForInterval(
  { contacts, ahtSeconds, intervalSeconds }: WorkOfInterval,
  targets: ServiceTargets,
  needs?: TargetNeed[],
): { readonly agents: number; readonly binding: BindingTarget } {
  const offeredLoad = (contacts * ahtSeconds) / intervalSeconds;
  let agents = 0;
  let binding: BindingTarget = 'none';
  for (const rule of rulesFor(offeredLoad, targets)) {
    if (rule.limit !== undefined && targets[rule.limit] === undefined) continue;
    const asked = rule.agents(offeredLoad, ahtSeconds, targets);
    needs?.push({ rule, agents: asked });
    // The largest decides, the first of equals.
    if (asked > agents || binding === 'none') {
      agents = asked;
      binding = rule.target;
    }
  }
  return { agents, binding };
}

function rulesFor(offeredLoad: number, { patienceSeconds, minAgents }: ServiceTargets) {
  if (offeredLoad > 0) return patienceSeconds === undefined ? ERLANG_C_RULES : erlangARules();
  return minAgents === 0 ? [] : [MIN_AGENTS_RULE];
}
