import { sum } from '../../../core/sum.ts';
import type { Roster, RosterDuty } from '../../../duty/roster.ts';
import { HOUR, WEEK_DAYS } from '../../../time/durations.ts';
import { localDateTimeToInstant } from '../../../time/instants.ts';
import { addDays, daysBetween, weekdayOf } from '../../../time/local-date.ts';

/** The work of one person, on a line of hours. */
export interface PersonalWork {
  readonly startDate: string;
  /** Dates of the roster. */
  readonly days: number;
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

/** What was measured from a date of the roster on. */
export interface Reading {
  /** Days since the first date. */
  readonly day: number;
  readonly found: number;
}

/** What some duties of a period come to; the period begins on a day. */
type Measure = (duties: readonly PersonalDuty[], firstDay: number) => number;

export function personalWork(
  { startDate, days, timeZone }: Omit<Roster, 'employees' | 'duties'>,
  duties: readonly RosterDuty[],
): PersonalWork {
  return {
    startDate,
    days,
    start: localDateTimeToInstant(startDate, 0, timeZone) / HOUR,
    end: localDateTimeToInstant(addDays(startDate, days), 0, timeZone) / HOUR,
    duties: duties
      .map(({ date, start, end, hours, isNight }) => ({
        day: daysBetween(startDate, date),
        start: Date.parse(start) / HOUR,
        end: Date.parse(end) / HOUR,
        hours,
        isNight,
      }))
      .sort((a, b) => a.start - b.start),
  };
}

export const hours: Measure = (duties) => sum(duties.map((duty) => duty.hours));

export const nights: Measure = (duties) => duties.filter(({ isNight }) => isNight).length;

export const daysWorked: Measure = (duties) => new Set(duties.map(({ day }) => day)).size;

export const weekendsWorked: Measure = (duties, monday) => {
  const since = duties.map(({ day }) => day - monday).filter((day) => day % WEEK_DAYS >= 5);
  return new Set(since.map((day) => Math.floor(day / WEEK_DAYS))).size;
};

/** The hours between each duty and the next. */
export function rests({ duties }: PersonalWork) {
  return duties.slice(1).map((after, i) => {
    const before = duties[i]!;
    return { before, after, day: before.day, found: after.start - before.end };
  });
}

/** Dates in a row with a duty. */
export function daysInARow(duties: readonly PersonalDuty[]): Reading[] {
  const found: { day: number; found: number }[] = [];
  for (const { day } of duties) {
    const last = found.at(-1);
    const next = last === undefined ? Number.NaN : last.day + last.found;
    if (last !== undefined && day === next) last.found++;
    else if (last === undefined || day > next) found.push({ day, found: 1 });
  }
  return found;
}

/** In all periods of so many dates that lie in the roster; in the whole, if it is shorter. */
export function inDays(work: PersonalWork, length: number, measure: Measure): Reading[] {
  const count = Math.max(1, work.days - length + 1);
  return Array.from({ length: count }, (_, day) => within(work, day, length, measure));
}

/** In all periods of so many calendar weeks that lie in the roster. */
export function inWeeks(work: PersonalWork, weeks: number, measure: Measure): Reading[] {
  const first = (WEEK_DAYS - weekdayOf(work.startDate)) % WEEK_DAYS;
  const count = Math.floor((work.days - first) / WEEK_DAYS) - weeks + 1;
  return Array.from({ length: Math.max(0, count) }, (_, week) =>
    within(work, first + WEEK_DAYS * week, WEEK_DAYS * weeks, measure),
  );
}

/** In each calendar month, as far as the roster reaches: hours beyond so many a week. */
export function overtimeInMonths(work: PersonalWork, normalWeeklyHours: number): Reading[] {
  const months: { month: string; day: number; days: number }[] = [];
  for (let day = 0; day < work.days; day++) {
    const month = addDays(work.startDate, day).slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.days++;
    else months.push({ month, day, days: 1 });
  }
  return months.map(({ day, days }) => {
    const worked = within(work, day, days, hours).found;
    return { day, found: worked - (normalWeeklyHours * days) / WEEK_DAYS };
  });
}

function within({ duties }: PersonalWork, first: number, days: number, measure: Measure): Reading {
  const inside = duties.filter(({ day }) => day >= first && day < first + days);
  return { day: first, found: measure(inside, first) };
}

/**
 * The longest rest of each period of so many dates, from the first date on. A rest counts in full,
 * for the period in which its middle lies; at the ends of the roster it counts as far as the roster
 * reaches. The last period may be cut short by the end of the roster: then it is not judged.
 */
export function longestRests(
  { duties, days, start, end }: PersonalWork,
  length: number,
): Reading[] {
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
  return longest.map((found, period) => ({ day: period * length, found }));
}
