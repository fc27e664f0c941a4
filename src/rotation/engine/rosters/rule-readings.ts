import type { RosterLimit } from '../../../duty/roster-rule.ts';
import { addDays } from '../../../time/local-date.ts';

/** The work of one person, on a line of hours. */
export interface PersonalWork {
  readonly startDate: string;
  /** Dates of the roster. */
  readonly days: number;
  /** Weekday of the first date, 0 = Monday. */
  readonly startWeekday: number;
  /** Midnight before the first date and after the last, in hours since 1970, UTC. */
  readonly start: number;
  readonly end: number;
  /** In order of their starts. */
  readonly duties: readonly PersonalDuty[];
}

interface PersonalDuty {
  /** Days since the first date of the roster. */
  readonly day: number;
  /** Hours since 1970, UTC. */
  readonly start: number;
  readonly end: number;
  readonly hours: number;
  readonly isNight: boolean;
}

interface Fault {
  readonly date: string;
  readonly found: number;
  readonly limit: number;
  readonly message: string;
}

/** Where one person's work breaks a rule. */
export function brokenDuties(rule: RosterLimit, work: PersonalWork): Fault[] {
  const { duties } = work;
  const fault = (day: number, found: number, limit: number, words: string): Fault => ({
    date: addDays(work.startDate, day),
    found,
    limit,
    message: `${Number(found.toFixed(2))} ${words} ${limit}`,
  });
  switch (rule.kind) {
    case 'minRestHours':
      return rests(duties)
        .filter(({ hours }) => hours < rule.hours)
        .map(({ hours, before }) => fault(before.day, hours, rule.hours, 'h of rest, at least'));
    case 'minRestAfterNightsHours':
      return rests(duties)
        .filter(
          ({ hours, before, after }) => before.isNight && !after.isNight && hours < rule.hours,
        )
        .map(({ hours, before }) =>
          fault(before.day, hours, rule.hours, 'h of rest after nights, at least'),
        );
    case 'minLongRestHours':
      return longestRests(work, rule.days)
        .filter(({ hours }) => hours < rule.hours)
        .map(({ first, hours }) =>
          fault(first, hours, rule.hours, `h as the longest rest of ${rule.days} days, at least`),
        );
    case 'maxDutyHours':
      return duties
        .filter(({ hours, isNight }) => hours > rule.hours && (isNight || !rule.nightsOnly))
        .map(({ day, hours }) => fault(day, hours, rule.hours, 'h on duty, at most'));
    case 'maxDaysInARow':
      return runs(duties.filter(({ isNight }) => isNight || !rule.nightsOnly))
        .filter(({ length }) => length > rule.days)
        .map(({ first, length }) =>
          fault(
            first,
            length,
            rule.days,
            `${rule.nightsOnly ? 'nights' : 'days'} in a row, at most`,
          ),
        );
    case 'maxHoursInDays':
      return spans(work, rule.days)
        .map((first) => ({ first, hours: hoursWithin(duties, first, rule.days) }))
        .filter(({ hours }) => hours > rule.hours)
        .map(({ first, hours }) =>
          fault(first, hours, rule.hours, `h in ${rule.days} days, at most`),
        );
    case 'maxHoursInWeek':
      return mondays(work, 1)
        .map((first) => ({ first, hours: hoursWithin(duties, first, 7) }))
        .filter(({ hours }) => hours > rule.hours)
        .map(({ first, hours }) => fault(first, hours, rule.hours, 'h in the week, at most'));
    case 'maxNightsInDays':
      return spans(work, rule.days)
        .map((first) => ({
          first,
          nights: within(duties, first, rule.days).filter(({ isNight }) => isNight).length,
        }))
        .filter(({ nights }) => nights > rule.nights)
        .map(({ first, nights }) =>
          fault(first, nights, rule.nights, `nights in ${rule.days} days, at most`),
        );
    case 'maxWeekendsInWeeks':
      return mondays(work, rule.weeks)
        .map((first) => ({ first, weekends: weekendsWorked(duties, first, rule.weeks) }))
        .filter(({ weekends }) => weekends > rule.weekends)
        .map(({ first, weekends }) =>
          fault(first, weekends, rule.weekends, `weekends in ${rule.weeks} weeks, at most`),
        );
    case 'minDaysOffInWeek':
      return mondays(work, 1)
        .map((first) => ({
          first,
          off: 7 - new Set(within(duties, first, 7).map(({ day }) => day)).size,
        }))
        .filter(({ off }) => off < rule.days)
        .map(({ first, off }) => fault(first, off, rule.days, 'days off in the week, at least'));
    case 'maxMonthlyOvertimeHours':
      return months(work)
        .map(({ first, days }) => ({
          first,
          over: hoursWithin(duties, first, days) - (rule.normalWeeklyHours * days) / 7,
        }))
        .filter(({ over }) => over > rule.hours)
        .map(({ first, over }) =>
          fault(first, over, rule.hours, 'h of overtime in the month, at most'),
        );
  }
}

