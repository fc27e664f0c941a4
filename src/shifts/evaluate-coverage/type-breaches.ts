import type { Duty, DutyBreak } from '../../duty/duty.ts';
import type { Horizon } from '../horizon.ts';
import { type BreakRule, formsOf, isInside, rulesOf, startsOf } from '../shift-rules.ts';
import type { ShiftType } from '../shift-type.ts';
import type { DutyFault } from './duty-breach.ts';

/** What a duty does that its shift type does not allow. */
export function faultsAgainst(
  duty: Duty,
  types: readonly ShiftType[],
  horizon: Horizon,
): DutyFault[] {
  const type = types.find(({ id }) => id === duty.typeId);
  if (type === undefined) return [{ code: 'unknown-type', text: 'is of no known type' }];
  const faults: DutyFault[] = [];
  const weekday = horizon.weekdays[duty.day];
  if (weekday === undefined || !(type.weekdays?.includes(weekday) ?? true)) {
    faults.push({ code: 'day-not-allowed', text: 'is not on one of its days' });
  }
  if (!startsOf(type, horizon.intervalMinutes).includes(duty.startMinutes)) {
    faults.push({ code: 'start-not-allowed', text: 'starts when the type does not' });
  }
  const gap = duty.breaks.find(({ kind }) => kind === 'gap')?.minutes ?? 0;
  const form = formsOf(type).find((f) => f.length === duty.lengthMinutes && f.gap === gap);
  if (form === undefined) {
    return [...faults, { code: 'length-not-allowed', text: 'has a length that its type does not' }];
  }
  return [...faults, ...breakFaults(duty, type, gap), ...workFaults(duty, type)];
}

/** Holds the breaks against the rules, in order; a rule that may be skipped is, where its break is not there. */
function breakFaults(duty: Duty, type: ShiftType, gap: number): DutyFault[] {
  const faults: DutyFault[] = [];
  let next = 0;
  for (const rule of rulesOf(type, gap)) {
    const pause = duty.breaks[next];
    if (pause !== undefined && isMeant(pause, rule)) {
      next++;
      if (!isAllowed(pause, rule, duty)) {
        faults.push({ code: 'break-not-allowed', text: `has its ${rule.kind} outside its window` });
      }
    } else if (rule.ifNoPlace !== 'skip') {
      faults.push({
        code: 'break-missing',
        text: `lacks a ${rule.kind} of ${rule.minutes} minutes`,
      });
    }
  }
  for (const extra of duty.breaks.slice(next)) {
    faults.push({ code: 'break-not-allowed', text: `has a ${extra.kind} that its type does not` });
  }
  return faults;
}

function isMeant(pause: DutyBreak, { kind, minutes, paid = kind === 'rest' }: BreakRule): boolean {
  return pause.kind === kind && pause.minutes === minutes && pause.paid === paid;
}

function isAllowed({ startMinutes }: DutyBreak, rule: BreakRule, duty: Duty): boolean {
  const after = startMinutes - duty.startMinutes;
  return (
    after >= rule.earliestMinutes &&
    after <= rule.latestMinutes &&
    isInside(startMinutes % 1440, rule.clockWindows)
  );
}

function workFaults(
  duty: Duty,
  { minWorkMinutes = 0, maxWorkMinutes = 1440 }: ShiftType,
): DutyFault[] {
  const faults: DutyFault[] = [];
  let from = duty.startMinutes;
  for (const [i, pause] of duty.breaks.entries()) {
    const work = pause.startMinutes - from;
    if ((i > 0 && work < minWorkMinutes) || work > maxWorkMinutes) faults.push(workFault(work));
    from = pause.startMinutes + pause.minutes;
  }
  const rest = duty.startMinutes + duty.lengthMinutes - from;
  if (rest > maxWorkMinutes) faults.push(workFault(rest));
  return faults;
}

function workFault(work: number): DutyFault {
  return { code: 'work-between-breaks', text: `works ${work} minutes between breaks` };
}
