import { toDayNumber } from '../../time/day-number.ts';
import { DAY, MINUTE } from '../../time/durations.ts';
import { matchLocal, type ZoneOffsets, zoneOffsets } from '../../time/zone-offsets.ts';
import type { Absence } from '../absence.ts';
import { earlierDuties, knownFrom } from '../earlier-duties.ts';
import type { Roster, RosterDuty } from '../roster.ts';
import { awayOf, awayStretches } from './away.ts';
import { type DutyTime, dutyTime, type Stretch } from './duty-time.ts';

/** The working time of one person, made once and read by pay, rules, fairness and cost. */
export interface PersonAccount {
  /** First day that is known: that of the history that leads up to the roster without a gap. */
  readonly knownFrom: number;
  /** First date of the roster and the one after its last, in days since 1970. */
  readonly firstDay: number;
  readonly endDay: number;
  /** Midnight before the first date and after the last, in minutes of the world. */
  readonly start: number;
  readonly end: number;
  /** Duties in order of their starts, those of the history first. */
  readonly duties: readonly DutyTime[];
}

/** The dates of an account and its clock. */
export type Calendar = Omit<PersonAccount, 'duties'> & { readonly zone: ZoneOffsets };

/** The dates of a roster; history that lies before it has the same clock. */
export function calendarOf(
  { startDate, days, timeZone }: Omit<Roster, 'employees' | 'duties'>,
  history: readonly Roster[] = [],
): Calendar {
  const firstDay = toDayNumber(startDate);
  const endDay = firstDay + days;
  const earliest = Math.min(firstDay, ...history.map((part) => toDayNumber(part.startDate)));
  // A day of slack for the offset of the zone, and two for a duty of the last date.
  const zone = zoneOffsets(timeZone, (earliest - 2) * DAY, (endDay + 4) * DAY);
  return {
    knownFrom: knownFrom(history, firstDay),
    firstDay,
    endDay,
    start: midnight(firstDay, zone),
    end: midnight(endDay, zone),
    zone,
  };
}

/** The minute of the world in which a local date begins. */
export function midnight(day: number, zone: ZoneOffsets): number {
  return matchLocal(zone, day * DAY).instant / MINUTE;
}

/** The account of one person's duties, in any order, less the time for which they are away. */
export function accountOf(
  { zone, ...dates }: Calendar,
  duties: readonly RosterDuty[],
  away?: readonly Stretch[],
): PersonAccount {
  const times = duties.map((duty) => dutyTime(duty, zone, away));
  return { ...dates, duties: times.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The accounts of everyone on a roster, in its order, with what they did before it. */
export function accountsOf(
  roster: Roster,
  history: readonly Roster[] = [],
  absences: readonly Absence[] = [],
): PersonAccount[] {
  const calendar = calendarOf(roster, history);
  const away = awayOf(absences, calendar.zone);
  const duties = new Map(roster.employees.map((name): [string, RosterDuty[]] => [name, []]));
  for (const duty of earlierDuties(history, roster.startDate))
    duties.get(duty.employee)?.push(duty);
  for (const duty of roster.duties) duties.get(duty.employee)!.push(duty);
  return [...duties].map(([name, own]) => accountOf(calendar, own, awayStretches(away, name)));
}
