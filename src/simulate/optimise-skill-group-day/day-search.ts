import type { SearchBudget } from '../../search/search-budget.ts';
import type { CentrePlay } from '../centre-period/centre-play.ts';
import type { ServiceTally } from '../centre-period/service-tally.ts';
import type { DayGoals } from './day-goals.ts';

/** Agents of each group in each interval, whole numbers. */
export type DayStaff = readonly (readonly number[])[];

/** What every part of the search has at hand. */
export interface DaySearch {
  readonly play: CentrePlay;
  readonly goals: DayGoals;
  readonly budget: SearchBudget;
}

/** How the queues fare with a staff; a step of the budget is a look at all its days. */
export function played(staff: DayStaff, { play, budget }: DaySearch): ServiceTally {
  budget.spend();
  return play.tally(staff);
}

export function costOfDay(staff: DayStaff, { work }: CentrePlay): number {
  return staff.reduce(
    (all, agents, g) => all + work.groups[g]!.cost * agents.reduce((a, b) => a + b, 0),
    0,
  );
}

/** A staff with some agents more or less in some intervals. */
export function withChanges(
  staff: DayStaff,
  changes: readonly {
    readonly interval: number;
    readonly by: readonly (readonly [group: number, agents: number])[];
  }[],
): DayStaff {
  const next = staff.map((own) => [...own]);
  for (const { interval, by } of changes) {
    for (const [g, agents] of by) next[g]![interval]! += agents;
  }
  return next;
}
