import { keepWithin } from '../../core/keep-within.ts';
import { evenOutRoster as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { earlierDuties } from '../../duty/earlier-duties.ts';
import type { DutyTime } from '../../duty/engine/duty-time.ts';
import { refuseStrangers } from '../../duty/refuse-strangers.ts';
import {
  handedTo,
  type Roster,
  type RosterDuty,
  rosterSchema,
  withDuties,
} from '../../duty/roster.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { burdensOf } from '../engine/rosters/burdens.ts';
import { DutyBoard, timesOf } from '../engine/rosters/duty-board.ts';
import { rosterContext } from '../engine/rosters/roster-context.ts';
import { fairnessOf, type RosterFairness } from '../measure-fairness/measure-fairness.ts';
import { type Handover, Handovers } from './handovers.ts';
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

/**
 * Whose duties should change hands, so that nights, weekends and hours are even again?
 *
 * After weeks of people stepping in for others some have more than their share. Each change gives a
 * duty to someone who is off on that date, or exchanges the duties that two people have on one date;
 * the change that evens most comes first. Nobody is given a duty while
 * away or that they cannot work. Every shift stays filled, and no rule is broken anew.
 *
 * @param roster - Dates, people and duties.
 * @param input - Rules, absences, skills, first date, number of changes, history. A step (`maxSteps`) is a look at whether
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
  const { absences } = input;
  const { rules, from = roster.startDate, maxChanges = 20, history = [], skills = [] } = input;
  refuseStrangers('evenOutRoster', roster, input, { absences, skills });
  const budget = new SearchBudget('changes', input.maxSteps ?? DEFAULT_MAX_STEPS, input);
  const context = rosterContext(roster, input);
  const times = timesOf(context, roster.duties);
  const board = new DutyBoard(context, rules, roster, times);
  const past = earlierDuties(history, roster.startDate);
  const handovers = new Handovers(
    roster.employees,
    times.filter(({ duty }) => duty.date >= from),
    burdensOf(roster.employees, [...past, ...roster.duties]),
  );
  const skillOf = new Map(skills.map(({ employee, shifts }) => [employee, shifts]));
  const canWork = (name: string, { duty }: DutyTime) =>
    skillOf.get(name)?.includes(duty.shift) ?? true;
  const taken = new Map<RosterDuty, RosterDuty>();
  const changed: RosterDuty[] = [];
  for (let change = 0; change < maxChanges; change++) {
    const handover = firstAllowed(board, handovers, canWork, budget);
    if (handover === undefined) break;
    const { from: giver, to: taker, duty, inReturn } = handover;
    const moves: [DutyTime, string, string][] = [[duty, giver, taker]];
    if (inReturn !== undefined) moves.push([inReturn, taker, giver]);
    for (const [time, before, after] of moves) {
      board.change(before, [time], []);
      board.change(after, [], [time]);
      const handed = handedTo(after, taken.get(time.duty) ?? time.duty);
      taken.set(time.duty, handed);
      changed.push(handed);
    }
    handovers.accept(handover);
  }
  const evened = withDuties(
    roster,
    roster.duties.map((duty) => taken.get(duty) ?? duty),
  );
  const before = fairnessOf(roster, { history });
  const after = fairnessOf(evened, { history });
  budget.finish();
  return { status: 'feasible', steps: budget.steps, roster: evened, changed, before, after };
}

/** The handover that evens most of those that absences, skills and rules allow. */
function firstAllowed(
  board: DutyBoard,
  handovers: Handovers,
  canWork: (name: string, duty: DutyTime) => boolean,
  budget: SearchBudget,
): Handover | undefined {
  while (!budget.exhausted) {
    const handover = handovers.best();
    if (handover === undefined) return undefined;
    budget.spend();
    const { from, to, duty, inReturn } = handover;
    const back = inReturn === undefined ? [] : [inReturn];
    const isAllowed =
      canWork(to, duty) &&
      back.every((time) => canWork(from, time)) &&
      board.isFreeFor(to, duty, back) &&
      back.every((time) => board.isFreeFor(from, time, [duty])) &&
      board.keepsRules(from, [duty], back) &&
      board.keepsRules(to, back, [duty]);
    if (isAllowed) return handover;
    handovers.refuse(handover);
  }
  return undefined;
}
