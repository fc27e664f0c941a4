import type { Cycle } from '../cycle.ts';
import type { RotationRules } from '../rotation-rules.ts';
import { restMinutes } from '../rotation-shift.ts';
import { breachAt, type RotationViolation } from './result.ts';

/** What may follow what: named sequences, rest between shifts, forward rotation. */
export function* checkSequences(
  { days, dayAt }: Cycle,
  { forbiddenSequences = [], minRestHours = 0, forwardRotation = false }: RotationRules,
): Generator<RotationViolation> {
  for (const [at, shift] of days.entries()) {
    for (const sequence of forbiddenSequences) {
      if (sequence.every((wanted, i) => (dayAt(at + i)?.id ?? 'off') === wanted))
        yield breachAt('forbiddenSequences', at, `${sequence.join(', ')} is forbidden`);
    }
    if (shift === null) continue;
    // A worked day between has a rest of its own before and after it.
    const later = dayAt(at + 1) === null ? 2 : 1;
    const next = dayAt(at + later);
    if (next === null) continue;
    const rest = restMinutes(shift, next, later) / 60;
    if (rest < minRestHours) {
      const message = `${rest} h from ${shift.id} to ${next.id}, at least ${minRestHours}`;
      yield breachAt('minRestHours', at, message);
    }
    if (forwardRotation && later === 1 && next.startMinutes < shift.startMinutes)
      yield breachAt('forwardRotation', at, `${shift.id} is followed by the earlier ${next.id}`);
  }
}
