import { keepWithin } from '../../core/keep-within.ts';
import { repairRoster as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { isAwayFor } from '../../duty/engine/away.ts';
import {
  handedTo,
  type Roster,
  type RosterDuty,
  rosterSchema,
  withDuties,
} from '../../duty/roster.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured, type SearchResult } from '../../search/search-result.ts';
import { added, burdenOf, burdensOf } from '../engine/rosters/burdens.ts';
import { rosterContext } from '../engine/rosters/personal-work.ts';
import { keepsRules } from '../engine/rosters/roster-breaches.ts';
import { type RepairRosterInput, repairRosterInput } from './input.ts';

/** Looks at whether somebody may take a duty: a hundred people for each of a thousand. */
const DEFAULT_MAX_STEPS = 100_000;

/**
 * A roster with its absences filled, and what that changed. `objective` is the duties that stay unfilled:
 * the best where there are none. All that had no turn before the steps ran out are unfilled.
 */
export interface RepairedRoster extends SearchResult {
  readonly roster: Roster;
  /** Duties that went to someone else, with `replaces`. */
  readonly replaced: readonly RosterDuty[];
  /** Duties that nobody can take within the rules. */
  readonly unfilled: readonly RosterDuty[];
}

/**
 * Who steps in for people who are away, with the least disruption and fairly?
 *
 * Each duty of someone who is away in some part of it, by the clock, so also the night that runs into the first day of
 * leave, goes to a person who is off on that date and here for all of it and whose work keeps
 * the rules with it: of those to the one with the fewest nights so far if it is a night, then with
 * the fewest hours. Nobody else's duties change. Duties are filled in the order of their dates, one
 * after the other: where people are very scarce, another order may fill one more.
 *
 * @param roster - Dates, people and duties.
 * @param input - Absences, rules, history. A step (`maxSteps`) is a look at whether somebody may take a
 *   duty; nothing is left to chance, so `seed` changes nothing.
 * @returns The roster with the replacements, and what could not be filled.
 * @throws `INVALID_INPUT` where the roster or the input are malformed.
 */
export function repairRoster(roster: Roster, input: RepairRosterInput): RepairedRoster {
  keepWithin('repairRoster', limits, { duties: roster?.duties?.length });
  parseArguments('repairRoster', {
    roster: [rosterSchema, roster],
    '': [repairRosterInput, input],
  });
  const { rules, history = [], maxSteps = DEFAULT_MAX_STEPS } = input;
  const budget = new SearchBudget('replacements', maxSteps, input);
  const context = rosterContext(roster, input);
  const isOpen = (duty: RosterDuty) => isAwayFor(context.away, duty.employee, duty);
  const open = roster.duties.filter(isOpen);
  let duties = roster.duties.filter((duty) => !isOpen(duty));
  const past = history.flatMap((part) => part.duties);
  const burdens = burdensOf(roster.employees, [...past, ...duties]);
  const mayTake = (name: string, duty: RosterDuty) => {
    const own = duties.filter(({ employee }) => employee === name);
    if (isAwayFor(context.away, name, duty) || own.some(({ date }) => date === duty.date))
      return false;
    if (budget.exhausted) return false;
    budget.spend();
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
  budget.finish();
  return {
    status: unfilled.length === 0 ? 'optimal' : 'feasible',
    ...measured(unfilled.length, 0),
    steps: budget.steps,
    roster: withDuties(roster, duties),
    replaced,
    unfilled,
  };
}
