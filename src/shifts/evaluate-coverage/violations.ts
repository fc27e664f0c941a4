import type { Duty, DutyBreak } from '../../duty/duty.ts';
import type { CoverageQuestion, CoverageViolation } from '../coverage-report.ts';
import { formatClock } from '../format-clock.ts';
import { horizonOf, MINUTES_PER_DAY } from '../horizon.ts';
import type { DutyFault } from './duty-breach.ts';
import { faultsAgainst } from './type-breaches.ts';

/** Every rule that duties break, alone or together. */
export function violationsOf(
  { requirement, duties, shiftTypes, seats = Infinity }: CoverageQuestion,
  onPosition: readonly number[],
): CoverageViolation[] {
  const horizon = horizonOf(requirement);
  const ofDuties = duties.flatMap((duty, index) => {
    const faults = [...impossibleBreaks(duty)];
    if (shiftTypes !== undefined) faults.push(...faultsAgainst(duty, shiftTypes, horizon));
    const name = `${duty.typeId} on day ${duty.day} at ${formatClock(duty.startMinutes)}`;
    return faults.map(
      ({ code, text }): CoverageViolation => ({ code, message: `${name} ${text}`, duty: index }),
    );
  });
  const crowded = onPosition.flatMap((agents, interval): CoverageViolation[] => {
    if (agents <= seats + 1e-9) return [];
    const clock = formatClock((interval * horizon.intervalMinutes) % MINUTES_PER_DAY);
    const day = Math.floor(interval / horizon.intervalsPerDay);
    const message = `${agents} agents for ${seats} seats on day ${day} at ${clock}`;
    return [{ code: 'too-many-on-position', message, interval }];
  });
  return [...ofDuties, ...crowded];
}

function impossibleBreaks({ startMinutes, lengthMinutes, breaks }: Duty): DutyFault[] {
  const faults: DutyFault[] = [];
  let free = startMinutes;
  for (const pause of breaks) {
    if (pause.startMinutes < startMinutes || endOf(pause) > startMinutes + lengthMinutes) {
      faults.push({ code: 'break-outside-shift', text: `has a ${pause.kind} outside the shift` });
    } else if (pause.startMinutes < free) {
      faults.push({ code: 'breaks-overlap', text: `has a ${pause.kind} inside another break` });
    }
    free = Math.max(free, endOf(pause));
  }
  return faults;
}

const endOf = ({ startMinutes, minutes }: DutyBreak) => startMinutes + minutes;
