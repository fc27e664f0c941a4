import { parseArguments } from '../../core/parse-input.ts';
import { fromDayNumber, toDayNumber } from '../../time/day-number.ts';
import { accountsOf, type PersonAccount } from '../engine/account.ts';
import { absentMinutes, divideWork } from '../engine/divide-work.ts';
import { readyRule } from '../engine/ready-rule.ts';
import { type Span, spansOf } from '../engine/spans.ts';
import { tallyOf } from '../engine/tally.ts';
import { topUps } from '../engine/top-ups.ts';
import type { HoursTally } from '../hours-tally.ts';
import { refuseStrangers } from '../refuse-strangers.ts';
import { type Roster, rosterSchema } from '../roster.ts';
import { type CountHoursInput, countHoursInput } from './input.ts';
import type { PersonHours } from './result.ts';

/**
 * How many hours does each person work, and of which kind? The one account of time that pay, rules, fairness and
 * cost read.
 *
 * Hours pass on the clock of the roster's zone, 7 or 9 in an 8-hour night of a clock change, less unpaid breaks; those
 * whose place is not known are taken from the middle of the duty. All arithmetic is in whole minutes. Each hour is of
 * one kind: of a holiday, else of a rest day, else overtime, else normal. Overtime of a period is its last hours; an
 * hour that the limit of a day has claimed is not counted again towards a week or a month. Duties that overlap count
 * each. With `absences`, what of a duty lies in one is `absent` and no work: half a day of leave, or the hours after
 * midnight of a night that runs into the first day of it.
 *
 * When not to use it: for what the hours cost ask `overtimePay`, for limits of law `checkRoster`.
 *
 * @param roster - Dates, people and duties.
 * @param input - Night, holidays, rest days, limits; the periods to report; what was worked before.
 * @returns Hours of each person on the roster, in its order.
 * @throws `INVALID_INPUT` where the roster or the input are malformed.
 * @example
 * ```ts
 * import { countHours } from 'halfhour/duty';
 *
 * const night = { start: '2026-04-30T22:00:00+02:00', end: '2026-05-01T06:00:00+02:00', hours: 8, isNight: true };
 * const [ann] = countHours(
 *   {
 *     startDate: '2026-04-27',
 *     days: 7,
 *     timeZone: 'Europe/Berlin',
 *     employees: ['Ann'],
 *     duties: [{ employee: 'Ann', date: '2026-04-30', shift: 'N', ...night }],
 *   },
 *   { holidays: ['2026-05-01'], night: { fromMinutes: 23 * 60, toMinutes: 6 * 60 } },
 * );
 * ann.total; // => { worked: 8, unpaid: 0, normal: 2, overtime: 0, restDay: 0, holiday: 6, night: 7, … }
 * ```
 */
export function countHours(roster: Roster, input: CountHoursInput = {}): readonly PersonHours[] {
  parseArguments('countHours', {
    roster: [rosterSchema, roster],
    '': [countHoursInput, input],
  });
  refuseStrangers('countHours', roster, input, { absences: input.absences });
  return hoursOf(roster, input);
}

/** `countHours` of what is known to be well-formed. */
export function hoursOf(roster: Roster, input: CountHoursInput): PersonHours[] {
  const accounts = accountsOf(roster, input.history, input.absences);
  return roster.employees.map((employee, i) => ({ employee, ...personHours(accounts[i]!, input) }));
}

function personHours(
  account: PersonAccount,
  { from, to, periods, history: _, absences: __, ...rule }: CountHoursInput,
): Omit<PersonHours, 'employee'> {
  const ready = readyRule(rule, account.firstDay);
  const reported: Span = {
    from: Math.max(account.firstDay, from === undefined ? -Infinity : toDayNumber(from)),
    end: Math.min(account.endDay, to === undefined ? Infinity : toDayNumber(to) + 1),
  };
  const work = {
    pieces: divideWork(account, ready),
    duties: account.duties,
    topUps: topUps(account, ready),
    absent: absentMinutes(account, ready),
  };
  const within = ({ from, end }: Span): HoursTally =>
    tallyOf(work, { from: Math.max(from, reported.from), end: Math.min(end, reported.end) });
  return {
    total: within(reported),
    periods: spansOf(periods, reported, ready).map((span) => ({
      from: fromDayNumber(span.from),
      to: fromDayNumber(span.end - 1),
      ...within(span),
    })),
  };
}
