import type { ServiceTargets } from '../service-targets.ts';
import {
  ERLANG_A_RULES,
  ERLANG_C_RULES,
  MIN_AGENTS_RULE,
  type TargetRule,
} from './target-rules.ts';

/** What one target asks for on its own. */
export interface TargetNeed {
  readonly rule: TargetRule;
  /** Whole agents, 0 or more. */
  readonly agents: number;
}

/** What each target asks for, in the order in which ties are named. */
export function targetNeeds(
  offeredLoad: number,
  ahtSeconds: number,
  targets: ServiceTargets,
): TargetNeed[] {
  const needs: TargetNeed[] = [];
  for (const rule of rulesFor(offeredLoad, targets)) {
    if (rule.limit !== undefined && targets[rule.limit] === undefined) continue;
    needs.push({ rule, agents: rule.agents(offeredLoad, ahtSeconds, targets) });
  }
  return needs;
}

function rulesFor(offeredLoad: number, { patienceSeconds, minAgents }: ServiceTargets) {
  if (offeredLoad > 0) return patienceSeconds === undefined ? ERLANG_C_RULES : ERLANG_A_RULES;
  return minAgents === 0 ? [] : [MIN_AGENTS_RULE];
}

/** The need that decides: the largest, the first of equals; none if nothing is asked for. */
export function bindingNeed(needs: readonly TargetNeed[]): TargetNeed | undefined {
  let binding = needs[0];
  for (const need of needs) {
    if (need.agents > binding!.agents) binding = need;
  }
  return binding;
}
