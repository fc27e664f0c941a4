import { toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../../time/durations.ts';
import type { DutyTime } from './duty-time.ts';
import { weekOf } from './periods.ts';
import type { ReadyRule } from './ready-rule.ts';

/** The rest days of somebody with these duties; of those that move, only the ones worked. */
export function restDaysOf(duties: readonly DutyTime[], ready: ReadyRule): ReadonlySet<number> {
  const { weekdays = [], beyondDays, dates = [], workDates = [] } = ready.rule.restDays ?? {};
  if (beyondDays === undefined && weekdays.length + dates.length === 0) return new Set();
  const off = new Set(dates.map(toDayNumber));
  const made = new Set(workDates.map(toDayNumber));
  const worked = daysWorked(duties, ready);
  if (beyondDays === undefined) {
    const isOff = (day: number) =>
      !made.has(day) && (off.has(day) || weekdays.includes(weekdayOfDayNumber(day)));
    return new Set(worked.filter(({ day }) => isOff(day)).map(({ day }) => day));
  }
  const isHoliday = (day: number) => ready.holidays.has(day) || ready.specialHolidays.has(day);
  const isWorking = (day: number) =>
    made.has(day) ||
    !(
      off.has(day) ||
      weekdays.includes(weekdayOfDayNumber(day)) ||
      weekdayOfDayNumber(day) >= beyondDays
    );
  const weeks = new Map<number, { days: number[]; holidays: number[] }>();
  for (const { day, isHolidayOnly } of worked) {
    // A holiday on a working weekday is no day to be worked; on another it may be a rest day too.
    if (isHolidayOnly && isWorking(day)) continue;
    const start = weekOf(day, ready.weekStartsOn);
    const week = weeks.get(start) ?? { days: [], holidays: [] };
    weeks.set(start, week);
    (isHolidayOnly ? week.holidays : week.days).push(day);
  }
  const rests = new Set<number>();
  for (const [week, { days, holidays }] of weeks) {
    const toWork = Array.from({ length: WEEK_DAYS }, (_, i) => week + i).filter(
      (day) => isWorking(day) && !isHoliday(day),
    ).length;
    const byClaim = [...days].sort((a, b) => Number(isWorking(a)) - Number(isWorking(b)) || b - a);
    for (const day of byClaim.slice(0, Math.max(0, days.length - toWork))) rests.add(day);
    const left = Math.max(0, toWork - days.length);
    for (const day of holidays.sort((a, b) => a - b).slice(left)) rests.add(day);
  }
  return rests;
}

/** The days with work, and whether all of it is of holidays. */
function daysWorked(
  duties: readonly DutyTime[],
  { restDays, holidaysBy, holidays, specialHolidays }: ReadyRule,
): { readonly day: number; readonly isHolidayOnly: boolean }[] {
  const found = new Map<number, boolean>();
  for (const duty of duties) {
    for (const { from, to } of duty.work) {
      const last = Math.ceil(to / DAY_MINUTES);
      for (let shown = Math.floor(from / DAY_MINUTES); shown < last; shown++) {
        const day = restDays === 'clock' ? shown : duty.day;
        const date = holidaysBy === 'clock' ? shown : duty.day;
        const isHoliday = holidays.has(date) || specialHolidays.has(date);
        found.set(day, (found.get(day) ?? true) && isHoliday);
      }
    }
  }
  return [...found].map(([day, isHolidayOnly]) => ({ day, isHolidayOnly }));
}
