import type { RotationRules } from '../rotation-rules.ts';
import { restMinutes } from '../rotation-shift.ts';
import type { Cycle } from './cycle.ts';
import type { RotationViolation } from './result.ts';

/** What may follow what: named sequences, rest between shifts, forward rotation. */
export function checkSequences(cycle: Cycle, rules: RotationRules): RotationViolation[] {
  const { forbiddenSequences = [], minRestHours = 0, forwardRotation = false } = rules;
  const found: RotationViolation[] = [];
  for (const [at, id] of cycle.days.entries()) {
    for (const sequence of forbiddenSequences) {
      const isHere = sequence.every((wanted, i) => (cycle.dayAt(at + i) ?? 'off') === wanted);
      if (isHere)
        found.push(
          cycle.violation('forbiddenSequences', at, `${sequence.join(', ')} is forbidden`),
        );
    }
    if (id === null) continue;
    for (const later of [1, 2]) {
      const next = cycle.dayAt(at + later);
      if (next === null) continue;
      const rest = restMinutes(cycle.shiftOf.get(id)!, cycle.shiftOf.get(next)!, later) / 60;
      if (rest < minRestHours) {
        const said = `${rest} h from ${id} to ${next}, at least ${minRestHours}`;
        found.push(cycle.violation('minRestHours', at, said));
      }
      // A worked day between has a rest of its own before and after it.
      break;
    }
    const next = cycle.dayAt(at + 1);
    const isEarlier =
      next !== null && cycle.shiftOf.get(next)!.startMinutes < cycle.shiftOf.get(id)!.startMinutes;
    if (forwardRotation && isEarlier) {
      found.push(
        cycle.violation('forwardRotation', at, `${id} is followed by the earlier ${next}`),
      );
    }
  }
  return found;
}
