import { parseArguments, refuse } from '../../core/parse-input.ts';
import { hoursOf } from '../../duty/count-hours/count-hours.ts';
import { calendarOf } from '../../duty/engine/account.ts';
import { missesBreaks } from '../../duty/engine/breaks.ts';
import { dutyTime } from '../../duty/engine/duty-time.ts';
import type { HoursLine } from '../../duty/hours-tally.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { knownRule } from '../known-rule.ts';
import type { PayRate, PayRule } from '../pay-rule.ts';
import type { PremiumHours } from '../premium-line.ts';
import { type PremiumLinesInput, premiumLinesInput } from './input.ts';

/** The dearer hours of a roster, ready for the pay of `evaluateCost`. */
export interface PremiumLines {
  /** Hours of work, all kinds, of all people. */
  readonly worked: number;
  /** Those that belong to the regular paid hours: all that `overtime` does not pay. */
  readonly regular: number;
  /** Hours beyond the regular ones, paid in full at their rate: entries of `pay.overtime`. */
  readonly overtime: readonly PremiumHours[];
  /** What comes on top of hours that are paid already, on holidays and at night: entries of `pay.premiums`. */
  readonly premiums: readonly PremiumHours[];
}

/**
 * Which hours of this roster are paid at which rate, by the law of a country?
 *
 * The hours are those of `countHours` under the rule's own `hours`, each paid once. Overtime and rest days come on top
 * of the regular hours and are paid in full; hours on holidays that no limit claims are regular hours of the rota, so
 * only what comes on top of them is a line. A night premium is a line for each rate that it is a share of. With
 * `missedBreaks: 'paid'` a day without its meals or rests is paid an hour of each at the plain rate, where the rule has
 * that: a premium and no hour of work.
 *
 * When not to use it: for one person's slip with time off in lieu ask `overtimePay`.
 *
 * @param roster - Dates, people and duties.
 * @param input - The rule, holidays, pay period, history.
 * @returns Hours by line, over all people; lines without hours are left out.
 * @throws `INVALID_INPUT` where the roster or the input are malformed, the country is not known, the rule does not
 * say how hours are counted, or holidays are given that it has no rate for.
 * @example
 * ```ts
 * import { premiumLines } from 'halfhour/pay';
 * import { layRoster } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['N', 'N', 'N', 'N', 'N', null, null]],
 *   shifts: [{ id: 'N', startMinutes: 1260, lengthMinutes: 600, paidMinutes: 540 }],
 *   employees: [{ name: 'Ann', week: 0 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Asia/Tokyo',
 * });
 * const { regular, overtime, premiums } = premiumLines(roster, { rule: 'JP' });
 * regular; // => 40
 * overtime; // => [{ name: 'weekday', hours: 5, multiplier: 1.25 }]
 * premiums; // => [{ name: 'night', hours: 30, multiplier: 0.25 }]
 * ```
 */
export function premiumLines(roster: Roster, input: PremiumLinesInput): PremiumLines {
  parseArguments('premiumLines', {
    roster: [rosterSchema, roster],
    '': [premiumLinesInput, input],
  });
  const { rule: given, rateOf, workDates, restDates, missedBreaks, ...options } = input;
  const rule = knownRule('premiumLines', given);
  refuseMisfits(rule, input);
  const { restDays } = rule.hours!;
  const people = hoursOf(roster, {
    ...rule.hours,
    ...options,
    restDays: {
      ...restDays,
      dates: [...(restDays?.dates ?? []), ...(restDates ?? [])],
      workDates: [...(restDays?.workDates ?? []), ...(workDates ?? [])],
    },
  });
  const lines = people.flatMap(({ total }) => total.lines);
  const named = (name: string, hours: number, multiplier: number): PremiumHours[] =>
    hours > 0 ? [{ name, hours, multiplier, ...(rateOf && { rateOf }) }] : [];
  const overtime: PremiumHours[] = [];
  const premiums: PremiumHours[] = [];
  for (const rate of rule.rates) {
    const paid = lines.filter((line) => pays(rate, line, rule.rates));
    const extra = sumOf(paid.filter(isExtra));
    overtime.push(...named(rate.name, extra, rate.multiplier));
    premiums.push(
      ...named(rate.name, sumOf(paid) - extra, rate.onTop ?? Math.max(0, rate.multiplier - 1)),
    );
  }
  const worked = sumOf(lines);
  return {
    worked,
    regular: worked - overtime.reduce((sum, { hours }) => sum + hours, 0),
    overtime,
    premiums: [
      ...premiums,
      ...nightLines(rule, lines, named),
      ...(missedBreaks === 'paid' ? missedBreakLines(rule, roster, input, named) : []),
    ],
  };
}

