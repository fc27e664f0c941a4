import { parseArguments } from '../../core/parse-input.ts';
import { type Roster, type RosterDuty, rosterSchema, withDuties } from '../../duty/roster.ts';
import type { RosterRule } from '../../duty/roster-rule.ts';
import { weekdayOf } from '../../time/local-date.ts';
import { keepsRules } from '../engine/rosters/roster-breaches.ts';
import { fairnessOf, type RosterFairness } from '../measure-fairness/measure-fairness.ts';
import { type EvenOutRosterInput, evenOutRosterInput } from './input.ts';

/** A roster evened out, and what that changed. */
export interface EvenedRoster {
  readonly roster: Roster;
  /** Duties that went to someone else, with `replaces`, in the order in which they were changed. */
  readonly changed: readonly RosterDuty[];
  /** The burdens before and after, history included. */
  readonly before: RosterFairness;
  readonly after: RosterFairness;
}

/** Hours that weigh as much as one night or one day of a weekend. */
const HOURS_OF_A_DUTY = 8;

/**
 * Whose duties should change hands, so that nights, weekends and hours are even again?
 *
 * After weeks of people stepping in for others some have more than their share. Each change gives a
 * duty to someone who is off on that date, or exchanges the duties that two people have on one date;
 * the change that evens most comes first. Every shift stays filled, and no rule is broken anew.
 *
 * @param roster - Dates, people and duties.
 * @param input - Rules, first date, number of changes, history.
 * @returns The roster, its changes, and the burdens before and after.
 * @throws `INVALID_INPUT` where the roster or the input are malformed.
 * @example
 * ```ts
 * import { evenOutRoster, layRoster } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['N', null, null, 'N', null, null, null], [null, null, null, null, null, null, null]],
 *   shifts: [{ id: 'N', startMinutes: 1320, lengthMinutes: 480 }],
 *   employees: [{ name: 'Ann', week: 0 }, { name: 'Bob', week: 1 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * const { changed, before, after } = evenOutRoster(roster, { rules: [] });
 * changed.map(({ employee, date, replaces }) => `${employee} for ${replaces} on ${date}`);
 * // => ['Bob for Ann on 2026-06-01']
 * [before.nights.spread, after.nights.spread]; // => [2, 0]
 * ```
 */
export function evenOutRoster(roster: Roster, input: EvenOutRosterInput): EvenedRoster {
  parseArguments('evenOutRoster', {
    roster: [rosterSchema, roster],
    '': [evenOutRosterInput, input],
  });
  const { rules, from = roster.startDate, maxChanges = 20, history = [] } = input;
  let duties = roster.duties;
  const burdens = new Map(roster.employees.map((name) => [name, [0, 0, 0] as Burden]));
  for (const duty of [...history.flatMap((part) => part.duties), ...duties]) {
    const burden = burdens.get(duty.employee);
    if (burden !== undefined) burdens.set(duty.employee, sum(burden, burdenOf(duty), 1));
  }
  const changed: RosterDuty[] = [];
  // What breaks a rule still does until the duties of one of the two change.
  const refused = new Map<string, Handover>();
  for (let change = 0; change < maxChanges; change++) {
    const changeable = duties.filter(({ date }) => date >= from);
    const handover = handovers(roster.employees, changeable, burdens).find((possible) => {
      const key = keyOf(possible);
      if (refused.has(key)) return false;
      if (bothKeepRules(roster, duties, possible, rules)) return true;
      refused.set(key, possible);
      return false;
    });
    if (handover === undefined) break;
    for (const [key, { people }] of refused) {
      if (people.some((name) => handover.people.includes(name))) refused.delete(key);
    }
    for (const { duty, to } of handover.moved) {
      const taken = { ...duty, employee: to, replaces: duty.replaces ?? duty.employee };
      duties = duties.map((other) => (other === duty ? taken : other));
      burdens.set(to, sum(burdens.get(to)!, burdenOf(duty), 1));
      burdens.set(duty.employee, sum(burdens.get(duty.employee)!, burdenOf(duty), -1));
      changed.push(taken);
    }
  }
  const evened = withDuties(roster, duties);
  return {
    roster: evened,
    changed,
    before: fairnessOf(roster, { history }),
    after: fairnessOf(evened, { history }),
  };
}

/** Nights, days of weekends, and hours in duties. */
type Burden = readonly [nights: number, weekendDays: number, hours: number];

interface Move {
  readonly duty: RosterDuty;
  readonly to: string;
}

interface Handover {
  readonly people: readonly [from: string, to: string];
  readonly moved: readonly Move[];
  /** By how much the squares of all burdens become less. */
  readonly gain: number;
}

function burdenOf({ isNight, date, hours }: RosterDuty): Burden {
  return [Number(isNight), Number(weekdayOf(date) >= 5), hours / HOURS_OF_A_DUTY];
}

function sum(a: Burden, b: Burden, times: 1 | -1): Burden {
  return [a[0] + times * b[0], a[1] + times * b[1], a[2] + times * b[2]];
}

/** Every way to hand duties over that evens the burdens, the best first. */
function handovers(
  names: readonly string[],
  duties: readonly RosterDuty[],
  burdens: ReadonlyMap<string, Burden>,
): Handover[] {
  const on = new Map(duties.map((duty) => [`${duty.date} ${duty.employee}`, duty]));
  const weight = new Map(duties.map((duty) => [duty, burdenOf(duty)]));
  const found = duties.flatMap((duty) =>
    names.flatMap((to): Handover[] => {
      if (to === duty.employee) return [];
      const inReturn = on.get(`${duty.date} ${to}`);
      const given = sum(weight.get(duty)!, inReturn ? weight.get(inReturn)! : [0, 0, 0], -1);
      const gain = gainOf(burdens.get(duty.employee)!, burdens.get(to)!, given);
      const back = inReturn ? [{ duty: inReturn, to: duty.employee }] : [];
      const people = [duty.employee, to] as const;
      return gain > 1e-9 ? [{ people, moved: [{ duty, to }, ...back], gain }] : [];
    }),
  );
  return found.sort((a, b) => b.gain - a.gain);
}

function keyOf({ people, moved }: Handover): string {
  return `${moved[0]!.duty.date} ${people.join(' ')}`;
}

/** How much less the squares of two people's burdens are once one has given that much to the other. */
function gainOf(giver: Burden, taker: Burden, given: Burden): number {
  return given.reduce((gain, amount, k) => {
    return gain + 2 * amount * (giver[k]! - taker[k]! - amount);
  }, 0);
}

function bothKeepRules(
  roster: Roster,
  duties: readonly RosterDuty[],
  { people, moved }: Handover,
  rules: readonly RosterRule[],
): boolean {
  return people.every((name) => {
    const before = duties.filter(({ employee }) => employee === name);
    const after = [
      ...before.filter((duty) => !moved.some((move) => move.duty === duty)),
      ...moved.filter(({ to }) => to === name).map(({ duty }) => duty),
    ];
    return keepsRules(roster, name, before, after, rules);
  });
}
