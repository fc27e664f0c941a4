import { log } from '../../math/elementary/log.ts';
import { lateShares, type ServiceSlopes, serviceSlopes } from '../centre-period/service-slopes.ts';
import type { ServiceTally } from '../centre-period/service-tally.ts';
import { type Change, changesOf, SAME_COST } from '../optimise-skill-groups/changes.ts';
import { type DaySearch, type DayStaff, played, withChanges } from './day-search.ts';

/** How long a search goes on. */
export interface Effort {
  /** Passes over all intervals: before each the slopes are taken anew. */
  readonly passes: number;
  /** Changes that are played in an interval before none is believed to help: by turns the likeliest and what saves most. */
  readonly tries: number;
}

/**
 * How far beyond what it needs a queue may be foretold to be, in logarithms of the share that comes too late: what an agent
 * adds in all intervals at once is more than what one less takes in a single one.
 */
const SLACK = 0.12;

interface Trial {
  readonly interval: number;
  readonly by: Change['by'];
  readonly saving: number;
}

/**
 * Takes agents off a staff that is enough, or lets cheaper ones take their places, as long as that is found anywhere.
 * Intervals that are far enough apart to know nothing of each other are tried in one play, each with the change that
 * saves most of those that the slopes do not rule out.
 */
export function thinnedDay(
  start: DayStaff,
  known: ServiceTally,
  search: DaySearch,
  { passes, tries: mostTries }: Effort,
): DayStaff {
  const { play, goals, budget } = search;
  const { groups } = play.work;
  const changes = changesOf(groups.map(({ cost }) => cost)).filter(
    ({ saving }) => saving > SAME_COST,
  );
  const { reach } = goals;
  let staff = start;
  let tally = known;
  for (let pass = 0; pass < passes && !budget.exhausted; pass++) {
    const before = staff;
    const slopes = serviceSlopes(play, staff);
    budget.spend();
    const tried = new Set<string>();
    const tries = new Map<number, number>();
    for (let isOpen = true; isOpen && !budget.exhausted; ) {
      isOpen = false;
      for (let phase = 0; phase < reach && !budget.exhausted; phase++) {
        const trials: Trial[] = [];
        const late = lateShares(tally);
        for (let i = phase; i < goals.intervals; i += reach) {
          if ((tries.get(i) ?? 0) >= mostTries) continue;
          const bySaving = (tries.get(i) ?? 0) % 2 === 1;
          const trial = nextTrial(staff, i, changes, bySaving, late, slopes, tried, search);
          if (trial === undefined) continue;
          trials.push(trial);
          tried.add(keyOf(trial));
          tries.set(i, (tries.get(i) ?? 0) + 1);
        }
        if (trials.length === 0) continue;
        isOpen = true;
        const found = passed(staff, tally, trials, search);
        if (found === undefined) continue;
        ({ staff, tally } = found);
        // What helped once may help again, and what did not may do now.
        for (const { interval } of found.kept) {
          tries.set(interval, 0);
          for (const key of tried) if (key.startsWith(`${interval}:`)) tried.delete(key);
        }
      }
    }
    if (staff === before) break;
  }
  return staff;
}

/** Of the changes of an interval that may leave every queue what it needs, and were not tried, what saves most or is likeliest. */
function nextTrial(
  staff: DayStaff,
  interval: number,
  changes: readonly Change[],
  bySaving: boolean,
  late: Float64Array,
  { gains }: ServiceSlopes,
  tried: ReadonlySet<string>,
  { play, goals }: DaySearch,
): Trial | undefined {
  const { groups, queues } = play.work;
  let best: Trial | undefined;
  let least = Infinity;
  for (const { by, saving } of changes) {
    if (bySaving && saving < (best?.saving ?? 0) - SAME_COST) continue;
    const trial = { interval, by, saving };
    const isAllowed = by.every(([g, agents]) => {
      const count = staff[g]![interval]! + agents;
      return (
        count >= (groups[g]!.min?.[interval] ?? 0) &&
        count <= (groups[g]!.max?.[interval] ?? Infinity)
      );
    });
    if (!isAllowed || tried.has(keyOf(trial))) continue;
    let worst = -Infinity;
    for (const q of queues.keys()) {
      const cell = q * goals.intervals + interval;
      const need = goals.needOfCell(cell);
      if (need === 0) continue;
      const foretold = by.reduce(
        (all, [g, agents]) => all - agents * gains[g]![cell]!,
        late[cell]!,
      );
      worst = Math.max(worst, foretold - log(1 - need));
    }
    if (worst > SLACK) continue;
    const savesMore = bySaving && saving > (best?.saving ?? 0) + SAME_COST;
    if (!savesMore && worst >= least) continue;
    best = trial;
    least = worst;
  }
  return best;
}

function keyOf({ interval, by }: Trial): string {
  return `${interval}:${by.join(':')}`;
}

interface Passed {
  readonly staff: DayStaff;
  readonly tally: ServiceTally;
  readonly kept: readonly Trial[];
}

/** The trials that leave every queue what it needs, all of them in place; undefined where none does. */
function passed(
  staff: DayStaff,
  tally: ServiceTally,
  trials: readonly Trial[],
  search: DaySearch,
): Passed | undefined {
  const { goals, budget } = search;
  const { reach } = goals;
  const tried = withChanges(staff, trials);
  const after = played(tried, search);
  if (goals.isMet(after)) return { staff: tried, tally: after, kept: trials };
  let kept = withinTheDay(
    trials.filter(({ interval }) => goals.isMetWithin(after, interval - 1, interval - 1 + reach)),
    tally,
    after,
    search,
  );
  // What the others leave behind is seen when they are gone; a trial that fails then goes as well.
  while (kept.length > 0 && kept.length < trials.length && !budget.exhausted) {
    const next = withChanges(staff, kept);
    const now = played(next, search);
    if (goals.isMet(now)) return { staff: next, tally: now, kept };
    const left = kept.filter(({ interval }) =>
      goals.isMetWithin(now, interval - 1, interval - 1 + reach),
    );
    kept = left.length < kept.length ? left : kept.slice(0, kept.length >> 1);
  }
  return undefined;
}

/** Of some trials those that the queues can afford over the day, what saves most for what it takes first. */
function withinTheDay(
  trials: readonly Trial[],
  before: ServiceTally,
  after: ServiceTally,
  { goals }: DaySearch,
): readonly Trial[] {
  const { intervals, reach, overTheDay } = goals;
  if (overTheDay.length === 0) return trials;
  const left = new Map(
    overTheDay.map((q) => {
      const all = before.per.subarray(q * intervals, (q + 1) * intervals);
      return [q, -goals.lackOfQueue(before, q) * all.reduce((a, b) => a + b, 0)] as const;
    }),
  );
  const takes = (q: number, { interval }: Trial) => {
    let lost = 0;
    for (let i = Math.max(0, interval - 1); i < Math.min(intervals, interval - 1 + reach); i++) {
      const cell = q * intervals + i;
      lost += before.of[cell]! - after.of[cell]!;
    }
    return lost;
  };
  const share = (trial: Trial) =>
    overTheDay.reduce((most, q) => Math.max(most, takes(q, trial) / left.get(q)!), 0) /
    trial.saving;
  return trials
    .map((trial) => ({ trial, price: share(trial) }))
    .sort((a, b) => a.price - b.price)
    .flatMap(({ trial }) => {
      if (overTheDay.some((q) => takes(q, trial) > left.get(q)!)) return [];
      for (const q of overTheDay) left.set(q, left.get(q)! - takes(q, trial));
      return [trial];
    });
}
