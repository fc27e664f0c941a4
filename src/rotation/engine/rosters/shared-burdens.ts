import { earlierDuties } from '../../../duty/earlier-duties.ts';
import type { Roster, RosterDuty } from '../../../duty/roster.ts';
import { weekdayOf } from '../../../time/local-date.ts';
import type { SharedBurden } from '../../shared-burden.ts';

const NOTHING: SharedBurden = { nights: 0, weekendDays: 0, hours: 0 };

/** What everybody on a roster bears, earlier rosters included. */
export function burdensByPerson(
  roster: Roster,
  history: readonly Roster[],
): Map<string, SharedBurden> {
  const burdens = new Map(roster.employees.map((name) => [name, NOTHING]));
  for (const duty of [...earlierDuties(history, roster.startDate), ...roster.duties]) {
    const burden = burdens.get(duty.employee);
    if (burden !== undefined) burdens.set(duty.employee, burdenIn(burden, duty, 1));
  }
  return burdens;
}

/** A burden with a duty more, or less. */
export function burdenIn(
  { nights, weekendDays, hours }: SharedBurden,
  duty: RosterDuty,
  times: 1 | -1,
): SharedBurden {
  return {
    nights: nights + times * Number(duty.isNight),
    weekendDays: weekendDays + times * Number(weekdayOf(duty.date) >= 5),
    // Hours are whole minutes, and stay so.
    hours: Math.round((hours + times * duty.hours) * 60) / 60,
  };
}

/** Most less fewest of all people, some of whom bear something else than they did. */
export function spreadOf(
  burdens: ReadonlyMap<string, SharedBurden>,
  changed: ReadonlyMap<string, SharedBurden> = burdens,
): SharedBurden {
  let [fewestNights, fewestDays, fewestHours] = [Infinity, Infinity, Infinity];
  let [mostNights, mostDays, mostHours] = [-Infinity, -Infinity, -Infinity];
  for (const [name, before] of burdens) {
    const { nights, weekendDays, hours } = changed.get(name) ?? before;
    if (nights < fewestNights) fewestNights = nights;
    if (nights > mostNights) mostNights = nights;
    if (weekendDays < fewestDays) fewestDays = weekendDays;
    if (weekendDays > mostDays) mostDays = weekendDays;
    if (hours < fewestHours) fewestHours = hours;
    if (hours > mostHours) mostHours = hours;
  }
  if (burdens.size === 0) return NOTHING;
  return {
    nights: mostNights - fewestNights,
    weekendDays: mostDays - fewestDays,
    hours: mostHours - fewestHours,
  };
}
