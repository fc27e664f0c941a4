import type { CentrePlan } from './plan.ts';

/** Agents of a group who come (above 0) or go home (below 0). */
export interface ShiftChange {
  readonly time: number;
  readonly group: number;
  readonly change: number;
}

/** When the agents of a plan come and go, in order; at one moment group by group. */
export function shiftChanges({
  groups,
  warmUpSeconds,
}: Pick<CentrePlan, 'groups' | 'warmUpSeconds'>): ShiftChange[] {
  return groups
    .flatMap(({ index, agents, stepSeconds }) =>
      Array.from(agents, (count, step) => ({
        time: step === 0 ? -warmUpSeconds : step * stepSeconds,
        group: index,
        change: count - (agents[step - 1] ?? 0),
      })),
    )
    .filter(({ change }) => change !== 0)
    .sort((a, b) => a.time - b.time);
}
