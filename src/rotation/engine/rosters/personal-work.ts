import { sum } from '../../../core/sum.ts';
import {
  accountOf,
  type Calendar,
  calendarOf,
  type PersonAccount,
} from '../../../duty/engine/account.ts';
import { divideWork } from '../../../duty/engine/divide-work.ts';
import type { DutyTime } from '../../../duty/engine/duty-time.ts';
import { periodEnd, periodStart, weekOf } from '../../../duty/engine/periods.ts';
import { readyRule } from '../../../duty/engine/ready-rule.ts';
import type { Roster, RosterDuty } from '../../../duty/roster.ts';
import { toDayNumber, weekdayOfDayNumber } from '../../../time/day-number.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../../../time/durations.ts';

/** What the rules of a roster look at beside somebody's duties. */
export interface RosterContext {
  readonly calendar: Calendar;
  /** First day that is known, that of the history if there is one. */
  readonly knownFrom: number;
  /** Duties before the roster, by person. */
  readonly past: ReadonlyMap<string, readonly RosterDuty[]>;
  readonly holidays: readonly string[];
}

/** The context of a roster, made once for all its people. */
export function rosterContext(
  roster: Roster,
  history: readonly Roster[] = [],
  holidays: readonly string[] = [],
): RosterContext {
  const calendar = calendarOf(roster, history);
  const past = new Map<string, RosterDuty[]>();
  for (const { duties } of history)
    for (const duty of duties) past.set(duty.employee, [...(past.get(duty.employee) ?? []), duty]);
  const starts = history.map(({ startDate }) => toDayNumber(startDate));
  return { calendar, knownFrom: Math.min(calendar.firstDay, ...starts), past, holidays };
}

/** The work of one person in days since 1970, with what is known of the time before the roster. */
export interface PersonalWork extends PersonAccount {
  readonly knownFrom: number;
  readonly holidays: readonly string[];
  /** Running totals by day from `knownFrom` on: entry `i` is of the days before the `i`th. */
  readonly minutesBefore: Float64Array;
  readonly nightsBefore: Float64Array;
  /** Whether there is a duty on each day from `knownFrom` on. */
  readonly isWorked: Uint8Array;
}

/** What was measured from a day on. */
export interface Reading {
  /** In days since 1970. */
  readonly day: number;
  readonly found: number;
}

/** What the days from one up to another come to. */
type Measure = (work: PersonalWork, from: number, end: number) => number;

export function personalWork(
  { calendar, knownFrom, past, holidays }: RosterContext,
  employee: string,
  duties: readonly RosterDuty[],
): PersonalWork {
  const before = past.get(employee);
  const account = accountOf(calendar, before === undefined ? duties : [...before, ...duties]);
  const days = account.endDay - knownFrom;
  const minutesBefore = new Float64Array(days + 1);
  const nightsBefore = new Float64Array(days + 1);
  const isWorked = new Uint8Array(days);
  for (const { day, minutes, isNight } of account.duties) {
    const i = day - knownFrom;
    minutesBefore[i + 1]! += minutes;
    nightsBefore[i + 1]! += Number(isNight);
    isWorked[i] = 1;
  }
  for (let i = 0; i < days; i++) {
    minutesBefore[i + 1]! += minutesBefore[i]!;
    nightsBefore[i + 1]! += nightsBefore[i]!;
  }
  return { ...account, knownFrom, holidays, minutesBefore, nightsBefore, isWorked };
}

export const hours: Measure = ({ minutesBefore, knownFrom }, from, end) =>
  (minutesBefore[end - knownFrom]! - minutesBefore[from - knownFrom]!) / 60;

export const nights: Measure = ({ nightsBefore, knownFrom }, from, end) =>
  nightsBefore[end - knownFrom]! - nightsBefore[from - knownFrom]!;

export const daysWorked: Measure = ({ isWorked, knownFrom }, from, end) =>
  sum(isWorked.subarray(from - knownFrom, end - knownFrom));

export const weekendsWorked: Measure = (work, from, end) => {
  let found = 0;
  for (let monday = from; monday < end; monday += WEEK_DAYS)
    if (daysWorked(work, monday + 5, monday + WEEK_DAYS) > 0) found++;
  return found;
};

/** The hours between each duty of the roster and the latest end before it, in order of starts. */
export function rests({ duties, firstDay }: PersonalWork) {
  let before = duties[0];
  return duties.slice(1).flatMap((after) => {
    const last = before!;
    if (after.end > last.end) before = after;
    const found = (after.start - last.end) / 60;
    return after.day < firstDay ? [] : [{ before: last, after, day: last.day, found }];
  });
}

