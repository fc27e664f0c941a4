import { InfeasibleError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { sum } from '../../core/sum.ts';
import { solveInteger } from '../../math/lp/solve-integer.ts';
import { staffInterval, type WorkOfInterval } from '../targets/interval-staffing.ts';
import type { ServiceTargets } from '../targets/service-targets.ts';
import { staffingSteps } from '../targets/staffing-steps.ts';
import { staffSkillGroupsOptionsSchema } from './staff-skill-groups.schema.ts';

/** The contacts of an interval that ask for one skill. */
export interface SkillWork {
  readonly name: string;
  /** Contacts offered in the interval, 0 or more. */
  readonly contacts: number;
  /** Average handle time in seconds, above 0. */
  readonly ahtSeconds: number;
}

/** Agents who have the same skills. */
export interface SkillGroup {
  readonly name: string;
  /** Names of the skills that each of them has. */
  readonly skills: readonly string[];
  /** What one of them costs relative to the others, above 0; default 1. */
  readonly cost?: number | undefined;
}

/** Skills, groups and the targets that hold for every skill. */
export interface StaffSkillGroupsOptions {
  /** Length of the interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** One to ten skills. */
  readonly skills: readonly SkillWork[];
  /** The groups that may be staffed; every skill with contacts is in one of them. */
  readonly groups: readonly SkillGroup[];
  /** What every skill has to reach. */
  readonly targets: ServiceTargets;
}

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
  /** The sets of skills whose needs decide: with one agent fewer for them the target would be missed. */
  readonly bindingSkills: readonly (readonly string[])[];
  /** What each of these sets needs, and the sum of the groups. */
  readonly steps: readonly Step[];
}

/**
 * How many agents of each skill group, if groups overlap, and what is cross-training worth?
 *
 * The cheapest staff in which every set of skills finds the agents that it would need if those who
 * have any of them worked for nobody else. An agent counts once for every set, so five people never
 * cover five billing and three technical agents at once. The answer is exact for groups that do not
 * overlap and for groups that all have every skill; in between it is a lower bound, a few per cent
 * low where few agents have several skills, as it takes routing to be perfect. Simulate before you
 * rely on it there.
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
  const needs = subsetsOf(skills).map((subset) => needOf(subset, intervalSeconds, targets));
  const staff = cheapestStaff(groups, needs);
  const staffOf = (names: readonly string[]) =>
    sum(staff.filter((_, g) => hasAny(groups[g]!, names)));
  const binding = needs.filter((need) => need.agents > 0 && staffOf(need.skills) === need.agents);
  return {
    agents: sum(staff),
    groups: groups.map(({ name }, g) => ({ name, agents: staff[g]! })),
    pooledAgents: needs.at(-1)!.agents,
    dedicatedAgents: sum(
      needs.filter((need) => need.skills.length === 1).map(({ agents }) => agents),
    ),
    bindingSkills: binding.map((need) => need.skills),
    steps: [...binding.flatMap((need) => needSteps(need, targets)), sumStep(staff)],
  };
}

/** What some skills would need as one queue. */
interface SubsetNeed {
  readonly skills: readonly string[];
  readonly work: WorkOfInterval;
  readonly agents: number;
}

/** All sets of skills but the empty one; the last is that of all skills. */
function subsetsOf(skills: readonly SkillWork[]): SkillWork[][] {
  return Array.from({ length: 2 ** skills.length - 1 }, (_, i) =>
    skills.filter((_skill, s) => ((i + 1) >> s) & 1),
  );
}

/** Some skills as one queue, with the mean handle time of their contacts. */
function needOf(
  skills: readonly SkillWork[],
  intervalSeconds: number,
  targets: ServiceTargets,
): SubsetNeed {
  const contacts = sum(skills.map((skill) => skill.contacts));
  const seconds = sum(skills.map((skill) => skill.contacts * skill.ahtSeconds));
  const ahtSeconds = contacts > 0 ? seconds / contacts : skills[0]!.ahtSeconds;
  const work = { contacts, ahtSeconds, intervalSeconds };
  const { agents } = staffInterval(work, targets, 1).staffing;
  return { skills: skills.map(({ name }) => name), work, agents };
}

/** The steps of that queue up to its agents. */
function needSteps({ skills, work }: SubsetNeed, targets: ServiceTargets): Step[] {
  const { staffing, needs } = staffInterval(work, targets, 1);
  const steps = staffingSteps({ ...targets, ...work }, staffing, needs);
  const last = steps.findIndex(({ name }) => name === 'agents');
  const note = `if those who have ${skills.join(' or ')} worked for nobody else`;
  return [...steps.slice(0, last), { ...steps[last]!, note }];
}

function sumStep(staff: readonly number[]): Step {
  const inputs = Object.fromEntries(staff.map((agents, g) => [`group_${g + 1}`, agents]));
  return {
    name: 'agents',
    formula: Object.keys(inputs).join(' + '),
    inputs,
    value: sum(staff),
    unit: 'agents',
    note: 'the cheapest staff in which every set of skills finds what it needs',
  };
}

function hasAny(group: SkillGroup, names: readonly string[]): boolean {
  return group.skills.some((skill) => names.includes(skill));
}

/** The cheapest whole numbers of agents that give every set of skills what it needs. */
function cheapestStaff(groups: readonly SkillGroup[], needs: readonly SubsetNeed[]): number[] {
  const { x } = solveInteger({
    objective: groups.map(({ cost = 1 }) => cost),
    variables: groups.map(() => ({ lower: 0, upper: Infinity, integer: true })),
    rows: needs.map(({ skills, agents }) => ({
      terms: groups.flatMap((group, g) => (hasAny(group, skills) ? [[g, 1] as const] : [])),
      lower: agents,
      upper: Infinity,
    })),
  });
  if (x === undefined) throw new InfeasibleError('staffSkillGroups', 'no staff was found');
  return Array.from(x, Math.round);
}
