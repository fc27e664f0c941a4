import { sum } from '../../core/sum.ts';
import type { RosterDuty } from '../../duty/roster.ts';
import { daysBetween, weekdayOf } from '../../time/local-date.ts';
import { dutyOfShift } from '../duty-of-shift.ts';
import { findingsOf } from '../engine/rosters/roster-findings.ts';
import type { PeopleShift } from '../people-shift.ts';
import { isBreach } from '../roster-finding.ts';
import type { RosterPerson } from '../roster-person.ts';
import { intervalsOf, intervalsOfShift, shiftCoverOn } from './cover-score.ts';
import { datesOf, obstacleTo, type ScoredRoster, termsOfPerson } from './scored-roster.ts';

type IsOf = (duty: Pick<RosterDuty, 'date' | 'shift' | 'isNight'>) => boolean;

/** A shift on a date. */
interface Place {
  readonly date: string;
  readonly shift: PeopleShift;
  readonly duty: RosterDuty;
}

/** What it costs that burdens are shared unevenly: prices times squares of what is beyond even shares, or short of them. */
export function fairnessScore(scored: ScoredRoster): number {
  const { input, roster } = scored;
  const { fairness = {}, holidays = [], history = [] } = input;
  const burdens: [price: number, isOf: IsOf][] = [
    [fairness.nights ?? 0, ({ isNight }) => isNight],
    [fairness.weekendDays ?? 0, ({ date }) => weekdayOf(date) > 4],
    [fairness.holidays ?? 0, ({ date }) => holidays.includes(date)],
    [fairness.unpopular ?? 0, ({ shift }) => fairness.unpopularShifts?.includes(shift) ?? false],
  ];
  if (burdens.every(([price]) => price === 0)) return 0;
  const places = datesOf(scored).flatMap((date) =>
    input.shifts.map((shift): Place => {
      return { date, shift, duty: dutyOfShift('', date, shift, roster.timeZone) };
    }),
  );
  const hours = contractHours(scored);
  const past = history.flatMap(({ duties }) => duties);
  let cost = 0;
  for (const [price, isOf] of burdens) {
    if (price === 0) continue;
    const ofBurden = places.filter(({ duty }) => isOf(duty));
    const sharers = input.people.filter((person) =>
      ofBurden.some((place) => mayWork(person, place, scored)),
    );
    const bornBy = (name: string, duties: readonly RosterDuty[]) =>
      duties.filter((duty) => duty.employee === name && isOf(duty)).length;
    const shared =
      dutiesAsked(scored, places, ofBurden) + sum(sharers.map(({ name }) => bornBy(name, past)));
    const all = sum(sharers.map(({ name }) => hours.get(name)!));
    for (const { name } of sharers) {
      const share = (shared * hours.get(name)!) / all;
      cost += price * (bornBy(name, past) + bornBy(name, roster.duties) - share) ** 2;
    }
  }
  return cost;
}

/** Hours a day by contract, by which shares go; whoever has none said has the mean of the others. */
function contractHours({ input, roster }: ScoredRoster): ReadonlyMap<string, number> {
  const days = { roster: roster.days, week: 7, month: 365.25 / 12 };
  const said = new Map<string, number>();
  for (const person of input.people) {
    const first = termsOfPerson(person, input).hours?.[0];
    const hours = first?.most ?? first?.least ?? 0;
    if (hours > 0) said.set(person.name, hours / days[first!.per]);
  }
  const mean = said.size === 0 ? 1 : sum([...said.values()]) / said.size;
  return new Map(input.people.map(({ name }) => [name, said.get(name) ?? mean]));
}

/** Whether somebody may have a shift on a date, as far as it can be told of one duty by itself. */
function mayWork(person: RosterPerson, place: Place, scored: ScoredRoster): boolean {
  const { input, roster } = scored;
  const { date, shift } = place;
  const given = input.fixedDuties?.find((one) => one.employee === person.name && one.date === date);
  if (given ? given.shift !== shift.id : obstacleTo(shift, person, date) !== undefined)
    return false;
  const start = shift.startMinutes;
  const isAway = (input.absences ?? []).some(
    ({ employee, from, to, fromMinutes = 0, toMinutes = 1440 }) =>
      employee === person.name &&
      start < 1440 * daysBetween(date, to) + toMinutes &&
      start + shift.lengthMinutes > 1440 * daysBetween(date, from) + fromMinutes,
  );
  if (isAway) return false;
  const rules = [...(input.rules ?? []), ...(termsOfPerson(person, input).rules ?? [])].filter(
    ({ kind }) => kind === 'maxDutyHours' || kind === 'minMeals' || kind === 'maxMissedRests',
  );
  if (rules.length === 0) return true;
  const alone = {
    startDate: date,
    days: 1,
    timeZone: roster.timeZone,
    employees: [person.name],
    duties: [{ ...place.duty, employee: person.name }],
  };
  return !findingsOf(alone, rules, {}).some(isBreach);
}

/**
 * Duties of a burden that the cover asks for: by shift those that are wanted. Agents of an interval are shared among all
 * shifts that cover it, and come to duties by the intervals that a shift of the burden covers on the average.
 */
function dutiesAsked(scored: ScoredRoster, places: readonly Place[], ofBurden: readonly Place[]) {
  const { shifts = [], intervals = [] } = scored.input.cover;
  const isOfBurden = new Set(ofBurden);
  let duties = 0;
  let [agents, covered] = [0, 0];
  const counted = new Set<Place>();
  const open = places.filter(({ date, shift }) => {
    const said = shiftCoverOn(shifts, shift.id, date);
    return said === undefined;
  });
  for (const { date, shift } of ofBurden)
    duties += shiftCoverOn(shifts, shift.id, date)?.wanted ?? 0;
  const { startDate } = scored.roster;
  for (const series of intervals) {
    const length = series.intervalSeconds / 60;
    const asked = intervalsOf(series, scored);
    const able = open.filter(({ shift }) => !series.skill || shift.skill === series.skill);
    const all = new Int32Array(asked.length);
    const own = new Int32Array(asked.length);
    for (const place of able)
      for (const i of intervalsOfShift(place.shift, length)) {
        const at = (1440 * daysBetween(startDate, place.date)) / length + i;
        if (at >= all.length) continue;
        all[at]!++;
        if (!isOfBurden.has(place)) continue;
        own[at]!++;
        covered++;
        counted.add(place);
      }
    for (const [i, { wanted }] of asked.entries())
      if (own[i]! > 0) agents += (wanted * own[i]!) / all[i]!;
  }
  return covered === 0 ? duties : duties + (agents * counted.size) / covered;
}
