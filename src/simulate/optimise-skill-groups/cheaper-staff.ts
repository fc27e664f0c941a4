import { solveInteger } from '../../search/lp/solve-integer.ts';
import { type Change, changesOf, SAME_COST } from './changes.ts';
import type { Level } from './judge.ts';
import { costOf, type SkillProblem, type Staff } from './problem.ts';
import { late, SLACK, Slopes } from './slopes.ts';
import type { StaffSearch } from './staff-search.ts';

/** Changes that are simulated before the search believes that none helps: the dearest saved, then the likeliest. */
const MOST_TRIES = 12;

/** Steps of more agents at a time, for teams in which one is little. */
const SCALES = [16, 8, 4, 2, 1];
const AGENTS_PER_SCALE = 12;

/**
 * Makes a staff that is enough cheaper, as long as a change does: small ones, exchanges of many agents by a linear
 * program, and between these such that cost nothing and leave the queues more to spare.
 */
export function cheaper(start: Staff, needs: readonly number[], search: StaffSearch): Staff {
  const changes = changesOf(search.problem.costs);
  const least = LEAST_SAVED * costOf(start, search.problem.costs);
  const saving = changes.filter((change) => change.saving > least);
  const even = changes.filter((change) => Math.abs(change.saving) <= SAME_COST);
  const largest = largestOf(start);
  let staff = start;
  for (const scale of SCALES) {
    if (scale > 1 && scale * AGENTS_PER_SCALE > largest) continue;
    staff = cheaperBy(scale, staff, saving, needs, search);
  }
  while (!search.budget.exhausted) {
    const slopes = new Slopes(staff, 1, search);
    const next = exchanged(slopes, changes, needs, search) ?? spared(slopes, even, needs, search);
    if (next === undefined) break;
    staff = cheaperBy(1, next, saving, needs, search);
  }
  return staff;
}

function cheaperBy(
  scale: number,
  start: Staff,
  changes: readonly Change[],
  needs: readonly number[],
  search: StaffSearch,
): Staff {
  const { judge, budget } = search;
  let staff = start;
  let slopes = new Slopes(staff, scale, search);
  while (!budget.exhausted) {
    const likely = foretold(staff, slopes, changes, needs, search);
    const bySaving = [...likely].sort((a, b) =>
      Math.abs(b.saving - a.saving) > SAME_COST ? b.saving - a.saving : a.worst - b.worst,
    );
    const byChance = [...likely].sort((a, b) => a.worst - b.worst);
    const found = [bySaving, byChance]
      .flatMap((list) => list.slice(0, MOST_TRIES))
      .find(({ next }) => !budget.exhausted && judge.isEnough(next, needs));
    if (found !== undefined) staff = found.next;
    else if (slopes.staff !== staff) slopes = new Slopes(staff, scale, search);
    else break;
  }
  return staff;
}

/** The changes that may leave a staff enough, with how far the worst queue is foretold to be above what may be late. */
function foretold(
  staff: Staff,
  slopes: Slopes,
  changes: readonly Change[],
  needs: readonly number[],
  { problem, judge }: StaffSearch,
  below = SLACK,
) {
  const base = judge.levels(staff).map(({ value }) => late(value));
  const limits = needs.map(late);
  return changes.flatMap((change) => {
    const next = after(staff, change, slopes.scale, problem);
    if (next === undefined) return [];
    const excess = slopes.foretold(base, change).map((value, q) => value - limits[q]!);
    const worst = Math.max(...excess);
    return worst < below ? [{ next, saving: change.saving, worst }] : [];
  });
}

/** A change that costs nothing and leaves the worst queue more to spare: the next saving may fit into it. */
function spared(
  slopes: Slopes,
  changes: readonly Change[],
  needs: readonly number[],
  search: StaffSearch,
): Staff | undefined {
  const { judge, budget } = search;
  const { staff } = slopes;
  const limits = needs.map(late);
  const worstOf = (levels: readonly Level[]) =>
    Math.max(...levels.map(({ value }, q) => late(value) - limits[q]!));
  const now = worstOf(judge.levels(staff, STRETCHES_OF_SPARE));
  return foretold(staff, slopes, changes, needs, search)
    .sort((a, b) => a.worst - b.worst)
    .slice(0, MOST_TRIES / 2)
    .filter(({ worst }) => worst < now - LEAST_SPARED)
    .find(
      ({ next }) =>
        !budget.exhausted &&
        worstOf(judge.levels(next, STRETCHES_OF_SPARE)) < now - LEAST_SPARED &&
        judge.isEnough(next, needs),
    )?.next;
}

/** So much less of the share that comes too late is worth a change, and so many stretches tell it. */
const LEAST_SPARED = 0.01;
const STRETCHES_OF_SPARE = 6;

