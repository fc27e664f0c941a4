import type { RotationRules } from './rotation-rules.ts';

/** Whether there is nothing to rotate: no shift needs anybody, and none may be worked beyond its demand. */
export function hasNoDuties({ shifts, demand }: Pick<RotationRules, 'shifts' | 'demand'>): boolean {
  return (
    demand.every((row) => row.every((count) => count === 0)) &&
    shifts.every(({ demandIs }) => demandIs !== 'atLeast')
  );
}
