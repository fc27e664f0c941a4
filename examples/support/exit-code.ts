import type { WorkforcePlan } from 'halfhour';

/** What the process ends with. */
export const EXIT = { plan: 0, fault: 1, question: 2, infeasible: 3 } as const;

/** A plan with shifts, and with a rota or people by name where they were asked for, or one that lacks something. */
export function exitCodeOf({
  shifts,
  rotation,
  roster,
}: Pick<WorkforcePlan, 'shifts' | 'rotation' | 'roster'>): number {
  const isFound = (status = 'feasible') => status === 'optimal' || status === 'feasible';
  const isPlan = [shifts, rotation, roster].every((step) => isFound(step?.status));
  return isPlan ? EXIT.plan : EXIT.infeasible;
}
