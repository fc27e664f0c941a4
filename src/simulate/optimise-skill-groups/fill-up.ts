import { late } from './late.ts';
import type { Staff } from './problem.ts';
import type { Level } from './staff-record.ts';
import type { StaffSearch } from './staff-search.ts';

/** Adds agents, each where it does most for its cost, until a staff is enough; as far as steps and maxima go. */
export function filledUp(start: Staff, needs: readonly number[], search: StaffSearch): Staff {
  const { judge, budget } = search;
  let staff = start;
  while (!budget.exhausted && !judge.isEnough(staff, needs)) {
    // Chance hides how little the last agent adds: the longer judged the smaller what is missing.
    const missing = lackOf(judge.levels(staff), needs);
    const next = bestAddition(staff, needs, missing, search);
    if (next === undefined) break;
    staff = next;
  }
  return staff;
}

function bestAddition(
  staff: Staff,
  needs: readonly number[],
  missing: number,
  { problem, judge }: StaffSearch,
): Staff | undefined {
  const { costs, max, queuesOf } = problem;
  const levels = judge.levels(staff);
  const isShort = needs.map((need, q) => levels[q]!.value < need + 2 * levels[q]!.error);
  const size = missing > 0.3 ? Math.ceil(0.02 * staff.reduce((a, b) => a + b, 0)) : 1;
  let best: Staff | undefined;
  let most = -Infinity;
  for (const [g, cost] of costs.entries()) {
    if (staff[g]! + size > max[g]! || !queuesOf[g]!.some((q) => isShort[q])) continue;
    const next = staff.map((agents, h) => (h === g ? agents + size : agents));
    const gain = lateness(levels, needs, isShort) - lateness(judge.levels(next), needs, isShort);
    if (gain / cost <= most) continue;
    most = gain / cost;
    best = next;
  }
  return best;
}

function lackOf(levels: readonly Level[], needs: readonly number[]): number {
  return levels.reduce((all, { value }, q) => all + Math.max(0, needs[q]! - value), 0);
}

/** More than this beyond what it needs is no gain for a queue. */
const SLACK = 0.12;

/** How far the queues that are short are from what they need, in logarithms of the share that comes too late. */
function lateness(
  levels: readonly Level[],
  needs: readonly number[],
  isShort: readonly boolean[],
): number {
  return levels.reduce((all, { value }, q) => {
    if (!isShort[q]) return all;
    return all + Math.max(-SLACK, late(value) - late(needs[q]!));
  }, 0);
}