/** Days in a row with such a duty; runs that end before the roster are left out. */
export function daysInARow(duties: readonly DutyTime[], { firstDay }: PersonalWork): Reading[] {
  const found: { day: number; found: number }[] = [];
  for (const { day } of duties) {
    const last = found.at(-1);
    const next = last === undefined ? Number.NaN : last.day + last.found;
    if (last !== undefined && day === next) last.found++;
    else if (last === undefined || day > next) found.push({ day, found: 1 });
  }
  return found.filter((run) => run.day + run.found > firstDay);
}

/** In all periods of so many days that are known and reach into the roster; in the whole, if it is shorter. */
export function inDays(work: PersonalWork, length: number, measure: Measure): Reading[] {
  const { knownFrom, firstDay, endDay } = work;
  const first = Math.max(knownFrom, firstDay - length + 1);
  const count = Math.max(1, endDay - first - length + 1);
  return Array.from({ length: count }, (_, i) => {
    const day = first + i;
    return { day, found: measure(work, day, Math.min(endDay, day + length)) };
  });
}

/** In all periods of so many calendar weeks that are known and reach into the roster. */
export function inWeeks(work: PersonalWork, weeks: number, measure: Measure): Reading[] {
  const { knownFrom, firstDay, endDay } = work;
  const length = WEEK_DAYS * weeks;
  const earliest = Math.max(knownFrom, firstDay - length + 1);
  const monday = earliest + ((WEEK_DAYS - weekdayOfDayNumber(earliest)) % WEEK_DAYS);
  const readings: Reading[] = [];
  for (let day = monday; day + length <= endDay; day += WEEK_DAYS)
    readings.push({ day, found: measure(work, day, day + length) });
  return readings;
}

/**
 * In each calendar month of the roster, as far as it is known: hours beyond so many a day and a week, each once, and
 * those on holidays not among them. An hour belongs to the month of its duty's date.
 */
export function overtimeInMonths(
  work: PersonalWork,
  { dailyHours, weeklyHours }: { readonly dailyHours: number; readonly weeklyHours: number },
): Reading[] {
  const ready = readyRule(
    {
      holidays: work.holidays,
      overtime: [
        { name: 'overtime', per: 'day', beyondHours: dailyHours },
        { name: 'overtime', per: 'week', beyondHours: weeklyHours },
      ],
    },
    weekOf(work.firstDay, 0),
  );
  const minutes = new Map<number, number>();
  const monthOf = (day: number) => periodStart(day, 'month', ready);
  for (let month = monthOf(work.firstDay); month < work.endDay; month = periodEnd(month, 'month'))
    minutes.set(month, 0);
  for (const { day, kind, overtime, minutes: piece } of divideWork(work, ready)) {
    if (overtime === undefined || kind !== 'ordinary') continue;
    const month = monthOf(day);
    if (minutes.has(month)) minutes.set(month, minutes.get(month)! + piece);
  }
  return [...minutes].map(([month, found]) => ({
    day: Math.max(month, work.knownFrom),
    found: found / 60,
  }));
}

/**
 * The longest rest of each period of so many days, from the first date on. A rest counts in full,
 * for the period in which its middle lies; at the ends it counts as far as the duties are known.
 * The last period may be cut short by the end of the roster: then it is not judged.
 */
export function longestRests(work: PersonalWork, length: number): Reading[] {
  const { duties, firstDay, endDay, start, end } = work;
  const periods = Math.max(1, Math.floor((endDay - firstDay) / length));
  const longest = new Array<number>(periods).fill(0);
  const rest = (from: number, to: number) => {
    const period = Math.floor((from + to - 2 * start) / 2 / DAY_MINUTES / length);
    // A rest longer than a period fills others beside the one of its middle.
    for (let p = 0; p < periods; p++) {
      const opens = start + DAY_MINUTES * length * p;
      const inside = Math.min(to, opens + DAY_MINUTES * length) - Math.max(from, opens);
      longest[p] = Math.max(longest[p]!, p === period ? to - from : inside);
    }
  };
  const past = duties.filter(({ day }) => day < firstDay).map((duty) => duty.end);
  let free = past.length === 0 ? start : Math.max(...past);
  for (const duty of duties.slice(past.length)) {
    rest(free, duty.start);
    free = Math.max(free, duty.end);
  }
  rest(free, end);
  return longest.map((found, period) => ({ day: firstDay + period * length, found: found / 60 }));
}
