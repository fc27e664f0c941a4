import type { Roster, RosterDuty } from '../../duty/roster.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { localDateTimeToInstant } from '../../time/instants.ts';
import { addDays, addMonths, daysBetween, weekdayOf } from '../../time/local-date.ts';
import { parseInstant } from '../../time/parse-instant.ts';
import type { PeopleShift } from '../people-shift.ts';
import type { RosterPerson } from '../roster-person.ts';
import type { ContractPeriod, WorkTerms } from '../work-terms.ts';
import type { ScoreRosterInput } from './input.ts';

/** A roster as it is scored: dates in order, and everybody's duty of each, with those that lead up to it without a gap. */
export interface ScoredRoster {
  readonly roster: Roster;
  readonly input: ScoreRosterInput;
  /** Dates that are known, in order; the roster begins with the one at `first`. */
  readonly dates: readonly string[];
  readonly first: number;
  readonly shiftOf: ReadonlyMap<string, PeopleShift>;
  /** The duties of somebody, by date. */
  dutiesOf(name: string): ReadonlyMap<string, readonly RosterDuty[]>;
  /** Whether a date is wholly of an absence of somebody's. */
  isAway(name: string, date: string): boolean;
}

export function scoredRoster(roster: Roster, input: ScoreRosterInput): ScoredRoster {
  const { history = [], absences = [], shifts } = input;
  let from = roster.startDate;
  const known: RosterDuty[] = [...roster.duties];
  // From the latest on, as long as nothing lies between.
  for (const before of [...history].sort((a, b) => (a.startDate < b.startDate ? 1 : -1))) {
    if (before.startDate >= from || addDays(before.startDate, before.days) < from) continue;
    known.push(...before.duties.filter(({ date }) => date < from));
    from = before.startDate;
  }
  const byName = new Map<string, Map<string, RosterDuty[]>>();
  for (const duty of known) {
    const own = byName.get(duty.employee) ?? new Map<string, RosterDuty[]>();
    byName.set(duty.employee, own);
    const ofDate = own.get(duty.date);
    if (ofDate) ofDate.push(duty);
    else own.set(duty.date, [duty]);
  }
  const first = daysBetween(from, roster.startDate);
  const isAway = (name: string, date: string) =>
    absences.some(
      ({ employee, from: begins, to, fromMinutes = 0, toMinutes = DAY_MINUTES }) =>
        employee === name &&
        (begins < date || (begins === date && fromMinutes === 0)) &&
        (to > date || (to === date && toMinutes === DAY_MINUTES)),
    );
  return {
    roster,
    input,
    dates: Array.from({ length: first + roster.days }, (_, i) => addDays(from, i)),
    first,
    shiftOf: new Map(shifts.map((shift) => [shift.id, shift])),
    dutiesOf: (name) => byName.get(name) ?? new Map(),
    isAway,
  };
}

/** The terms of a person, each in the place of that of the contract. */
export function termsOfPerson(
  person: RosterPerson,
  { contracts = [] }: ScoreRosterInput,
): WorkTerms {
  const contract = contracts.find(({ id }) => id === person.contract);
  return { ...contract, ...withoutUndefined(person) };
}

function withoutUndefined<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}

/** Whether a duty is at the times of its shift. */
export function isAtItsTimes(duty: RosterDuty, shift: PeopleShift, timeZone: string): boolean {
  const at = (minutes: number) => localDateTimeToInstant(duty.date, minutes, timeZone);
  return (
    parseInstant(duty.start) === at(shift.startMinutes) &&
    parseInstant(duty.end) === at(shift.startMinutes + shift.lengthMinutes)
  );
}

/** What stands in the way of a shift of somebody on a date, but for rules, leave and fixed duties. */
export function obstacleTo(
  shift: PeopleShift,
  person: RosterPerson,
  date: string,
): 'without-skill' | 'not-their-shift' | 'no-duties' | 'not-available' | undefined {
  const { skill, id, startMinutes, lengthMinutes } = shift;
  if (skill !== undefined && !person.skills?.includes(skill)) return 'without-skill';
  if (person.shifts !== undefined && !person.shifts.includes(id)) return 'not-their-shift';
  if (person.daysOff?.includes(date)) return 'no-duties';
  if (person.available === undefined) return undefined;
  const ofDate = person.available.filter((one) => one.dates?.includes(date));
  const ofWeekday = person.available.filter(
    ({ dates, weekdays }) => !dates && (!weekdays || weekdays.includes(weekdayOf(date))),
  );
  const fits = (ofDate.length > 0 ? ofDate : ofWeekday).some(({ fromMinutes, toMinutes }) => {
    const until = toMinutes > fromMinutes ? toMinutes : toMinutes + DAY_MINUTES;
    return startMinutes >= fromMinutes && startMinutes + lengthMinutes <= until;
  });
  return fits ? undefined : 'not-available';
}

/** The dates of the roster itself. */
export function datesOf({ dates, first }: ScoredRoster): readonly string[] {
  return dates.slice(first);
}

/** Dates by period, each with the days that the whole period has. */
export function periodsIn(
  dates: readonly string[],
  per: ContractPeriod,
): readonly { readonly dates: readonly string[]; readonly whole: number }[] {
  if (per === 'roster') return [{ dates, whole: dates.length }];
  const keyOf = (date: string) =>
    per === 'week' ? addDays(date, -weekdayOf(date)) : `${date.slice(0, 8)}01`;
  const byKey = new Map<string, string[]>();
  for (const date of dates) byKey.set(keyOf(date), [...(byKey.get(keyOf(date)) ?? []), date]);
  return [...byKey].map(([first, own]) => ({
    dates: own,
    whole: per === 'week' ? 7 : Number(addDays(addMonths(first, 1), -1).slice(8)),
  }));
}
