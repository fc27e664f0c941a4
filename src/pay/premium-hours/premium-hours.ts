import { keepWithin } from '../../core/keep-within.ts';
import { premiumHours as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { hoursOf } from '../../duty/count-hours/count-hours.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { hoursRuleOf, type PremiumHoursInput, premiumHoursInput } from './input.ts';

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
  /** Those of all these hours that lie in the night; absent unless `night` says when that is. */
  readonly night?: number | undefined;
}

/**
 * How many hours count at which premium? Counted as China's Labour Law, article 44, divides them.
 *
 * Each hour counts once, at the highest it can claim: on a holiday by the clock, then on a rest day, then as overtime
 * of the day or the week. Rest days are the days worked in a week beyond its days of work: `daysAWeek`, less holidays
 * on them, less `restDates`, and with `workDates`. Unpaid breaks are no hours. A duty counts for the date on which it
 * starts, but holidays for the hours that lie in them; `countedBy` says otherwise.
 *
 * When not to use it: for other laws and finer kinds of hours ask `countHours`, for their lines of pay `premiumLines`.
 *
 * @param roster - Dates, people and duties.
 * @param options - Holidays and normal hours.
 * @returns Hours of each person on the roster, in its order.
 * @throws `INVALID_INPUT` where the roster or the options are malformed.
 * @example
 * ```ts
 * import { premiumHours } from 'halfhour/pay';
 * import { layRoster } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['D', 'D', 'D', 'D', 'D', 'D', null]],
 *   shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
 *   employees: [{ name: 'Ann', week: 0 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * premiumHours(roster, { holidays: ['2026-06-04'] });
 * // => [{ employee: 'Ann', normal: 32, overtime: 0, restDay: 8, holiday: 8 }]
 * ```
 */
export function premiumHours(
  roster: Roster,
  options: PremiumHoursInput = {},
): readonly PersonPremiumHours[] {
  keepWithin('premiumHours', limits, { duties: roster?.duties?.length });
  parseArguments('premiumHours', {
    roster: [rosterSchema, roster],
    '': [premiumHoursInput, options],
  });
  const { from, to, history } = options;
  return hoursOf(roster, { ...hoursRuleOf(options), from, to, history }).map(
    ({ employee, total: { normal, overtime, restDay, holiday, night } }) => ({
      employee,
      normal,
      overtime,
      restDay,
      holiday,
      ...(options.night && { night }),
    }),
  );
}