function rests(duties: readonly PersonalDuty[]) {
  return duties.slice(1).map((after, i) => {
    const before = duties[i]!;
    return { before, after, hours: after.start - before.end };
  });
}

/** First days of all periods of so many dates that lie in the roster; of the whole, if it is shorter. */
function spans({ days }: PersonalWork, length: number): number[] {
  return Array.from({ length: Math.max(1, days - length + 1) }, (_, first) => first);
}

function mondays(work: PersonalWork, weeks: number): number[] {
  const first = (7 - work.startWeekday) % 7;
  const count = Math.floor((work.days - first) / 7) - weeks + 1;
  return Array.from({ length: Math.max(0, count) }, (_, week) => first + 7 * week);
}

/** The calendar months, each as far as the roster reaches. */
function months({ startDate, days }: PersonalWork): { first: number; days: number }[] {
  const found: { month: string; first: number; days: number }[] = [];
  for (let day = 0; day < days; day++) {
    const month = addDays(startDate, day).slice(0, 7);
    const last = found.at(-1);
    if (last?.month === month) last.days++;
    else found.push({ month, first: day, days: 1 });
  }
  return found;
}

function within(duties: readonly PersonalDuty[], first: number, days: number): PersonalDuty[] {
  return duties.filter(({ day }) => day >= first && day < first + days);
}

function hoursWithin(duties: readonly PersonalDuty[], first: number, days: number): number {
  return within(duties, first, days).reduce((sum, { hours }) => sum + hours, 0);
}

/**
 * The longest rest of each period of so many dates, from the first date on. A rest counts in full,
 * for the period in which its middle lies; at the ends of the roster it counts as far as the roster
 * reaches. The last period may be cut short by the end of the roster: then it is not judged.
 */
function longestRests({ duties, days, start, end }: PersonalWork, length: number) {
  const periods = Math.max(1, Math.floor(days / length));
  const longest = new Array<number>(periods).fill(0);
  const edges = [start, ...duties.flatMap((duty) => [duty.start, duty.end]), end];
  for (let i = 0; i < edges.length; i += 2) {
    const [from, to] = [edges[i]!, edges[i + 1]!];
    const period = Math.floor((from + to - 2 * start) / 48 / length);
    // A rest longer than a period fills others beside the one of its middle.
    for (let p = 0; p < periods; p++) {
      const inside =
        Math.min(to, start + 24 * length * (p + 1)) - Math.max(from, start + 24 * length * p);
      longest[p] = Math.max(longest[p]!, p === period ? to - from : inside);
    }
  }
  return longest.map((hours, period) => ({ first: period * length, hours }));
}

function runs(
  duties: readonly PersonalDuty[],
): { readonly first: number; readonly length: number }[] {
  const found: { first: number; length: number }[] = [];
  for (const { day } of duties) {
    const last = found.at(-1);
    const next = last === undefined ? Number.NaN : last.first + last.length;
    if (last !== undefined && day === next) last.length++;
    else if (last === undefined || day > next) found.push({ first: day, length: 1 });
  }
  return found;
}

function weekendsWorked(duties: readonly PersonalDuty[], monday: number, weeks: number): number {
  const worked = new Set<number>();
  for (const { day } of within(duties, monday, 7 * weeks)) {
    if ((day - monday) % 7 >= 5) worked.add(Math.floor((day - monday) / 7));
  }
  return worked.size;
}
