import type { Absence } from '../../../duty/absence.ts';
import { earlierDuties, knownFrom } from '../../../duty/earlier-duties.ts';
import { type Calendar, calendarOf, midnight } from '../../../duty/engine/account.ts';
import { type Away, awayOf } from '../../../duty/engine/away.ts';
import type { Roster, RosterDuty } from '../../../duty/roster.ts';
import { fromDayNumber, toDayNumber } from '../../../time/day-number.ts';
import type { SpecialDays } from '../../special-days.ts';

/** What the rules of a roster look at beside somebody's duties. */
export interface RosterContext {
  /** The dates of the roster and of those fixed after it. */
  readonly calendar: Calendar;
  /** The day after the last of the roster itself. */
  readonly rosterEnd: number;
  /** First day that is known: that of the history that leads up to the roster without a gap. */
  readonly knownFrom: number;
  /** Midnights of the days that are known, in minutes of the world, with the one after the last. */
  readonly midnights: Float64Array;
  /** Duties before and after the roster, by person. */
  readonly around: ReadonlyMap<string, readonly RosterDuty[]>;
  readonly specialDays: SpecialDays;
  readonly away: Away;
}

/** What is known beside the roster. */
export interface RosterSurroundings extends SpecialDays {
  readonly history?: readonly Roster[] | undefined;
  readonly following?: readonly Roster[] | undefined;
  readonly absences?: readonly Absence[] | undefined;
}

/** The context of a roster, made once for all its people: its calendar holds the dates that are fixed after it. */
export function rosterContext(
  roster: Roster,
  {
    history = [],
    following = [],
    absences = [],
    holidays,
    workDates,
    restDates,
  }: RosterSurroundings = {},
): RosterContext {
  const { startDate, days, timeZone } = roster;
  const firstDay = toDayNumber(startDate);
  const past = dutiesBefore(history, firstDay);
  const future = dutiesAfter(following, firstDay + days);
  const calendar = calendarOf({ startDate, days: future.to - firstDay, timeZone }, history);
  const { endDay, zone } = calendar;
  const midnights = Float64Array.from({ length: endDay - past.from + 1 }, (_, i) =>
    midnight(past.from + i, zone),
  );
  return {
    calendar,
    rosterEnd: firstDay + days,
    knownFrom: past.from,
    midnights,
    around: byEmployee([...past.duties, ...future.duties]),
    specialDays: { holidays, workDates, restDates },
    away: awayOf(absences, zone),
  };
}

/**
 * The duties that lead up to a day without a gap. Across a gap nothing is known, so what lies before it tells nothing of
 * rests and weeks.
 */
function dutiesBefore(history: readonly Roster[], firstDay: number) {
  const from = knownFrom(history, firstDay);
  const since = fromDayNumber(from);
  const duties = earlierDuties(history, fromDayNumber(firstDay));
  return { from, duties: duties.filter(({ date }) => date >= since) };
}

/** The duties that go on from a day without a gap, each date from the earliest roster that has it. */
function dutiesAfter(following: readonly Roster[], endDay: number) {
  let to = endDay;
  const found: RosterDuty[] = [];
  for (const { startDate, days, duties } of [...following].sort((a, b) =>
    a.startDate < b.startDate ? -1 : 1,
  )) {
    const first = toDayNumber(startDate);
    if (first > to || first + days <= to) continue;
    const since = fromDayNumber(to);
    found.push(...duties.filter(({ date }) => date >= since));
    to = first + days;
  }
  return { to, duties: found };
}

function byEmployee<Item extends { readonly employee: string }>(items: readonly Item[]) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.employee);
    if (group === undefined) groups.set(item.employee, [item]);
    else group.push(item);
  }
  return groups;
}
