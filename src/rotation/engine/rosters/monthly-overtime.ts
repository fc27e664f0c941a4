import { divideWork } from '../../../duty/engine/divide-work.ts';
import { monthsLater, periodStart, weekOf } from '../../../duty/engine/periods.ts';
import { readyRule } from '../../../duty/engine/ready-rule.ts';
import type { MaxMonthlyOvertime } from '../../../duty/roster-rule.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import type { PersonalWork, Reading } from './personal-work.ts';

/** Of a day of work, where a rule says nothing else. */
const NORMAL_DAILY_HOURS = 8;

/**
 * In any so many calendar months in a row that reach into the roster, as far as they are known: hours beyond so many
 * a day and a week, each once. An hour belongs to the month of its duty's date.
 */
export function overtimeInMonths(work: PersonalWork, rule: MaxMonthlyOvertime): Reading[] {
  const { months = 1, seventhDay = 'asAnyDay', holidays = 'leftOut' } = rule;
  const ready = readyRule(
    {
      holidays: holidays === 'leftOut' ? work.holidays : [],
      restDays: seventhDay === 'asAnyDay' ? undefined : { beyondDays: WEEK_DAYS - 1 },
      overtime: [
        {
          name: 'overtime',
          per: 'day',
          beyondHours: rule.normalDailyHours ?? NORMAL_DAILY_HOURS,
        },
        { name: 'overtime', per: 'week', beyondHours: rule.normalWeeklyHours },
      ],
    },
    weekOf(work.firstDay, 0),
  );
  const monthOf = (day: number) => periodStart(day, 'month', ready);
  const minutes = new Map<number, number>();
  for (let month = monthOf(work.knownFrom); month < work.endDay; month = monthsLater(month, 1))
    minutes.set(month, 0);
  for (const { day, kind, overtime, minutes: piece } of divideWork(work, ready)) {
    const counts = kind === 'restDay' ? seventhDay === 'counted' : overtime !== undefined;
    if (!counts || (kind !== 'ordinary' && kind !== 'restDay')) continue;
    const month = monthOf(day);
    minutes.set(month, (minutes.get(month) ?? 0) + piece);
  }
  const all = [...minutes];
  return all
    .map(([month], i) => ({
      end: monthsLater(month, months),
      day: Math.max(month, work.knownFrom),
      found: all.slice(i, i + months).reduce((sum, [, found]) => sum + found, 0) / 60,
    }))
    .filter(({ end }) => end > work.firstDay);
}