/** How many agents of a group an exchange may move, and how often it is corrected by what was simulated. */
const RADII = [3, 10];
const MOST_CORRECTIONS = 3;

/** A change or an exchange saves this share of the cost at least: less is not worth the plays. */
const LEAST_SAVED = 1e-3;

/** Pivots of one exchange. */
const MOST_PIVOTS = 2000;

/**
 * The exchange of agents that saves most by the slopes, if it is enough when simulated, or a change mends it for less
 * than it saves. Where it is not, by how much is added to what is foretold, and the next one tried.
 */
function exchanged(
  slopes: Slopes,
  changes: readonly Change[],
  needs: readonly number[],
  search: StaffSearch,
): Staff | undefined {
  const { problem, judge, budget } = search;
  const { staff } = slopes;
  const base = judge.levels(staff).map(({ value }) => late(value));
  const price = costOf(staff, problem.costs);
  for (const radius of RADII) {
    if (radius > RADII[0]! && radius > largestOf(staff)) break;
    const spare = needs.map((need, q) => late(need) - base[q]!);
    for (let k = 0; k < MOST_CORRECTIONS && !budget.exhausted; k++) {
      const by = bestExchange(slopes, spare, radius, problem);
      if (by === undefined) break;
      const next = staff.map((agents, g) => agents + by[g]!);
      if (judge.isEnough(next, needs)) return next;
      const mended = mendedWithin(price, next, changes, needs, search);
      if (mended !== undefined) return mended;
      const levels = judge.levels(next);
      for (const q of spare.keys()) {
        const excess = late(levels[q]!.value) - late(needs[q]!);
        if (excess > 0) spare[q]! -= Math.max(LEAST_CORRECTION, excess / 2);
      }
    }
  }
  return undefined;
}

const LEAST_CORRECTION = 0.02;

/** Agents on or off by group, as far as a radius, that save most and use up no more than the queues can spare. */
function bestExchange(
  slopes: Slopes,
  spare: readonly number[],
  radius: number,
  { costs, min, max }: SkillProblem,
): number[] | undefined {
  const { staff } = slopes;
  const groups = [...costs.keys()];
  // One slope a group, or it would pay to take somebody off and on again.
  const slope = groups.map((g) => slopes.of(g, 1).map((up, q) => (up - slopes.of(g, -1)[q]!) / 2));
  const { x } = solveInteger(
    {
      objective: costs,
      variables: groups.map((g) => ({
        lower: Math.max(-radius, min[g]! - staff[g]!),
        upper: Math.min(radius, max[g]! - staff[g]!),
        integer: true,
      })),
      rows: [
        ...spare.map((upper, q) => ({
          terms: groups.map((g) => [g, slope[g]![q]!] as const),
          lower: -Infinity,
          upper,
        })),
        {
          terms: groups.map((g) => [g, costs[g]!] as const),
          lower: -Infinity,
          upper: -LEAST_SAVED * costOf(staff, costs),
        },
      ],
    },
    { maxSteps: MOST_PIVOTS },
  );
  return x === undefined ? undefined : Array.from(x, Math.round);
}

/** How far a queue may be beyond what it needs for a few changes to mend it, and how many these are. */
const MENDABLE = 0.3;
const MOST_MENDS = 2;

/** A staff that is enough and costs less than a price, a few changes away from one that is not. */
function mendedWithin(
  price: number,
  start: Staff,
  changes: readonly Change[],
  needs: readonly number[],
  search: StaffSearch,
): Staff | undefined {
  const { judge, budget, problem } = search;
  const limits = needs.map(late);
  const worstOf = (staff: Staff) =>
    Math.max(...judge.levels(staff).map(({ value }, q) => late(value) - limits[q]!));
  let staff = start;
  for (let k = 0; k < MOST_MENDS && !budget.exhausted; k++) {
    const now = worstOf(staff);
    if (now > MENDABLE) return undefined;
    const dearer = price * (1 - LEAST_SAVED) - costOf(staff, problem.costs);
    const slopes = new Slopes(staff, 1, search);
    const next = foretold(staff, slopes, changes, needs, search, now)
      .filter(({ saving }) => -saving < dearer)
      .sort((a, b) => a.worst - b.worst)[0]?.next;
    if (next === undefined) return undefined;
    if (judge.isEnough(next, needs)) return next;
    if (worstOf(next) >= now) return undefined;
    staff = next;
  }
  return undefined;
}

function largestOf(staff: Staff): number {
  return staff.reduce((most, agents) => Math.max(most, agents), 0);
}

function after(
  staff: Staff,
  { by }: Change,
  scale: number,
  { min, max }: SkillProblem,
): Staff | undefined {
  const next = [...staff];
  for (const [g, agents] of by) {
    next[g]! += agents * scale;
    if (next[g]! < min[g]! || next[g]! > max[g]!) return undefined;
  }
  return next;
}
