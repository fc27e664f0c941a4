import { parseArguments } from '../../core/parse-input.ts';
import {
  handedTo,
  type Roster,
  type RosterDuty,
  rosterSchema,
  withDuties,
} from '../../duty/roster.ts';
import { added, burdenOf, burdensOf } from '../engine/rosters/burdens.ts';
import { rosterContext } from '../engine/rosters/personal-work.ts';
import { keepsRules } from '../engine/rosters/roster-breaches.ts';
import { type RepairRosterInput, repairRosterInput } from './input.ts';

/** A roster with its absences filled, and what that changed. */
export interface RepairedRoster {
  readonly roster: Roster;
  /** Duties that went to someone else, with `replaces`. */
  readonly replaced: readonly RosterDuty[];
  /** Duties that nobody can take within the rules. */
  readonly unfilled: readonly RosterDuty[];
}

/**
 * Who steps in for people who are away, with the least disruption and fairly?
 *
 * Each duty of someone who is away goes to a person who is off on that date and whose work keeps
 * the rules with it: of those to the one with the fewest nights so far if it is a night, then with
 * the fewest hours. Nobody else's duties change. Duties are filled in the order of their dates, one
 * after the other: where people are very scarce, another order may fill one more.
 *
 * @param roster - Dates, people and duties.
 * @param input - Absences, rules, history.
 * @returns The roster with the replacements, and what could not be filled.
 * @throws `INVALID_INPUT` where the roster or the input are malformed.
 */
export function repairRoster(roster: Roster, input: RepairRosterInput): RepairedRoster {
  parseArguments('repairRoster', {
    roster: [rosterSchema, roster],
    '': [repairRosterInput, input],
  });
  const { absences, rules, history = [] } = input;
  const isAway = (employee: string, date: string) =>
    absences.some(
      (absence) => absence.employee === employee && absence.from <= date && date <= absence.to,
    );
  const open = roster.duties.filter(({ employee, date }) => isAway(employee, date));
  let duties = roster.duties.filter(({ employee, date }) => !isAway(employee, date));
  const past = history.flatMap((part) => part.duties);
  const burdens = burdensOf(roster.employees, [...past, ...duties]);
  const context = rosterContext(roster, { history });
  const mayTake = (name: string, duty: RosterDuty) => {
    const own = duties.filter(({ employee }) => employee === name);
    if (isAway(name, duty.date) || own.some(({ date }) => date === duty.date)) return false;
    return keepsRules(context, name, own, [...own, duty], rules);
  };
  const replaced: RosterDuty[] = [];
  const unfilled: RosterDuty[] = [];
  for (const duty of open.sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const [taker] = roster.employees
      .filter((name) => mayTake(name, duty))
      .sort((a, b) => {
        const [nights, , hours] = added(burdens.get(a)!, burdens.get(b)!, -1);
        return (duty.isNight && nights) || hours;
      });
    if (taker === undefined) unfilled.push(duty);
    else {
      const taken = handedTo(taker, duty);
      replaced.push(taken);
      duties = [...duties, taken];
      burdens.set(taker, added(burdens.get(taker)!, burdenOf(duty), 1));
    }
  }
  return { roster: withDuties(roster, duties), replaced, unfilled };
}
