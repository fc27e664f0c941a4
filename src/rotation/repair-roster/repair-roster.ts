import { parseArguments } from '../../core/parse-input.ts';
import { type Roster, type RosterDuty, rosterSchema, withDuties } from '../../duty/roster.ts';
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
  const mayTake = (name: string, duty: RosterDuty) => {
    const own = duties.filter(({ employee }) => employee === name);
    if (isAway(name, duty.date) || own.some(({ date }) => date === duty.date)) return false;
    return keepsRules(roster, name, own, [...own, duty], rules);
  };

  const replaced: RosterDuty[] = [];
  const unfilled: RosterDuty[] = [];
  for (const duty of [...open].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const load = loads([...past, ...duties]);
    const [taker] = roster.employees
      .filter((name) => mayTake(name, duty))
      .sort((a, b) => compareLoads(load, a, b, duty.isNight));
    if (taker === undefined) unfilled.push(duty);
    else {
      const taken = { ...duty, employee: taker, replaces: duty.replaces ?? duty.employee };
      replaced.push(taken);
      duties = [...duties, taken];
    }
  }
  return { roster: withDuties(roster, duties), replaced, unfilled };
}

interface Load {
  readonly nights: number;
  readonly hours: number;
}

const NO_LOAD: Load = { nights: 0, hours: 0 };

function loads(duties: readonly RosterDuty[]): ReadonlyMap<string, Load> {
  const found = new Map<string, Load>();
  for (const { employee, hours, isNight } of duties) {
    const before = found.get(employee) ?? NO_LOAD;
    found.set(employee, { nights: before.nights + Number(isNight), hours: before.hours + hours });
  }
  return found;
}

function compareLoads(
  load: ReadonlyMap<string, Load>,
  a: string,
  b: string,
  night: boolean,
): number {
  const [first, second] = [load.get(a) ?? NO_LOAD, load.get(b) ?? NO_LOAD];
  const nights = night ? first.nights - second.nights : 0;
  return nights || first.hours - second.hours;
}
