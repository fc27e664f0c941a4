import { exp } from '../../math/elementary/exp.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { type Allotment, type AllotmentProblem, allotAgents } from './allot-agents.ts';

/** Looks at other weights of several targets; more of them improve the bound by next to nothing. */
const MOST_WEIGHTS = 16;

/** The fewest agents beyond the fewest of each interval so that every target of the period is met. */
export function fewestForPeriod(problem: AllotmentProblem, budget: SearchBudget): Allotment {
  const count = problem.before.length;
  if (count === 1) return trimmed(problem, allotAgents(problem, [1], budget), budget);
  const sizes = problem.before.map(
    (_, k) => problem.tables.reduce((size, table) => size + table.most(k), 0) || 1,
  );
  // Each target alone comes first: often one of them decides.
  let best: Allotment | undefined;
  let bound = 0;
  const take = (allotment: Allotment) => {
    bound = Math.max(bound, allotment.bound);
    if (!allotment.meets) return;
    const trim = trimmed(problem, allotment, budget);
    if (best === undefined || trim.agents < best.agents) best = trim;
  };
  const isOver = () => budget.exhausted || (best !== undefined && best.agents <= bound);
  for (let k = 0; k < count && !isOver(); k++) {
    take(
      allotAgents(
        problem,
        sizes.map((size, i) => (i === k ? 1 / size : 0)),
        budget,
      ),
    );
  }
  // Weights move towards the targets that are missed, by ever smaller steps once they overshoot.
  const logs = sizes.map(() => 0);
  const moves = sizes.map(() => 1);
  const sides = sizes.map(() => 0);
  for (let i = 0; i < MOST_WEIGHTS && !isOver(); i++) {
    const allotment = allotAgents(
      problem,
      logs.map((log, k) => exp(log) / sizes[k]!),
      budget,
    );
    take(allotment);
    for (let k = 0; k < count; k++) {
      const side = allotment.totalsAtBound[k]! < 0 ? 1 : -1;
      moves[k]! *= side === sides[k] || sides[k] === 0 ? 1.3 : 0.5;
      sides[k] = side;
      logs[k]! += side * moves[k]!;
    }
  }
  return best === undefined
    ? {
        ...allotAgents(
          problem,
          sizes.map((size) => 1 / size),
          budget,
        ),
        bound,
      }
    : { ...best, bound: Math.min(bound, best.agents) };
}

/** Without the agents that no target needs: a stretch of several may have gone too far, and so may several targets. */
function trimmed(problem: AllotmentProblem, allotment: Allotment, budget: SearchBudget): Allotment {
  if (!allotment.meets || allotment.agents <= allotment.bound) return allotment;
  const { tables, tolerances } = problem;
  const extras = allotment.extras.slice();
  let totals = [...allotment.totals];
  let agents = allotment.agents;
  const without = (row: number, fewer: number) =>
    totals.map((total, k) => {
      const table = tables[row]!;
      return total + table.gain(extras[row]! - fewer, k) - table.gain(extras[row]!, k);
    });
  const isEnough = (after: readonly number[]) =>
    after.every((total, k) => total >= -tolerances[k]!);
  for (let improved = true; improved && agents > allotment.bound && !budget.exhausted; ) {
    improved = false;
    budget.spend();
    for (let row = 0; row < tables.length && agents > allotment.bound; row++) {
      // The most that may go from this interval.
      for (let fewer = Math.min(extras[row]!, agents - allotment.bound); fewer > 0; fewer--) {
        const after = without(row, fewer);
        if (!isEnough(after)) continue;
        totals = after;
        extras[row]! -= fewer;
        agents -= fewer;
        improved = true;
        break;
      }
    }
    if (!improved && agents > allotment.bound) improved = exchanged();
  }
  return { ...allotment, extras, agents, totals };

  /** Two agents of one interval, or one each of two, for one of another. */
  function exchanged(): boolean {
    const losers: { readonly row: number; readonly losses: readonly number[] }[] = [];
    for (let row = 0; row < tables.length; row++) {
      if (extras[row]! >= 1) losers.push({ row, losses: lossesOf(row, 1) });
    }
    losers.sort((a, b) => smallest(a.losses) - smallest(b.losses));
    const few = losers.slice(0, MOST_LOSERS);
    const takes = few.flatMap((a, i) => [
      ...(extras[a.row]! >= 2 ? [[a.row, a.row, lossesOf(a.row, 2)] as const] : []),
      ...few
        .slice(i + 1)
        .map((b) => [a.row, b.row, a.losses.map((loss, k) => loss + b.losses[k]!)] as const),
    ]);
    for (let row = 0; row < tables.length; row++) {
      const gains = totals.map(
        (_, k) => tables[row]!.gain(extras[row]! + 1, k) - tables[row]!.gain(extras[row]!, k),
      );
      for (const [a, b, losses] of takes) {
        if (row === a || row === b) continue;
        const after = totals.map((total, k) => total + gains[k]! - losses[k]!);
        if (!isEnough(after)) continue;
        totals = after;
        extras[a]!--;
        extras[b]!--;
        extras[row]!++;
        agents--;
        return true;
      }
    }
    return false;
  }

  function lossesOf(row: number, fewer: number): number[] {
    return totals.map(
      (_, k) => tables[row]!.gain(extras[row]!, k) - tables[row]!.gain(extras[row]! - fewer, k),
    );
  }
  function smallest(losses: readonly number[]): number {
    return losses.reduce((sum, loss, k) => sum + loss / (Math.abs(totals[k]!) + tolerances[k]!), 0);
  }
}

/** Intervals whose agents are the first to go in an exchange. */
const MOST_LOSERS = 12;
