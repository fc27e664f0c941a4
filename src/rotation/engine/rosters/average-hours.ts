import { monthsLater } from '../../../duty/engine/periods.ts';
import type { MaxAverageHours } from '../../../duty/hours-limits.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { hours, nights, type PersonalWork, type Reading } from './personal-work.ts';

/** Days of a week that are no weekly rest. */
const WORKDAYS = 6;

/**
 * The day after the last of the period of an average that begins on a day. Of months those weeks count that are whole:
 * 120 days hold an 18th Monday, and weeks of exactly 48 h would be over.
 */
export function averageEnd(from: number, { weeks, months }: MaxAverageHours): number {
  const whole = weeks ?? Math.floor((monthsLater(from, months!) - from) / WEEK_DAYS);
  return from + WEEK_DAYS * whole;
}

/**
 * Average hours of every period that is known and reaches into the roster. Where less than a period is known: what
 * is known over all of the period, beyond the limit whatever comes, or over what is known if the rule says so.
 */
export function averageHours(work: PersonalWork, rule: MaxAverageHours): readonly Reading[] {
  const { knownFrom, firstDay, endDay } = work;
  if (averageEnd(knownFrom, rule) > endDay)
    return averageOf(
      work,
      rule,
      knownFrom,
      rule.onShorter === 'proRata' ? endDay : averageEnd(knownFrom, rule),
    );
  const readings: Reading[] = [];
  for (let from = knownFrom; averageEnd(from, rule) <= endDay; from++) {
    const end = averageEnd(from, rule);
    if (end > firstDay) readings.push(...averageOf(work, rule, from, end));
  }
  return readings;
}

/** The average of all that is known, if that is less than a period. */
export function averageSoFar(work: PersonalWork, rule: MaxAverageHours): readonly Reading[] {
  const { knownFrom, endDay } = work;
  return averageEnd(knownFrom, rule) > endDay ? averageOf(work, rule, knownFrom, endDay) : [];
}

/** Dates of absence without a duty are left out of both sides of the division. */
function averageOf(
  work: PersonalWork,
  { per, nightWorkersOnly }: MaxAverageHours,
  from: number,
  end: number,
): readonly Reading[] {
  const { knownFrom, absentBefore } = work;
  const known = Math.min(end, work.endDay);
  if (nightWorkersOnly && nights(work, from, known) === 0) return [];
  const absent = absentBefore[known - knownFrom]! - absentBefore[from - knownFrom]!;
  const days = end - from - absent;
  if (days === 0) return [];
  const ofWeek = (hours(work, from, known) * WEEK_DAYS) / days;
  return [{ day: from, found: ofWeek / (per === 'week' ? 1 : WORKDAYS) }];
}
