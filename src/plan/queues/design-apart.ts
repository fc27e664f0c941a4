import { roundUpHeadCount } from '../../core/tie.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { searchDesign } from '../../shifts/design-shifts/search-design.ts';
import type { Cover } from '../../shifts/engine/model/cover.ts';
import { coverModelOf } from '../../shifts/engine/model/cover-model.ts';
import type { GroupProblem, GroupsToDesign } from './group-problem.ts';

/** Steps of a group by itself: what a better search would find the search of all together finds anyway. */
const STEPS_OF_A_GROUP = 12_000;

/** A shift design for each group by itself, for the agents that it needs in every interval. */
export function designApart(
  { work, staff, problems, cyclic }: GroupsToDesign,
  seed: number,
  { signal }: Pick<SearchControl, 'signal'>,
): Cover[] {
  return problems.map(({ maxSteps = STEPS_OF_A_GROUP, ...problem }: GroupProblem, g) => {
    const { present } = work.groups[g]!;
    const agents = staff[g]!.map((count) => roundUpHeadCount(count / present));
    const requirement = { intervalSeconds: work.intervalSeconds, agents, cyclic };
    const budget = new SearchBudget('groups', maxSteps, { signal });
    return searchDesign(coverModelOf({ ...problem, requirement }), [], seed, budget, false).cover;
  });
}