/** Pay for days with a break missing, a line for each kind of break. */
function missedBreakLines(
  { missedBreaks = [] }: PayRule,
  roster: Roster,
  { from = roster.startDate, to }: PremiumLinesInput,
  named: (name: string, hours: number, multiplier: number) => PremiumHours[],
): PremiumHours[] {
  const { zone } = calendarOf(roster);
  const times = roster.duties
    .filter(({ date }) => date >= from && (to === undefined || date <= to))
    .map((duty) => dutyTime(duty, zone));
  return missedBreaks.flatMap(({ name, hours, limits }) => {
    const missed = times.filter((time) => limits.some((limit) => missesBreaks(time, limit)));
    const days = new Set(missed.map(({ duty }) => `${duty.date} ${duty.employee}`));
    return named(name, days.size * hours, 1);
  });
}

/** The night premium, a line for each rate that it is a share of. */
function nightLines(
  { rates, nightPremium = 0, nightPremiumOf }: PayRule,
  lines: readonly HoursLine[],
  named: (name: string, hours: number, multiplier: number) => PremiumHours[],
): PremiumHours[] {
  const night = lines.filter((line) => line.night);
  if (nightPremium === 0) return [];
  if (nightPremiumOf !== 'rateOfHour') return named('night', sumOf(night), nightPremium);
  const plain = night.filter((line) => !rates.some((rate) => pays(rate, line, rates)));
  return [
    ...named('night', sumOf(plain), nightPremium),
    ...rates.flatMap((rate) => {
      const own = night.filter((line) => pays(rate, line, rates));
      return named(`night ${rate.name}`, sumOf(own), nightPremium * rate.multiplier);
    }),
  ];
}

/** Whether hours come on top of the regular ones. */
function isExtra({ day, overtime }: HoursLine): boolean {
  return overtime !== undefined || day === 'restDay' || day.endsWith('OnRestDay');
}

/** A holiday on a rest day is paid as a holiday where no rate names it. */
function pays(rate: PayRate, line: HoursLine, rates: readonly PayRate[]): boolean {
  if (names(rate, line)) return true;
  if (!line.day.endsWith('OnRestDay') || rates.some((each) => names(each, line))) return false;
  const day = line.day === 'holidayOnRestDay' ? 'holiday' : 'specialHoliday';
  return names(rate, { ...line, day });
}

function names({ pays = [] }: PayRate, { day, overtime, night }: HoursLine): boolean {
  return pays.some(
    (paid) =>
      paid.day === day &&
      paid.overtime === overtime &&
      (paid.night === undefined || paid.night === night),
  );
}

/** Hours are sums of whole minutes, and stay so. */
function sumOf(lines: readonly HoursLine[]): number {
  return lines.reduce((minutes, { hours }) => minutes + Math.round(hours * 60), 0) / 60;
}

/** What of a rule and the input does not fit together. */
function refuseMisfits(rule: PayRule, { holidays = [], specialHolidays = [] }: PremiumLinesInput) {
  const knows = (kind: string) =>
    rule.rates.some(({ pays = [] }) => pays.some(({ day }) => day === kind));
  const issues = [];
  if (rule.hours === undefined)
    issues.push({
      path: 'rule.hours',
      expected: 'given, to say how hours are counted',
      received: undefined,
    });
  const absent = 'absent or empty, since the rule has no rate for such days';
  if (holidays.length > 0 && !knows('holiday'))
    issues.push({ path: 'holidays', expected: absent, received: holidays });
  if (specialHolidays.length > 0 && !knows('specialHoliday'))
    issues.push({ path: 'specialHolidays', expected: absent, received: specialHolidays });
  refuse('premiumLines', issues);
}
