import { keepWithin } from '../../core/keep-within.ts';
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
  keepWithin('premiumHours', { duties: roster?.duties?.length });
  parseArguments('premiumHours', {
    roster: [rosterSchema, roster],
    '': [premiumHoursInput, options],
  });
  return roster.employees.map((employee) => {
    const duties = roster.duties.filter((duty) => duty.employee === employee);
    const mondayOf = ({ date }: RosterDuty) => addDays(date, -weekdayOf(date));
    const weeks = [...new Set(duties.map(mondayOf))].map((monday) =>
      premiumHoursOfWeek(
        duties.filter((duty) => mondayOf(duty) === monday),
        options,
      ),
    );
    const total = (kind: keyof HoursByPremium) =>
      weeks.reduce((hours, week) => hours + week[kind], 0);
    return {
      employee,
      normal: total('normal'),
      overtime: total('overtime'),
      restDay: total('restDay'),
      holiday: total('holiday'),
    };
  });
}

type HoursByPremium = Omit<PersonPremiumHours, 'employee'>;

function premiumHoursOfWeek(
  duties: readonly RosterDuty[],
  { holidays = [], dailyHours = 8, weeklyHours = 40, daysAWeek = 5 }: PremiumHoursInput,
): HoursByPremium {
  const hoursOn = (dates: readonly string[]) =>
    sum(duties.filter(({ date }) => dates.includes(date)).map(({ hours }) => hours));
  const dates = [...new Set(duties.map(({ date }) => date))].sort();
  const ordinary = dates.filter((date) => !holidays.includes(date));
  const worked = ordinary.slice(0, daysAWeek).map((date) => hoursOn([date]));
  const withinDays = sum(worked.map((hours) => Math.min(hours, dailyHours)));
  const normal = Math.min(withinDays, weeklyHours);
  return {
    normal,
    overtime: sum(worked) - normal,
    restDay: hoursOn(ordinary.slice(daysAWeek)),
    holiday: hoursOn(dates.filter((date) => holidays.includes(date))),
  };
}
