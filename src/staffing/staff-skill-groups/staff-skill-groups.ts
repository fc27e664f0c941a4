import { InfeasibleError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { sum } from '../../core/sum.ts';
import { isAtMost, roundUpHeadCount } from '../../core/tie.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured, type SearchResult, type SearchStatus } from '../../search/search-result.ts';
import { scheduledAgentsSteps } from '../engine/shrinkage-steps.ts';
import { availability } from '../shrinkage.ts';
import { STAFFING_NOTES } from '../texts.ts';
import {
  cheapestEnough,
  costOf,
  type FoundStaff,
  type Staff,
  type StaffSearch,
} from './cheapest-enough.ts';
import { leastStaff, needOf, pooledNeed, separateStaff } from './first-staffs.ts';
import type { SkillGroup, StaffSkillGroupsInput } from './input.ts';
import { staffSkillGroupsInputSchema } from './input.ts';
import { queueSteps, skillQueues } from './skill-queues.ts';
import { targetsOfSkills } from './targets-of-skills.ts';

/** Looks at what a staff lacks: for ten skills some tens of thousands are enough. */
const DEFAULT_MAX_STEPS = 100_000;

/** Pivots after which the linear program must leave the rest to the search, whatever is allowed in all. */
const MOST_FOR_BOUND = 50_000;

/**
 * The staff of each group, between the two extremes. `objective` is what it costs; no staff that is enough
 * costs less than `bound`. `unknown` is a staff that may be too small: the steps ran out before it was enough.
 */
export interface SkillGroupStaffing extends SearchResult {
  /** Agents of all groups, each counted once. */
  readonly agents: number;
  /** Agents on the schedule, whole: those of the groups, each rounded up on its own, added up. */
  readonly scheduledAgents: number;
  /** Agents of each group on position, and on the schedule once shrinkage is added, in the order given. */
  readonly groups: readonly {
    readonly name: string;
    readonly agents: number;
    readonly scheduledAgents: number;
  }[];
  /** Agents if everybody had every skill and all waited in one line; no staff is smaller where all skills have the same targets. */
  readonly pooledAgents: number;
  /** Agents if nobody had more than one skill: no staff needs to be larger. */
  readonly dedicatedAgents: number;
  /** The skills that decide, together where the same groups have them: one agent fewer and they miss a target. */
  readonly bindingSkills: readonly (readonly string[])[];
  /** What these skills need, and the sum of the groups. */
  readonly working: readonly Step[];
}

/**
 * How many agents of each skill group, if groups overlap, and what is cross-training worth?
 *
 * Contacts of a skill are taken to find all agents who have it, busy with the other skills' contacts
 * too: with these loads spread so that the groups are as evenly busy as their skills allow, the agents
 * have to be enough for the targets in one queue. Every agent and every contact counts once. The answer
 * is that of Erlang C or A for groups that do not overlap, and for groups that all have every skill where the handle
 * times are alike. Unlike ones in one pool vary more than Erlang C has it: without patience the pool gets what
 * `agentsForGeneralTimes` asks for as well; with patience they are taken by their mean. Skills may have targets and patience of their own; those of the same groups wait alike, so the strictest decides. All else is an approximation, measured by simulation: see the guide. The staff is the cheapest that a search finds.
 * `optimiseSkillGroups` of `halfhour/simulate` proves its staff.
 *
 * @param options - Work by skill, groups and targets; see {@link StaffSkillGroupsInput}. A step
 *   (`maxSteps`) is a pivot of the linear program or a look at what a staff lacks.
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
export function staffSkillGroups(options: StaffSkillGroupsInput): SkillGroupStaffing {
  const { intervalSeconds, skills, groups, targets } = parseInput(
    'staffSkillGroups',
    staffSkillGroupsInputSchema,
    options,
  );
  for (const { name, contacts } of skills) {
    if (contacts === 0 || groups.some((group) => group.skills.includes(name))) continue;
    throw new InfeasibleError('staffSkillGroups', `no group has the skill ${name}`);
  }
  const centre = { intervalSeconds, skills, groups, targets };
  const budget = new SearchBudget('least staff', options.maxSteps ?? DEFAULT_MAX_STEPS, options);
  const least = leastStaff(centre, {
    maxSteps: Math.min(MOST_FOR_BOUND, budget.maxSteps),
    seed: options.seed,
    signal: options.signal,
  });
  budget.spend(least.steps);
  if (least.status === 'infeasible') {
    throw new InfeasibleError('staffSkillGroups', 'no staff was found');
  }
  const queues = skillQueues(centre);
  const search: StaffSearch = {
    costs: groups.map(({ cost = 1 }) => cost),
    canReplace: (group, other) =>
      groups[other]!.skills.every((skill) => groups[group]!.skills.includes(skill)),
    lack: queues.lack,
  };
  const targetsOf = targetsOfSkills(centre);
  const alone = skills.map((skill, s) => needOf([skill], intervalSeconds, [targetsOf[s]!]));
  const cheapest = (group: SkillGroup) => group.cost ?? 1;
  const broadest = (group: SkillGroup) => -group.skills.length;
  budget.enter('staff');
  const price = ({ staff }: FoundStaff) => costOf(staff, search.costs);
  // The search goes on from three sides, as each may end where no small change helps. The least staff
  // may be too small; of those that the steps left too small, the ones of dedicated agents are nearest.
  const { staff, isEnough } = [
    ...(least.x === undefined ? [] : [Array.from(least.x, Math.round)]),
    separateStaff(centre, alone, cheapest),
    separateStaff(centre, alone, broadest),
  ]
    .map((start) => cheapestEnough(start, search, budget))
    .reduce((best, other) => {
      if (best.isEnough !== other.isEnough) return best.isEnough ? best : other;
      const isBetter = best.isEnough ? price(other) < price(best) : price(other) > price(best);
      return isBetter ? other : best;
    });
  budget.finish();
  const objective = costOf(staff, search.costs);
  const bound = least.bound > -Infinity ? Math.min(least.bound, objective) : undefined;
  const left = availability(targets.shrinkage ?? 0);
  const scheduled = staff.map((agents) => roundUpHeadCount(agents / left.positionOfScheduled));
  const binding = queues.of(staff).filter(({ missing, have }) => missing === 0 && have > 0);
  return {
    status: statusOf(isEnough, objective, bound),
    ...measured(isEnough ? objective : undefined, bound),
    steps: budget.steps,
    agents: sum(staff),
    scheduledAgents: sum(scheduled),
    groups: groups.map(({ name }, g) => ({
      name,
      agents: staff[g]!,
      scheduledAgents: scheduled[g]!,
    })),
    pooledAgents: pooledNeed(centre),
    dedicatedAgents: sum(alone),
    bindingSkills: binding.map((queue) => queue.skills),
    working: [
      ...binding.flatMap((queue) => queueSteps(queue)),
      ...(targets.shrinkage === undefined
        ? []
        : staff.flatMap((agents) => scheduledAgentsSteps(agents, targets.shrinkage!, left))),
      sumStep(staff),
    ],
  };
}

function statusOf(isEnough: boolean, objective: number, bound: number | undefined): SearchStatus {
  if (!isEnough) return 'unknown';
  return bound !== undefined && isAtMost(objective, bound) ? 'optimal' : 'feasible';
}

function sumStep(staff: Staff): Step {
  const inputs = Object.fromEntries(staff.map((agents, g) => [`group_${g + 1}`, agents]));
  return {
    name: 'agents',
    formula: Object.keys(inputs).join(' + '),
    inputs,
    value: sum(staff),
    unit: 'agents',
    ...stepNote(STAFFING_NOTES, 'groups-counted-once'),
  };
}
