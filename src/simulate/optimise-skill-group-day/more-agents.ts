import { log } from '../../math/elementary/log.ts';
import { type ServiceSlopes, serviceSlopes } from '../centre-period/service-slopes.ts';
import type { ServiceTally } from '../centre-period/service-tally.ts';
import { type DaySearch, type DayStaff, played, withChanges } from './day-search.ts';

/** Rounds of additions: each brings what is missing down by half at least, unless no agent may come. */
const MOST_ROUNDS = 40;

/** Agents that come at once in one interval. */
const MOST_AT_ONCE = 8;

/** Less of what is missing is added at once: what others do together is less than what each does alone. */
const SHARE_ADDED = 0.7;

interface Addition {
  readonly interval: number;
  readonly by: readonly [readonly [group: number, agents: number]];
  /** What it does for the queues that are short, by its cost. */
  readonly worth: number;
  /** By how much the logarithm of what comes too late falls where it does most. */
  readonly gain: number;
}

/** Adds agents, each where it does most for its cost, until every queue has what it needs, as far as steps and maxima go. */
export function filledUpDay(
  start: DayStaff,
  search: DaySearch,
  known: ServiceTally = played(start, search),
): { readonly staff: DayStaff; readonly tally: ServiceTally } {
  const { goals, budget, play } = search;
  let staff = start;
  let tally = known;
  for (let round = 0; round < MOST_ROUNDS && !budget.exhausted && !goals.isMet(tally); round++) {
    const slopes = serviceSlopes(play, staff);
    budget.spend();
    if (budget.exhausted) break;
    const added = [
      ...inShortIntervals(staff, tally, slopes, search),
      ...overShortDays(staff, tally, slopes, search),
    ];
    if (added.length === 0) break;
    staff = withChanges(staff, added);
    tally = played(staff, search);
  }
  return { staff, tally };
}

function* inShortIntervals(
  staff: DayStaff,
  tally: ServiceTally,
  slopes: ServiceSlopes,
  { goals, play }: DaySearch,
): Generator<Addition> {
  const { intervals } = goals;
  for (let i = 0; i < intervals; i++) {
    const missing = new Map<number, number>();
    for (const q of play.work.queues.keys()) {
      const cell = q * intervals + i;
      if (goals.lackOfCell(tally, cell) <= 0) continue;
      const wanted = log(1 - goals.needOfCell(cell));
      missing.set(cell, Math.max(LEAST_MISSING, slopes.late[cell]! - wanted));
    }
    if (missing.size === 0) continue;
    const best = bestAddition(staff, i, missing, slopes, play.work.groups);
    if (best !== undefined) yield best;
  }
}

/** What chance hides is mended by as much at least. */
const LEAST_MISSING = 0.02;

/** Where a queue is short over the day, agents in the intervals in which they save most contacts from coming too late. */
function* overShortDays(
  staff: DayStaff,
  tally: ServiceTally,
  slopes: ServiceSlopes,
  { goals, play }: DaySearch,
): Generator<Addition> {
  const { intervals } = goals;
  for (const q of goals.overTheDay) {
    const lack = goals.lackOfQueue(tally, q);
    if (lack <= 0) continue;
    const first = q * intervals;
    const all = tally.per.subarray(first, first + intervals).reduce((a, b) => a + b, 0);
    let wanted = lack * all;
    const additions = Array.from({ length: intervals }, (_, i) => {
      const cell = first + i;
      const late = tally.per[cell]! - tally.of[cell]!;
      const best = bestAddition(
        staff,
        i,
        new Map([[cell, LEAST_MISSING]]),
        slopes,
        play.work.groups,
      );
      return best === undefined ? [] : [{ ...best, saved: late * Math.min(1, best.gain) }];
    })
      .flat()
      .filter(({ saved }) => saved > 0)
      .sort((a, b) => b.worth * b.saved - a.worth * a.saved);
    for (const addition of additions) {
      yield addition;
      wanted -= addition.saved;
      if (wanted <= 0) break;
    }
  }
}

function bestAddition(
  staff: DayStaff,
  interval: number,
  missing: ReadonlyMap<number, number>,
  { gains }: ServiceSlopes,
  groups: DaySearch['play']['work']['groups'],
): Addition | undefined {
  let best: Addition | undefined;
  for (const [g, { cost, max }] of groups.entries()) {
    const room = (max?.[interval] ?? Infinity) - staff[g]![interval]!;
    if (room < 1) continue;
    let does = 0;
    let takes = 1;
    let most = 0;
    for (const [cell, lack] of missing) {
      const gain = gains[g]![cell]!;
      does += Math.min(gain, lack);
      most = Math.max(most, gain);
      if (gain > 0) takes = Math.max(takes, Math.floor((SHARE_ADDED * lack) / gain));
    }
    const worth = does / cost;
    if (does === 0 || worth <= (best?.worth ?? 0)) continue;
    const agents = Math.min(room, takes, MOST_AT_ONCE);
    best = { interval, by: [[g, agents]], worth, gain: most };
  }
  return best;
}
