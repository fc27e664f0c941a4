import { clockOfDay } from '../../core/words.ts';
import type { CoverageViolation } from '../coverage-report.ts';
import { horizonOf, startOf } from '../horizon.ts';
import { impossibleBreaks, typeBreaches } from './duty-breaches.ts';
import type { EvaluateCoverageInput } from './input.ts';

/** Every breach of a rule by duties, alone or together. */
export function violationsOf(
  { requirement, duties, shiftTypes, seats = Infinity }: EvaluateCoverageInput,
  onPosition: readonly number[],
): CoverageViolation[] {
  const horizon = horizonOf(requirement);
  const ofDuties = duties.flatMap((duty, index) => {
    const breaches = impossibleBreaks(duty);
    if (shiftTypes !== undefined) breaches.push(...typeBreaches(duty, shiftTypes, horizon));
    const name = `${duty.typeId} on day ${duty.day} at ${clockOfDay(duty.startMinutes)}`;
    return breaches.map(([code, what]) => ({ code, message: `${name} ${what}`, duty: index }));
  });
  const crowded = onPosition.flatMap((agents, interval): CoverageViolation[] => {
    if (agents <= seats + 1e-9) return [];
    const { day, clock } = startOf(interval, horizon);
    const message = `${agents} agents for ${seats} seats on day ${day} at ${clock}`;
    return [{ code: 'too-many-on-position', message, interval }];
  });
  return [...ofDuties, ...crowded];
}
