import { lastAtMost } from '../../../core/bisect.ts';
import { accountOf, type PersonAccount } from '../../../duty/engine/account.ts';
import { awayStretches } from '../../../duty/engine/away.ts';
import type { DutyTime } from '../../../duty/engine/duty-time.ts';
import { weekOf } from '../../../duty/engine/periods.ts';
import type { RosterDuty } from '../../../duty/roster.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../../../time/durations.ts';
import type { SpecialDays } from '../../special-days.ts';
import type { RosterContext } from './roster-context.ts';

/** The work of one person in days since 1970, with what is known of the time before the roster. */
export interface PersonalWork extends PersonAccount {
  readonly midnights: Float64Array;
  readonly specialDays: SpecialDays;
  /** Running totals by day from `knownFrom` on: entry `i` is of the days before the `i`th. */
  readonly minutesBefore: Float64Array;
  readonly nightsBefore: Float64Array;
  /** Dates that are wholly of an absence, without a duty. */
  readonly absentBefore: Float64Array;
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
  context: RosterContext,
  employee: string,
  duties: readonly RosterDuty[],
): PersonalWork {
  const others = context.around.get(employee) ?? [];
  return workOf(context, employee, accountOf(context.calendar, [...others, ...duties]));
}

/** The same of an account that is made, with the duties before and after the roster in it. */
export function workOf(
  context: RosterContext,
  employee: string,
  account: PersonAccount,
): PersonalWork {
  return new WorkOfPerson(context, employee, account);
}

/** Running totals are made when the first rule reads them: many a change is refused for a rest before. */
class WorkOfPerson implements PersonalWork {
  readonly firstDay: number;
  readonly endDay: number;
  readonly start: number;
  readonly end: number;
  readonly duties: readonly DutyTime[];
  readonly knownFrom: number;
  readonly midnights: Float64Array;
  readonly specialDays: SpecialDays;
  private made: RunningTotals | undefined;

  constructor(
    private readonly context: RosterContext,
    private readonly employee: string,
    { firstDay, endDay, start, end, duties }: PersonAccount,
  ) {
    this.firstDay = firstDay;
    this.endDay = endDay;
    this.start = start;
    this.end = end;
    this.duties = duties;
    this.knownFrom = context.knownFrom;
    this.midnights = context.midnights;
    this.specialDays = context.specialDays;
  }

  get minutesBefore() {
    return this.totals.minutesBefore;
  }

  get nightsBefore() {
    return this.totals.nightsBefore;
  }

  get absentBefore() {
    return this.totals.absentBefore;
  }

  get isWorked() {
    return this.totals.isWorked;
  }

  private get totals(): RunningTotals {
    this.made ??= runningTotals(this.context, this.employee, this);
    return this.made;
  }
}

type RunningTotals = Pick<
  PersonalWork,
  'minutesBefore' | 'nightsBefore' | 'absentBefore' | 'isWorked'
>;

function runningTotals(
  { knownFrom, midnights, away }: RosterContext,
  employee: string,
  account: PersonAccount,
): RunningTotals {
  const days = account.endDay - knownFrom;
  const minutesBefore = new Float64Array(days + 1);
  const nightsBefore = new Float64Array(days + 1);
  const absentBefore = new Float64Array(days + 1);
  const isWorked = new Uint8Array(days);
  for (const { day, minutes, isNight } of account.duties) {
    const i = day - knownFrom;
    minutesBefore[i + 1]! += minutes;
    nightsBefore[i + 1]! += Number(isNight);
    isWorked[i] = 1;
  }
  for (const { from, to } of awayStretches(away, employee))
    for (let i = Math.max(0, lastAtMost(midnights, from)); i < days && midnights[i + 1]! <= to; i++)
      if (midnights[i]! >= from) absentBefore[i + 1] = 1 - isWorked[i]!;
  for (let i = 0; i < days; i++) {
    minutesBefore[i + 1]! += minutesBefore[i]!;
    nightsBefore[i + 1]! += nightsBefore[i]!;
    absentBefore[i + 1]! += absentBefore[i]!;
  }
  return { minutesBefore, nightsBefore, absentBefore, isWorked };
}

