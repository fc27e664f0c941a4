import type { WorkforcePlan } from 'halfhour';

/** What the process ends with. */
export const EXIT = { plan: 0, fault: 1, question: 2, infeasible: 3 } as const;

/** A plan with shifts, and with a rota where one was asked for, or one that lacks something. */
export function exitCodeOf({
  shifts,
  rotation,
}: Pick<WorkforcePlan, 'shifts' | 'rotation'>): number {
  const isFound = (status: string) => status === 'optimal' || status === 'feasible';
  const isPlan = isFound(shifts.status) && (rotation === undefined || isFound(rotation.status));
  return isPlan ? EXIT.plan : EXIT.infeasible;
}
