import { clockOfDay } from '../../core/words.ts';
import type { Duty, DutyBreak } from '../../duty/duty.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import type { DutyFault } from '../duties/duty-fault.ts';
import { horizonOf } from '../requirement/horizon.ts';
import { faultsAgainst } from '../shift-types/type-faults.ts';
import type { CoverageQuestion, CoverageViolation } from './coverage.ts';

/** Every rule that duties break, alone or together. */
export function violationsOf(
  { requirement, duties, shiftTypes, seats = Infinity }: CoverageQuestion,
  onPosition: readonly number[],
): CoverageViolation[] {
  const horizon = horizonOf(requirement);
  const ofDuties = duties.flatMap((duty, index) => {
    const faults = [...impossibleBreaks(duty)];
    if (shiftTypes !== undefined) faults.push(...faultsAgainst(duty, shiftTypes, horizon));
    const name = `${duty.typeId} on day ${duty.day} at ${clockOfDay(duty.startMinutes)}`;
    return faults.map(
      ({ code, text }): CoverageViolation => ({ code, message: `${name} ${text}`, duty: index }),
    );
  });
  const crowded = onPosition.flatMap((agents, interval): CoverageViolation[] => {
    if (agents <= seats + 1e-9) return [];
    const clock = clockOfDay((interval * horizon.intervalMinutes) % DAY_MINUTES);
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
