import type { Step } from '../../core/step.ts';
import { notePart, stepNote } from '../../core/step-note.ts';
import { sum } from '../../core/sum.ts';
import {
  staffInterval,
  type TargetNeed,
  type WorkOfInterval,
} from '../engine/interval-staffing.ts';
import { agentsSteps } from '../engine/staffing-steps.ts';
import type { ServiceTargets } from '../service-targets.ts';
import { STAFFING_NOTES } from '../texts.ts';
import { balancedLoads } from './balanced-loads.ts';
import type { Lack, Staff } from './cheapest-enough.ts';
import type { StaffSkillGroupsInput } from './input.ts';
import { type PartOfPool, unlikeTimesNeed } from './unlike-times.ts';

/** Skills that the same groups have, as their contacts see it: all these agents, and what else they do. */
interface SkillQueue {
  readonly skills: readonly string[];
  /** The groups that have them, by index. */
  readonly groups: readonly number[];
  /** Agents of these groups. */
  readonly have: number;
  /** Erlangs of these skills, and of others on the same agents. */
  readonly ownLoad: number;
  readonly otherLoad: number;
  /** All of it as one queue. */
  readonly work: WorkOfInterval;
  /** What it is made of, skill by skill. */
  readonly parts: readonly PartOfPool[];
  /** Agents that they lack for the targets; 0 or less if they are enough. */
  readonly missing: number;
}

export function lackOf(queues: readonly SkillQueue[]): Lack {
  const lacking = queues.filter(({ missing }) => missing > 0);
  return {
    agents: sum(lacking.map(({ missing }) => missing)),
    spare: sum(queues.map(({ missing }) => Math.max(0, -missing))),
    groups: [...new Set(lacking.flatMap((queue) => queue.groups))],
  };
}

export function queuesOf(centre: StaffSkillGroupsInput, staff: Staff): SkillQueue[] {
  const { intervalSeconds, skills, groups, targets } = centre;
  const loads = skills.map(({ contacts, ahtSeconds }) => (contacts * ahtSeconds) / intervalSeconds);
  const groupsOf = skills.map(({ name }) =>
    groups.flatMap((group, g) => (group.skills.includes(name) ? [g] : [])),
  );
  const shares = balancedLoads(loads, groupsOf, staff);
  return sameGroups(groupsOf).map((members) => {
    const own = groupsOf[members[0]!]!;
    const have = sum(own.map((g) => staff[g]!));
    const loadOn = (s: number) =>
      members.includes(s) ? loads[s]! : sum(own.map((g) => shares[s]![g]!));
    const ownLoad = sum(members.map((s) => loads[s]!));
    const load = sum(skills.map((_, s) => loadOn(s)));
    const contacts = sum(
      skills.map(({ ahtSeconds }, s) => (loadOn(s) * intervalSeconds) / ahtSeconds),
    );
    const ahtSeconds = contacts > 0 ? (load * intervalSeconds) / contacts : skills[0]!.ahtSeconds;
    const work = { contacts, ahtSeconds, intervalSeconds };
    // Without contacts of their own only the minimum staff is asked for.
    const asked = ownLoad > 0 ? work : { ...work, contacts: 0 };
    const parts =
      ownLoad > 0 ? skills.map(({ ahtSeconds }, s) => ({ load: loadOn(s), ahtSeconds })) : [];
    const need = Math.max(
      staffInterval(asked, targets, 1).agents,
      unlikeTimesNeed(parts, targets)?.agents ?? 0,
    );
    const names = members.map((s) => skills[s]!.name);
    const otherLoad = load - ownLoad;
    return {
      skills: names,
      groups: own,
      have,
      ownLoad,
      otherLoad,
      work: asked,
      parts,
      missing: need - have,
    };
  });
}

/** Skills by the groups that have them: those of the same groups share every agent. */
function sameGroups(groupsOf: readonly (readonly number[])[]): number[][] {
  const byGroups = new Map<string, number[]>();
  for (const [s, groups] of groupsOf.entries()) {
    const key = groups.join();
    byGroups.set(key, [...(byGroups.get(key) ?? []), s]);
  }
  return [...byGroups.values()];
}

/** The steps of a queue up to its agents. */
export function queueSteps(
  { skills, ownLoad, otherLoad, work, parts }: SkillQueue,
  targets: ServiceTargets,
): Step[] {
  const needs: TargetNeed[] = [];
  const staffing = staffInterval(work, targets, 1, needs);
  const steps = agentsSteps({ ...targets, ...work }, staffing, needs);
  const byErlang = steps.pop()!;
  const unlike = unlikeTimesNeed(parts, targets);
  const agents = unlike === undefined ? byErlang : largerOf(byErlang, unlike.agents);
  return [
    {
      name: 'offeredLoad',
      formula: 'ownLoad + otherLoad',
      inputs: { ownLoad, otherLoad },
      value: ownLoad + otherLoad,
      unit: 'erlangs',
      ...stepNote(STAFFING_NOTES, 'load-of-skills', { skills }),
    },
    ...steps,
    ...(unlike?.steps ?? []),
    {
      ...agents,
      ...stepNote(STAFFING_NOTES, 'agents-of-skills', { skills, decided: notePart(agents) }),
    },
  ];
}

/** The agents of a queue if unlike handle times ask for some as well. */
function largerOf(agents: Step, byUnlikeTimes: number): Step {
  const names = [...Object.keys(agents.inputs), 'byUnlikeTimes'];
  const decides = byUnlikeTimes > agents.value;
  return {
    ...agents,
    formula: `max(${names.join(', ')})`,
    inputs: { ...agents.inputs, byUnlikeTimes },
    value: Math.max(agents.value, byUnlikeTimes),
    ...(decides && stepNote(STAFFING_NOTES, 'decided.unlikeTimes')),
  };
}
