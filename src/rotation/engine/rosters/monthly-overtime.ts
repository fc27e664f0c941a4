import { divideWork } from '../../../duty/engine/divide-work.ts';
import { monthsLater, periodStart, weekOf } from '../../../duty/engine/periods.ts';
import { readyRule } from '../../../duty/engine/ready-rule.ts';
import type {
  CountedOvertime,
  MaxMonthlyOvertime,
  MaxMonthsOfOvertime,
} from '../../../duty/overtime-limits.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import type { PersonalWork, Reading } from './personal-work.ts';

/** Of a day of work, where a rule says nothing else. */
const NORMAL_DAILY_HOURS = 8;

/** A calendar month that reaches into what is known, and its overtime so far as that is known. */
interface MonthOfOvertime {
  readonly month: number;
  readonly minutes: number;
}

/** In any so many calendar months in a row that reach into the roster, as far as they are known: hours of overtime. */
export function overtimeInMonths(work: PersonalWork, rule: MaxMonthlyOvertime): Reading[] {
  return inMonths(work, rule.months ?? 1, overtimeByMonth(work, rule), (months) => {
    return months.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  });
}

/** The same for the number of months that have more overtime than so much. */
export function monthsOfOvertime(work: PersonalWork, rule: MaxMonthsOfOvertime): Reading[] {
  return inMonths(work, rule.inMonths, overtimeByMonth(work, rule), (months) => {
    return months.filter(({ minutes }) => minutes > rule.beyondHours * 60).length;
  });
}

function inMonths(
  { knownFrom, firstDay }: PersonalWork,
  length: number,
  all: readonly MonthOfOvertime[],
  measure: (months: readonly MonthOfOvertime[]) => number,
): Reading[] {
  return all.flatMap(({ month }, i) =>
    monthsLater(month, length) > firstDay
      ? [{ day: Math.max(month, knownFrom), found: measure(all.slice(i, i + length)) }]
      : [],
  );
}

/** Hours beyond so many a day and a week, each once. An hour belongs to the month of its duty's date. */
function overtimeByMonth(work: PersonalWork, rule: CountedOvertime): MonthOfOvertime[] {
  const { seventhDay = 'asAnyDay', holidays = 'leftOut' } = rule;
  const { specialDays } = work;
  const ready = readyRule(
    {
      holidays: holidays === 'leftOut' ? specialDays.holidays : [],
      restDays: {
        workDates: specialDays.workDates,
        ...(seventhDay !== 'asAnyDay' && { beyondDays: WEEK_DAYS - 1 }),
      },
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
  return [...minutes].map(([month, found]) => ({ month, minutes: found }));
}
