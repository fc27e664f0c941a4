import { InfeasibleError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { sum } from '../../core/sum.ts';
import { pow } from '../../math/elementary/pow.ts';
import { solveInteger } from '../../search/lp/solve-integer.ts';
import { staffInterval, type WorkOfInterval } from '../engine/interval-staffing.ts';
import { staffingSteps } from '../engine/staffing-steps.ts';
import type { ServiceTargets } from '../service-targets.ts';
import { balancedLoads } from './balanced-loads.ts';
import {
  cheapestEnough,
  costOf,
  type Lack,
  type Staff,
  type StaffSearch,
} from './cheapest-enough.ts';
import type { SkillGroup, SkillWork, StaffSkillGroupsOptions } from './input.ts';
import { staffSkillGroupsOptionsSchema } from './input.ts';

/** The staff of each group, between the two extremes. */
export interface SkillGroupStaffing {
  /** Agents of all groups, each counted once. */
  readonly agents: number;
  /** Agents of each group, in the order given. */
  readonly groups: readonly { readonly name: string; readonly agents: number }[];
  /** Agents if everybody had every skill: no staff with these skills is smaller. */
  readonly pooledAgents: number;
  /** Agents if nobody had more than one skill: no staff needs to be larger. */
  readonly dedicatedAgents: number;
  /** The skills that decide, together where the same groups have them: one agent fewer and they miss a target. */
  readonly bindingSkills: readonly (readonly string[])[];
  /** What these skills need, and the sum of the groups. */
  readonly steps: readonly Step[];
}

/**
 * How many agents of each skill group, if groups overlap, and what is cross-training worth?
 *
 * Contacts of a skill are taken to find all agents who have it, busy with the other skills' contacts
 * too: with these loads spread so that the groups are as evenly busy as their skills allow, the agents
 * have to be enough for the targets in one queue. Every agent and every contact counts once. The answer
 * is exact for groups that do not overlap and for groups that all have every skill. In between it is an
 * approximation, measured by simulation: see the guide. The staff is the cheapest that a search finds.
 *
 * @param options - Work by skill, groups and targets; see {@link StaffSkillGroupsOptions}.
 * @returns The staff of each group, with the pooled and the dedicated extreme.
 * @throws `InvalidInputError` on a bad field, `InfeasibleError` if no group has a skill that is needed.
 * @example
 * ```ts
 * import { staffSkillGroups } from 'halfhour/staffing';
 *
 * staffSkillGroups({
 *   intervalSeconds: 1800,
 *   skills: [
 *     { name: 'billing', contacts: 50, ahtSeconds: 180 },
 *     { name: 'technical', contacts: 30, ahtSeconds: 300 },
 *   ],
 *   groups: [
 *     { name: 'billing', skills: ['billing'] },
 *     { name: 'technical', skills: ['technical'] },
 *     { name: 'both', skills: ['billing', 'technical'], cost: 1.1 },
 *   ],
 *   targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20 },
 * });
 * // => { agents: 14, pooledAgents: 14, dedicatedAgents: 16, … }
 * ```
 */
export function staffSkillGroups(options: StaffSkillGroupsOptions): SkillGroupStaffing {
  const { intervalSeconds, skills, groups, targets } = parseInput(
    'staffSkillGroups',
    staffSkillGroupsOptionsSchema,
    options,
  );
  for (const { name, contacts } of skills) {
    if (contacts === 0 || groups.some((group) => group.skills.includes(name))) continue;
    throw new InfeasibleError('staffSkillGroups', `no group has the skill ${name}`);
  }
  const centre = { intervalSeconds, skills, groups, targets };
  const search: StaffSearch = {
    costs: groups.map(({ cost = 1 }) => cost),
    canReplace: (group, other) =>
      groups[other]!.skills.every((skill) => groups[group]!.skills.includes(skill)),
    lack: (staff) => lackOf(queuesOf(centre, staff)),
  };
  const alone = skills.map((skill) => needOf([skill], intervalSeconds, targets));
  const cheapest = (group: SkillGroup) => group.cost ?? 1;
  const broadest = (group: SkillGroup) => -group.skills.length;
  // The search goes on from three sides, as each may end where no small change helps.
  const staff = [
    leastStaff(centre),
    separateStaff(centre, alone, cheapest),
    separateStaff(centre, alone, broadest),
  ]
    .map((start) => cheapestEnough(start, search))
    .reduce((best, other) =>
      costOf(other, search.costs) < costOf(best, search.costs) ? other : best,
    );
  const binding = queuesOf(centre, staff).filter(({ missing, have }) => missing === 0 && have > 0);
  return {
    agents: sum(staff),
    groups: groups.map(({ name }, g) => ({ name, agents: staff[g]! })),
    pooledAgents: needOf(skills, intervalSeconds, targets),
    dedicatedAgents: sum(alone),
    bindingSkills: binding.map((queue) => queue.skills),
    steps: [...binding.flatMap((queue) => queueSteps(queue, targets)), sumStep(staff)],
  };
}

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
  /** Agents that they lack for the targets; 0 or less if they are enough. */
  readonly missing: number;
}

