import { divideWork } from '../../../duty/engine/divide-work.ts';
import { monthsLater, monthsStart } from '../../../duty/engine/periods.ts';
import { readyRule } from '../../../duty/engine/ready-rule.ts';
import type { MaxHoursInMonths, MaxHoursInWeek } from '../../../duty/hours-limits.ts';
import { toDayNumber } from '../../../time/day-number.ts';
import { hours, inWeeks, type PersonalWork, type Reading } from './personal-work.ts';

/** Hours of each week that is known as a whole and reaches into the roster. */
export function hoursInWeeks(
  work: PersonalWork,
  { weekStartsOn, madeUpDays = 'counted' }: MaxHoursInWeek,
): Reading[] {
  const madeUp =
    madeUpDays === 'counted' ? [] : [...new Set(work.specialDays.workDates)].map(toDayNumber);
  return inWeeks(
    work,
    1,
    (_, from, end) =>
      madeUp
        .filter((day) => day >= from && day < end)
        .reduce((left, day) => left - hours(work, day, day + 1), hours(work, from, end)),
    weekStartsOn,
  );
}

/** Hours of each run of calendar months that reaches into the roster, as far as they are known. */
export function hoursInMonths(
  work: PersonalWork,
  { months, startMonth, holidays = 'counted' }: MaxHoursInMonths,
): Reading[] {
  const { knownFrom, firstDay, endDay } = work;
  const ready = readyRule(
    { holidays: holidays === 'leftOut' ? work.specialDays.holidays : [] },
    firstDay,
  );
  const pieces = divideWork(work, ready).filter(({ kind }) => kind === 'ordinary');
  const readings: Reading[] = [];
  for (let from = monthsStart(firstDay, months, startMonth); from < endDay; ) {
    const end = monthsLater(from, months);
    const minutes = pieces
      .filter(({ day }) => day >= from && day < end)
      .reduce((sum, piece) => sum + piece.minutes, 0);
    readings.push({ day: Math.max(from, knownFrom), found: minutes / 60 });
    from = end;
  }
  return readings;
}
