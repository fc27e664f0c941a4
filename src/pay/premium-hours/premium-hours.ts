import { parseArguments } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { type Roster, type RosterDuty, rosterSchema } from '../../duty/roster.ts';
import { addDays, weekdayOf } from '../../time/local-date.ts';
import { type PremiumHoursInput, premiumHoursInput } from './input.ts';

/** Hours of one person by what they are paid at. */
export interface PersonPremiumHours {
  readonly employee: string;
  /** Hours at the plain rate. */
  readonly normal: number;
  /** Beyond the normal hours of a day or a week (China: at least 150 %). */
  readonly overtime: number;
  /** On the days of a week that should be rest days (China: at least 200 %, or time off instead). */
  readonly restDay: number;
  /** On public holidays (China: at least 300 %). */
  readonly holiday: number;
}

/**
 * How many hours count at which premium? Counted as China's Labour Law, article 44, divides them.
 *
 * Each hour counts once, at the highest it can claim: on a holiday, then on a rest day (the days
 * worked beyond `daysAWeek` of a calendar week, in their order), then as overtime of the day or the
 * week. A duty counts for the date on which it starts.
 *
 * @param roster - Dates, people and duties.
 * @param options - Holidays and normal hours.
 * @returns Hours of each person on the roster, in its order.
 * @throws `INVALID_INPUT` where the roster or the options are malformed.
 */
export function premiumHours(
  roster: Roster,
  options: PremiumHoursInput = {},
): readonly PersonPremiumHours[] {
  parseArguments('premiumHours', {
    roster: [rosterSchema, roster],
    '': [premiumHoursInput, options],
  });
  return roster.employees.map((employee) => {
    const duties = roster.duties.filter((duty) => duty.employee === employee);
    const weeks = new Map<string, RosterDuty[]>();
    for (const duty of duties) {
      const monday = addDays(duty.date, -weekdayOf(duty.date));
      weeks.set(monday, [...(weeks.get(monday) ?? []), duty]);
    }
    const total = { employee, normal: 0, overtime: 0, restDay: 0, holiday: 0 };
    for (const week of weeks.values()) {
      const counted = premiumHoursOfWeek(week, options);
      total.normal += counted.normal;
      total.overtime += counted.overtime;
      total.restDay += counted.restDay;
      total.holiday += counted.holiday;
    }
    return total;
  });
}

function premiumHoursOfWeek(
  duties: readonly RosterDuty[],
  { holidays = [], dailyHours = 8, weeklyHours = 40, daysAWeek = 5 }: PremiumHoursInput,
): Omit<PersonPremiumHours, 'employee'> {
  const free = new Set(holidays);
  const dates = [...new Set(duties.map(({ date }) => date))]
    .filter((date) => !free.has(date))
    .sort();
  const restDays = new Set(dates.slice(daysAWeek));
  const hoursWhere = (isCounted: (date: string) => boolean) =>
    duties.filter(({ date }) => isCounted(date)).reduce((sum, { hours }) => sum + hours, 0);
  const worked = dates
    .filter((date) => !restDays.has(date))
    .map((date) => hoursWhere((other) => other === date));
  const withinDays = worked.reduce((sum, hours) => sum + Math.min(hours, dailyHours), 0);
  const normal = Math.min(withinDays, weeklyHours);
  return {
    normal,
    overtime: sum(worked) - normal,
    restDay: hoursWhere((date) => restDays.has(date)),
    holiday: hoursWhere((date) => free.has(date)),
  };
}