function lackOf(queues: readonly SkillQueue[]): Lack {
  const lacking = queues.filter(({ missing }) => missing > 0);
  return {
    agents: sum(lacking.map(({ missing }) => missing)),
    spare: sum(queues.map(({ missing }) => Math.max(0, -missing))),
    groups: [...new Set(lacking.flatMap((queue) => queue.groups))],
  };
}

function queuesOf(centre: StaffSkillGroupsOptions, staff: Staff): SkillQueue[] {
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
    const need = staffInterval(asked, targets, 1).staffing.agents;
    const names = members.map((s) => skills[s]!.name);
    const otherLoad = load - ownLoad;
    return {
      skills: names,
      groups: own,
      have,
      ownLoad,
      otherLoad,
      work: asked,
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

/** Agents for some skills as one queue that nobody else takes agents from. */
function needOf(
  skills: readonly SkillWork[],
  intervalSeconds: number,
  targets: ServiceTargets,
): number {
  const contacts = sum(skills.map((skill) => skill.contacts));
  const seconds = sum(skills.map((skill) => skill.contacts * skill.ahtSeconds));
  const ahtSeconds = contacts > 0 ? seconds / contacts : skills[0]!.ahtSeconds;
  return staffInterval({ contacts, ahtSeconds, intervalSeconds }, targets, 1).staffing.agents;
}

/**
 * The cheapest staff in which every set of skills finds the agents that it would need if those who
 * have any of them worked for nobody else: no staff that is enough is cheaper.
 */
function leastStaff({ intervalSeconds, skills, groups, targets }: StaffSkillGroupsOptions): Staff {
  const { x } = solveInteger({
    objective: groups.map(({ cost = 1 }) => cost),
    variables: groups.map(() => ({ lower: 0, upper: Infinity, integer: true })),
    rows: subsetsOf(skills).map((subset) => ({
      terms: groups.flatMap((group, g) => (hasAny(group, subset) ? [[g, 1] as const] : [])),
      lower: needOf(subset, intervalSeconds, targets),
      upper: Infinity,
    })),
  });
  if (x === undefined) throw new InfeasibleError('staffSkillGroups', 'no staff was found');
  return Array.from(x, Math.round);
}

/** All sets of skills but the empty one. */
function subsetsOf(skills: readonly SkillWork[]): SkillWork[][] {
  return Array.from({ length: pow(2, skills.length) - 1 }, (_, i) =>
    skills.filter((_skill, s) => ((i + 1) >> s) & 1),
  );
}

function hasAny(group: SkillGroup, skills: readonly SkillWork[]): boolean {
  return skills.some(({ name }) => group.skills.includes(name));
}

/** Agents of its own for every skill, of the group that has it and ranks lowest. */
function separateStaff(
  { skills, groups }: StaffSkillGroupsOptions,
  alone: readonly number[],
  rank: (group: SkillGroup) => number,
): Staff {
  const staff = groups.map(() => 0);
  for (const [s, { name }] of skills.entries()) {
    const able = groups.filter((group) => group.skills.includes(name));
    if (able.length === 0) continue;
    const first = able.reduce((best, group) => (rank(group) < rank(best) ? group : best));
    staff[groups.indexOf(first)]! += alone[s]!;
  }
  return staff;
}

/** The steps of a queue up to its agents. */
function queueSteps(
  { skills, ownLoad, otherLoad, work }: SkillQueue,
  targets: ServiceTargets,
): Step[] {
  const { staffing, needs } = staffInterval(work, targets, 1);
  const [, ...steps] = staffingSteps({ ...targets, ...work }, staffing, needs);
  const last = steps.findIndex(({ name }) => name === 'agents');
  const names = skills.join(' and ');
  return [
    {
      name: 'offeredLoad',
      formula: 'ownLoad + otherLoad',
      inputs: { ownLoad, otherLoad },
      value: ownLoad + otherLoad,
      unit: 'erlangs',
      note: `on the agents who have ${names}, other skills included`,
    },
    ...steps.slice(0, last),
    { ...steps[last]!, note: `who have ${names}, ${steps[last]!.note}` },
  ];
}

function sumStep(staff: Staff): Step {
  const inputs = Object.fromEntries(staff.map((agents, g) => [`group_${g + 1}`, agents]));
  return {
    name: 'agents',
    formula: Object.keys(inputs).join(' + '),
    inputs,
    value: sum(staff),
    unit: 'agents',
    note: 'the agents of all groups, each counted once',
  };
}