export const hours: Measure = ({ minutesBefore, knownFrom }, from, end) =>
  (minutesBefore[end - knownFrom]! - minutesBefore[from - knownFrom]!) / 60;

export const nights: Measure = ({ nightsBefore, knownFrom }, from, end) =>
  nightsBefore[end - knownFrom]! - nightsBefore[from - knownFrom]!;

/**
 * Weeks of a run in which there is work between a minute of the week and its end, Sunday 24:00, on the clock: a
 * Friday's night works into Saturday.
 */
export function weekendsWorked(work: PersonalWork, fromMinutes: number): Measure {
  const worked = new Set<number>();
  for (const { work: stretches } of work.duties)
    for (const { from, to } of stretches) {
      const monday = weekOf(Math.floor(from / DAY_MINUTES), 0);
      if (to > monday * DAY_MINUTES + fromMinutes) worked.add(monday);
      // A stretch from Sunday on may reach the next weekend only if that begins with the week.
      const next = (monday + WEEK_DAYS) * DAY_MINUTES;
      if (to > next + fromMinutes) worked.add(monday + WEEK_DAYS);
    }
  return (_, from, end) => {
    let found = 0;
    for (let monday = from; monday < end; monday += WEEK_DAYS) if (worked.has(monday)) found++;
    return found;
  };
}

/** A rest of so many hours between two duties. */
interface RestBetween extends Reading {
  readonly before: DutyTime;
  readonly after: DutyTime;
}

/** The hours between each duty of the roster and the latest end before it, in order of starts. */
export function rests({ duties, firstDay }: PersonalWork): RestBetween[] {
  const found: RestBetween[] = [];
  let [last] = duties;
  for (let i = 1; i < duties.length; i++) {
    const [before, after] = [last!, duties[i]!];
    if (after.end > before.end) last = after;
    if (after.day >= firstDay)
      found.push({ before, after, day: before.day, found: (after.start - before.end) / 60 });
  }
  return found;
}

/** The duties of the roster itself. */
export function dutiesOf({ duties, firstDay }: PersonalWork): readonly DutyTime[] {
  return duties.filter(({ day }) => day >= firstDay);
}

/** Minutes of work by the date of the clock on which they lie, in days since 1970. */
export function minutesByDate(duties: readonly DutyTime[]): ReadonlyMap<number, number> {
  const minutes = new Map<number, number>();
  for (const { work } of duties)
    for (const { from, to } of work)
      for (let at = from; at < to; ) {
        const day = Math.floor(at / DAY_MINUTES);
        const until = Math.min(to, (day + 1) * DAY_MINUTES);
        minutes.set(day, (minutes.get(day) ?? 0) + until - at);
        at = until;
      }
  return minutes;
}

/** Days in a row with a duty, or with a night; runs that end before the roster are left out. */
export function daysInARow({ duties, firstDay }: PersonalWork, nightsOnly: boolean): Reading[] {
  const found: { day: number; found: number }[] = [];
  for (const { day, isNight } of duties) {
    if (nightsOnly && !isNight) continue;
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

/** In all periods of so many weeks that are known and reach into the roster. */
export function inWeeks(
  work: PersonalWork,
  weeks: number,
  measure: Measure,
  weekStartsOn = 0,
): Reading[] {
  const { knownFrom, firstDay, endDay } = work;
  const length = WEEK_DAYS * weeks;
  const earliest = Math.max(knownFrom, firstDay - length + 1);
  const readings: Reading[] = [];
  let day = weekOf(earliest + WEEK_DAYS - 1, weekStartsOn);
  for (; day + length <= endDay; day += WEEK_DAYS)
    readings.push({ day, found: measure(work, day, day + length) });
  return readings;
}
