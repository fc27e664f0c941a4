import { divideWork } from '../../../duty/engine/divide-work.ts';
import type { DutyTime } from '../../../duty/engine/duty-time.ts';
import { monthsLater, monthsStart } from '../../../duty/engine/periods.ts';
import { readyRule } from '../../../duty/engine/ready-rule.ts';
import type { MaxDutyHours, MaxHoursInMonths, MaxHoursInWeek } from '../../../duty/hours-limits.ts';
import { toDayNumber } from '../../../time/day-number.ts';
import { hours, inWeeks, minutesByDate, type PersonalWork, type Reading } from './personal-work.ts';

/** Hours of each duty of the roster, or of each of its dates with work. */
export function hoursOfDuties(
  { duties, firstDay, endDay }: PersonalWork,
  { nightsOnly, countedBy = 'duty' }: MaxDutyHours,
): Reading[] {
  const counted = nightsOnly ? duties.filter(({ isNight }) => isNight) : duties;
  const inTurn: Iterable<readonly [day: number, minutes: number]> =
    countedBy === 'duty'
      ? counted.map(({ day, minutes }) => [day, minutes] as const)
      : countedBy === 'start'
        ? minutesByStart(counted)
        : minutesByDate(counted);
  return [...inTurn]
    .filter(([day]) => day >= firstDay && day < endDay)
    .map(([day, minutes]) => ({ day, found: minutes / 60 }));
}

/** Minutes of work by the date of their duty. */
function minutesByStart(duties: readonly DutyTime[]): ReadonlyMap<number, number> {
  const minutes = new Map<number, number>();
  for (const duty of duties) minutes.set(duty.day, (minutes.get(duty.day) ?? 0) + duty.minutes);
  return minutes;
}

/** Hours of each week that is known as a whole and reaches into the roster. */
export function hoursInWeeks(
  work: PersonalWork,
  { weekStartsOn, madeUpDays = 'counted', countedBy = 'start' }: MaxHoursInWeek,
): Reading[] {
  const madeUp =
    madeUpDays === 'counted' ? [] : [...new Set(work.specialDays.workDates)].map(toDayNumber);
  const measure = countedBy === 'start' ? hours : hoursByTheClock(work);
  return inWeeks(
    work,
    1,
    (_, from, end) =>
      madeUp
        .filter((day) => day >= from && day < end)
        .reduce((left, day) => left - measure(work, day, day + 1), measure(work, from, end)),
    weekStartsOn,
  );
}

/** Hours between two midnights of the clock. */
function hoursByTheClock({ duties }: PersonalWork): typeof hours {
  const minutes = minutesByDate(duties);
  return (_, from, end) => {
    let sum = 0;
    for (let day = from; day < end; day++) sum += minutes.get(day) ?? 0;
    return sum / 60;
  };
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
