import { keepWithin } from '../../core/keep-within.ts';
import { repairRoster as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { earlierDuties } from '../../duty/earlier-duties.ts';
import { refuseStrangers } from '../../duty/refuse-strangers.ts';
import {
  handedTo,
  type Roster,
  type RosterDuty,
  rosterSchema,
  withDuties,
} from '../../duty/roster.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured, type SearchResult } from '../../search/search-result.ts';
import { burdensOf } from '../engine/rosters/burdens.ts';
import { DutyBoard, isAwayAt, timesOf } from '../engine/rosters/duty-board.ts';
import { rosterContext } from '../engine/rosters/roster-context.ts';
import { cheaperTakers } from './cheaper-takers.ts';
import { fillByChains } from './fill-by-chains.ts';
import { fillDates } from './fill-dates.ts';
import { fillExactly } from './fill-exactly.ts';
import { type RepairRosterInput, repairRosterInput } from './input.ts';
import { leastUnfilled, leastUnfilledOfAll } from './least-unfilled.ts';
import { passOnOwn } from './pass-on-own.ts';
import { Replacements } from './replacements.ts';

/** Looks at whether somebody may take a duty: a hundred people for each of a thousand. */
const DEFAULT_MAX_STEPS = 100_000;

/**
 * A roster with its absences filled, and what that changed. `objective` is the duties that stay unfilled, `bound` the
 * fewest that can be; `optimal` where none fewer can be, and where people cost something no cheaper way either.
 */
export interface RepairedRoster extends SearchResult {
  readonly roster: Roster;
  /** Duties of people who are away that went to someone else, with `replaces`. */
  readonly replaced: readonly RosterDuty[];
  /** Own duties of people who are here that passed on for it, with `replaces`; none without `maxMoved`. */
  readonly moved: readonly RosterDuty[];
  /** Duties that nobody can take within the rules. */
  readonly unfilled: readonly RosterDuty[];
  /** What the replacements cost, as `standIns` say. */
  readonly cost: number;
}

/**
 * Who steps in for people who are away, with the least disruption and fairly?
 *
 * Each duty of someone who is away in some part of it, by the clock, so also the night that runs into the first day of
 * leave, goes to a person who is off on that date and here for all of it, who can work the shift and hears of it in
 * time, and with whose work no breach of any rule appears or grows. Nobody else's duties change, unless
 * `maxMoved` lets some pass on. As few as can be stay
 * unfilled, then the cost is least, then those come first who have the fewest nights so far if it is a night, and the
 * fewest hours.
 *
 * Dates are filled one after the other, each as well as it can be by itself; what is left open is filled by chains, in
 * which somebody passes on what they took over on another date. Up to 30 open duties are tried in all ways within
 * 20,000 looks, so that most small repairs are proven. `bound` is what each date leaves open by itself. What is still
 * open when the steps run out is unfilled.
 *
 * With `maxMoved` what is left open then is filled by own duties that pass on: somebody takes the open duty in place of one
 * of their own, which somebody else takes, by at most two own duties for each that is filled. `bound` then counts the people
 * of each date alone, so it may be lower than what rules allow.
 *
 * @param roster - Dates, people and duties.
 * @param input - Absences, rules, history, who may stand in at which cost, notice. A step (`maxSteps`, default
 *   100,000) is a look at whether somebody may take a duty; nothing is left to chance, so `seed` changes nothing.
 * @returns The roster with the replacements, what they cost, and what could not be filled.
 * @throws `INVALID_INPUT` where the roster or the input are malformed.
 * @example
 * ```ts
 * import { layRoster, repairRoster } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['N', null, null, null, null, null, null], ['D', 'D', null, null, null, null, null]],
 *   shifts: [
 *     { id: 'D', startMinutes: 420, lengthMinutes: 480 },
 *     { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
 *   ],
 *   employees: [{ name: 'Ann', week: 0 }, { name: 'Bob', week: 1 }, { name: 'Cem', week: 1 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * const { replaced, unfilled, status } = repairRoster(roster, {
 *   absences: [{ employee: 'Cem', from: '2026-06-02', to: '2026-06-02' }],
 *   rules: [{ id: 'rest', source: 'house rule', kind: 'minRestHours', hours: 11 }],
 * });
 * // Ann comes out of her night at six, and the duty begins at seven.
 * replaced; // => []
 * unfilled.map(({ employee, date }) => `${employee} ${date}`); // => ['Cem 2026-06-02']
 * status; // => 'optimal'
 * ```
 */
export function repairRoster(roster: Roster, input: RepairRosterInput): RepairedRoster {
  keepWithin('repairRoster', limits, { duties: roster?.duties?.length });
  parseArguments('repairRoster', {
    roster: [rosterSchema, roster],
    '': [repairRosterInput, input],
  });
  const { rules, history = [], maxMoved = 0, maxSteps = DEFAULT_MAX_STEPS } = input;
  const { absences, standIns, notice } = input;
  const named = { absences, standIns, 'notice.onCall': notice?.onCall };
  refuseStrangers('repairRoster', roster, input, named);
  const budget = new SearchBudget('replacements', maxSteps, input);
  const context = rosterContext(roster, input);
  const times = timesOf(context, roster.duties);
  const isOpen = times.map((time) => isAwayAt(context.away, time.duty.employee, time));
  const open = times.filter((_, i) => isOpen[i]).sort((a, b) => a.day - b.day || a.start - b.start);
  const own = times.filter((_, i) => !isOpen[i]);
  const board = new DutyBoard(context, rules, roster, own);
  const replacements = new Replacements(open, board, budget, roster, input);
  const kept = own.map(({ duty }) => duty);
  const past = earlierDuties(history, roster.startDate);
  fillDates(replacements, burdensOf(roster.employees, [...past, ...kept]));
  fillByChains(replacements);
  if (replacements.hasCosts) cheaperTakers(replacements);
  const isProven = fillExactly(replacements);
  if (maxMoved > 0) passOnOwn(replacements, maxMoved);
  const { takers, openAtFirst } = replacements;
  const handed = open.map(({ duty }, i) =>
    takers[i] === undefined ? undefined : handedTo(takers[i], duty),
  );
  const replaced = handed.slice(0, openAtFirst).filter((duty) => duty !== undefined);
  const moved = handed.slice(openAtFirst).filter((duty) => duty !== undefined);
  const unfilled = open.flatMap(({ duty }, i) => (takers[i] === undefined ? [duty] : []));
  const bound =
    maxMoved > 0
      ? leastUnfilledOfAll(replacements, times)
      : isProven
        ? unfilled.length
        : leastUnfilled(replacements);
  const isCheapest = !replacements.hasCosts || (isProven && moved.length === 0);
  const passedOn = new Set(open.slice(openAtFirst).map(({ duty }) => duty));
  budget.finish();
  return {
    status: bound === unfilled.length && isCheapest ? 'optimal' : 'feasible',
    ...measured(unfilled.length, bound),
    steps: budget.steps,
    roster: withDuties(roster, [
      ...kept.filter((duty) => !passedOn.has(duty)),
      ...replaced,
      ...moved,
    ]),
    replaced,
    moved,
    unfilled,
    cost: sum(takers.map((name, i) => (name === undefined ? 0 : replacements.costOf(name, i)))),
  };
}
