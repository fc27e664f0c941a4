import { periodEnd, periodStart } from '../../duty/engine/periods.ts';
import type { RowSpan } from '../engine/rows/row-problem.ts';
import type { RosterPerson } from '../roster-person.ts';
import type { ContractPeriod, HoursOfPeriod, WorkTerms } from '../work-terms.ts';
import type { GenerateRosterInput } from './input.ts';

/** The terms of a person: those of the contract, but where the person has others. */
export function termsOf(
  person: RosterPerson,
  { contracts = [] }: Pick<GenerateRosterInput, 'contracts'>,
): WorkTerms {
  const contract = contracts.find(({ id }) => id === person.contract);
  const { hours, duties, daysInARow, daysOffInARow, maxWeekends, rules } = person;
  return {
    hours: hours ?? contract?.hours,
    duties: duties ?? contract?.duties,
    daysInARow: daysInARow ?? contract?.daysInARow,
    daysOffInARow: daysOffInARow ?? contract?.daysOffInARow,
    maxWeekends: maxWeekends ?? contract?.maxWeekends,
    rules: rules ?? contract?.rules,
  };
}

/** Hours a day that the contract of each person comes to at most, where it says any. */
export function contractedHours(
  input: Pick<GenerateRosterInput, 'people' | 'contracts' | 'days'>,
): (number | undefined)[] {
  const DAYS = { week: 7, month: 365.25 / 12, roster: input.days };
  return input.people.map((person) => {
    const [first] = termsOf(person, input).hours ?? [];
    const hours = first?.most ?? first?.least;
    return hours === undefined || hours === 0 ? undefined : hours / DAYS[first!.per];
  });
}

/** One period of a contract, in days of the roster. */
interface TermPeriod {
  readonly from: number;
  /** The day after its last. */
  readonly to: number;
  /** Days of the whole period, of which the roster may have but a part. */
  readonly days: number;
}

/** The periods that a roster has or cuts. */
export function periodsOf(per: ContractPeriod, firstDay: number, days: number): TermPeriod[] {
  if (per === 'roster') return [{ from: 0, to: days, days }];
  const periods: TermPeriod[] = [];
  const starts = { weekStartsOn: 0, fortnightFrom: 4 };
  for (let day = firstDay; day < firstDay + days; ) {
    const start = periodStart(day, per, starts);
    const end = periodEnd(start, per);
    const to = Math.min(end, firstDay + days);
    periods.push({ from: day - firstDay, to: to - firstDay, days: end - start });
    day = to;
  }
  return periods;
}

/**
 * Minutes of each period, least and most. A part of a period, and one with leave, has its share of them by days, give or
 * take the longest shift: a share is seldom a sum of shifts.
 */
export function spansOfHours(
  { per, least = 0, most = Infinity }: HoursOfPeriod,
  firstDay: number,
  days: number,
  isAway: (day: number) => boolean,
  longest: number,
): RowSpan[] {
  return periodsOf(per, firstDay, days).map(({ from, to, days: whole }) => {
    let here = 0;
    for (let day = from; day < to; day++) if (!isAway(day)) here++;
    const share = here / whole;
    if (share === 1) return { from, to, least: least * 60, most: most * 60 };
    return {
      from,
      to,
      least: Math.max(0, least * 60 * share - longest),
      most: Math.min(most * 60, most * 60 * share + longest),
    };
  });
}
