import { keepWithin } from '../../core/keep-within.ts';
import { evenOutRoster as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { isAwayFor } from '../../duty/engine/away.ts';
import {
  handedTo,
  type Roster,
  type RosterDuty,
  rosterSchema,
  withDuties,
} from '../../duty/roster.ts';
import type { RosterRule } from '../../duty/roster-rule.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { added, type Burden, burdenOf, burdensOf, NO_BURDEN } from '../engine/rosters/burdens.ts';
import { type RosterContext, rosterContext } from '../engine/rosters/personal-work.ts';
import { keepsRules } from '../engine/rosters/roster-breaches.ts';
import { fairnessOf, type RosterFairness } from '../measure-fairness/measure-fairness.ts';
import { type EvenOutRosterInput, evenOutRosterInput } from './input.ts';

/** Looks at whether two people may exchange: twenty changes take some thousands among a hundred people. */
const DEFAULT_MAX_STEPS = 100_000;

/** A roster evened out, and what that changed: as even as single changes make it, which is no proof that none is more so. */
export interface EvenedRoster extends SearchResult {
  readonly roster: Roster;
  /** Duties that went to someone else, with `replaces`, in the order in which they were changed. */
  readonly changed: readonly RosterDuty[];
  /** The burdens before and after, history included. */
  readonly before: RosterFairness;
  readonly after: RosterFairness;
}

/** Less than this is the rounding of hours, and evens nothing. */
const LEAST_GAIN = 1e-9;

/**
 * Whose duties should change hands, so that nights, weekends and hours are even again?
 *
 * After weeks of people stepping in for others some have more than their share. Each change gives a
 * duty to someone who is off on that date, or exchanges the duties that two people have on one date;
 * the change that evens most comes first. Nobody is given a duty while away. Every shift stays filled, and no rule is broken anew.
 *
 * @param roster - Dates, people and duties.
 * @param input - Rules, absences, first date, number of changes, history. A step (`maxSteps`) is a look at whether
 *   the rules allow a change; nothing is left to chance, so `seed` changes nothing.
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
  keepWithin('evenOutRoster', limits, { duties: roster?.duties?.length });
  parseArguments('evenOutRoster', {
    roster: [rosterSchema, roster],
    '': [evenOutRosterInput, input],
  });
  const { rules, from = roster.startDate, maxChanges = 20, history = [] } = input;
  const budget = new SearchBudget('changes', input.maxSteps ?? DEFAULT_MAX_STEPS, input);
  const context = rosterContext(roster, input);
  let duties = roster.duties;
  const past = history.flatMap((part) => part.duties);
  const burdens = burdensOf(roster.employees, [...past, ...duties]);
  const changed: RosterDuty[] = [];
  // What breaks a rule still does until the duties of one of the two change.
  const refused = new Map<string, Handover>();
  for (let change = 0; change < maxChanges && !budget.exhausted; change++) {
    const changeable = duties.filter(({ date }) => date >= from);
    const handover = handovers(roster.employees, changeable, burdens).find((possible) => {
      const key = `${possible.moved[0]!.date} ${possible.people.join(' ')}`;
      if (budget.exhausted || refused.has(key)) return false;
      budget.spend();
      if (bothKeepRules(context, duties, possible, rules)) return true;
      refused.set(key, possible);
      return false;
    });
    if (handover === undefined) break;
    for (const [key, { people }] of refused) {
      if (people.some((name) => handover.people.includes(name))) refused.delete(key);
    }
    for (const duty of handover.moved) {
      const taken = handedTo(otherOf(handover, duty), duty);
      duties = duties.map((other) => (other === duty ? taken : other));
      for (const [name, times] of [
        [taken.employee, 1],
        [duty.employee, -1],
      ] as const)
        burdens.set(name, added(burdens.get(name)!, burdenOf(duty), times));
      changed.push(taken);
    }
  }
  const evened = withDuties(roster, duties);
  const before = fairnessOf(roster, { history });
  const after = fairnessOf(evened, { history });
  budget.finish();
  return { status: 'feasible', steps: budget.steps, roster: evened, changed, before, after };
}

/** A duty that changes hands between two people, and the one in return if there is one. */
interface Handover {
  readonly people: readonly [from: string, to: string];
  readonly moved: readonly RosterDuty[];
  /** By how much the squares of all burdens become less. */
  readonly gain: number;
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
      const given = added(weight.get(duty)!, inReturn ? weight.get(inReturn)! : NO_BURDEN, -1);
      const gain = gainOf(burdens.get(duty.employee)!, burdens.get(to)!, given);
      if (gain <= LEAST_GAIN) return [];
      return [{ people: [duty.employee, to], moved: inReturn ? [duty, inReturn] : [duty], gain }];
    }),
  );
  return found.sort((a, b) => b.gain - a.gain);
}

/** How much less the squares of two people's burdens are once one has given that much to the other. */
function gainOf(giver: Burden, taker: Burden, given: Burden): number {
  return given.reduce((gain, amount, k) => {
    return gain + 2 * amount * (giver[k]! - taker[k]! - amount);
  }, 0);
}

function otherOf({ people: [from, to] }: Handover, { employee }: RosterDuty): string {
  return employee === from ? to : from;
}

function bothKeepRules(
  context: RosterContext,
  duties: readonly RosterDuty[],
  handover: Handover,
  rules: readonly RosterRule[],
): boolean {
  const { people, moved } = handover;
  if (moved.some((duty) => isAwayFor(context.away, otherOf(handover, duty), duty))) return false;
  return people.every((name) => {
    const before = duties.filter(({ employee }) => employee === name);
    const after = [
      ...before.filter((duty) => !moved.includes(duty)),
      ...moved.filter(({ employee }) => employee !== name),
    ];
    return keepsRules(context, name, before, after, rules);
  });
}
