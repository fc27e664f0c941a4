import { ROUNDING } from '../engine/walks/people-bound.ts';
import type { RotationProblem } from './rotation-problem.ts';

/** People whom the agent-hours of the requirement take alone. */
export function fewestByHours({ model, terms, unitMinutes }: RotationProblem): number {
  const ticks = model.floor.reduce((sum, need) => sum + need, 0);
  // Nobody is on position for longer than he is paid but for unpaid rests, which are no work either.
  const best = model.templates.reduce((most, { ticks: length, paidTicks, breaks }) => {
    const present = breaks.reduce((left, pause) => left - pause.ticks, length);
    return Math.max(most, present / Math.max(1, paidTicks));
  }, 0);
  const longest = terms.contracts.reduce((most, { hours }) => Math.max(most, hours.most), 0);
  const people = (ticks * model.tickMinutes) / (longest * unitMinutes * Math.max(best, 1e-9));
  return people * (1 - ROUNDING);
}
