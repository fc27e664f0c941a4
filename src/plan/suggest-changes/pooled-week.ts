import { sum } from '../../core/sum.ts';
import type { PlanWeek, WorkforcePlan } from '../plan-workforce/result.ts';
import type { PooledPlan } from './levers-input.ts';

/** The week of a plan with the contacts of others, by what it still has to be staffed for. */
export function pooledWeek(own: PlanWeek, others: readonly PooledPlan[]): PlanWeek {
  const weeks = [own, ...others.map(({ plan }) => plan.week)];
  const contacts = own.contacts.map((_, i) => sum(weeks.map((week) => week.contacts[i]!)));
  return {
    ...own,
    contacts,
    ahtSeconds: own.ahtSeconds.map((seconds, i) =>
      contacts[i]! > 0
        ? sum(weeks.map((week) => week.contacts[i]! * week.ahtSeconds[i]!)) / contacts[i]!
        : seconds,
    ),
    open: own.open.map((_, i) => weeks.some((week) => week.open[i])),
  };
}

/** Paid hours a week of a plan, before the last head is rounded up to a whole one. */
export function hoursOfPlan({ headcount }: WorkforcePlan): number {
  return headcount.at(-2)!.hoursAWeek;
}
