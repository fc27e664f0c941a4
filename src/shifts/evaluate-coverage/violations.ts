import { finding } from '../../core/finding.ts';
import type { TextValues } from '../../core/text.ts';
import { clockOfDay } from '../../core/words.ts';
import type { Duty, DutyBreak } from '../../duty/duty.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { mayBegin } from '../clock-hours.ts';
import type { CoverageViolation, CoverageViolationCode } from '../coverage-report.ts';
import { type Horizon, startOf } from '../horizon.ts';
import { type BreakRule, formsOf, isPaid, rulesOf, startsOf } from '../shift-rules.ts';
import type { ShiftType } from '../shift-type.ts';
import { COVERAGE_TEXTS } from '../texts.ts';
import type { EvaluateCoverageInput } from './input.ts';

/** Every breach of a rule by duties, alone or together. */
export function violationsOf(
  { duties, shiftTypes, seats = Infinity }: EvaluateCoverageInput,
  horizon: Horizon,
  onPosition: readonly number[],
): CoverageViolation[] {
  const ofDuties = duties.flatMap((duty, index) => {
    const breaches = impossibleBreaks(duty);
    if (shiftTypes !== undefined) breaches.push(...typeBreaches(duty, shiftTypes, horizon));
    const { typeId: type, day, startMinutes } = duty;
    const which = { type, day, clock: clockOfDay(startMinutes) };
    return breaches.map(([code, values]) => ({
      ...finding(COVERAGE_TEXTS, code, { ...which, ...values }),
      duty: index,
    }));
  });
  const crowded = onPosition.flatMap((agents, interval): CoverageViolation[] => {
    if (agents <= seats + 1e-9) return [];
    const { day, clock } = startOf(interval, horizon);
    const values = { agents, seats, day, clock };
    return [{ ...finding(COVERAGE_TEXTS, 'too-many-on-position', values), interval }];
  });
  return [...ofDuties, ...crowded];
}

/** What is wrong with a duty: a code, and the values of its sentence beside which duty it is. */
type DutyBreach = [code: CoverageViolationCode, values?: TextValues];

/** Breaks that no type can allow. */
function impossibleBreaks({ startMinutes, lengthMinutes, breaks }: Duty): DutyBreach[] {
  let free = startMinutes;
  return breaks.flatMap((pause): DutyBreach[] => {
    const isInside =
      pause.startMinutes >= startMinutes && endOf(pause) <= startMinutes + lengthMinutes;
    const isFree = pause.startMinutes >= free;
    free = Math.max(free, endOf(pause));
    if (!isInside) return [['break-outside-shift', { kind: pause.kind }]];
    return isFree ? [] : [['breaks-overlap', { kind: pause.kind }]];
  });
}

/** What a duty does that its shift type does not allow. */
function typeBreaches(duty: Duty, types: readonly ShiftType[], horizon: Horizon): DutyBreach[] {
  const type = types.find(({ id }) => id === duty.typeId);
  if (type === undefined) return [['unknown-type']];
  const breaches: DutyBreach[] = [];
  const weekday = horizon.weekdays[duty.day];
  if (weekday === undefined || !(type.weekdays?.includes(weekday) ?? true)) {
    breaches.push(['day-not-allowed']);
  }
  if (!startsOf(type, horizon.intervalMinutes).includes(duty.startMinutes)) {
    breaches.push(['start-not-allowed']);
  }
  const gap = duty.breaks.find(({ kind }) => kind === 'gap')?.minutes ?? 0;
  if (!formsOf(type).some((form) => form.length === duty.lengthMinutes && form.gap === gap)) {
    return [...breaches, ['length-not-allowed']];
  }
  return [...breaches, ...breakBreaches(duty, rulesOf(type, gap)), ...workBreaches(duty, type)];
}

/** Holds the breaks against the rules, in order; a rule that may be skipped is, where its break is not there. */
function breakBreaches(duty: Duty, rules: readonly BreakRule[]): DutyBreach[] {
  const breaches: DutyBreach[] = [];
  let next = 0;
  for (const rule of rules) {
    const pause = duty.breaks[next];
    if (pause !== undefined && isMeant(pause, rule)) {
      next++;
      if (!isAllowed(pause, rule, duty)) {
        breaches.push(['break-not-allowed', { kind: rule.kind, at: 'window' }]);
      }
    } else if (rule.ifNoPlace !== 'skip') {
      breaches.push(['break-missing', { kind: rule.kind, minutes: rule.minutes }]);
    }
  }
  for (const { kind } of duty.breaks.slice(next)) {
    breaches.push(['break-not-allowed', { kind, at: 'type' }]);
  }
  return breaches;
}

function isMeant(pause: DutyBreak, rule: BreakRule): boolean {
  return pause.kind === rule.kind && pause.minutes === rule.minutes && pause.paid === isPaid(rule);
}

function isAllowed({ startMinutes }: DutyBreak, rule: BreakRule, duty: Duty): boolean {
  const after = startMinutes - duty.startMinutes;
  return (
    after >= rule.earliestMinutes &&
    after <= rule.latestMinutes &&
    mayBegin(startMinutes % DAY_MINUTES, rule.clockWindows)
  );
}

function workBreaches(
  { startMinutes, lengthMinutes, breaks }: Duty,
  { minWorkMinutes = 0, maxWorkMinutes = DAY_MINUTES }: ShiftType,
): DutyBreach[] {
  const ends = [startMinutes, ...breaks.map(endOf)];
  const works = [...breaks.map((pause) => pause.startMinutes), startMinutes + lengthMinutes].map(
    (next, i) => next - ends[i]!,
  );
  return works.flatMap((work, i): DutyBreach[] => {
    const isBetween = i > 0 && i < breaks.length;
    if (work <= maxWorkMinutes && !(isBetween && work < minWorkMinutes)) return [];
    return [['work-between-breaks', { minutes: work }]];
  });
}

const endOf = ({ startMinutes, minutes }: DutyBreak) => startMinutes + minutes;
