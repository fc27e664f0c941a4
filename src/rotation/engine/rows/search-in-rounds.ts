import type { SearchBudget } from '../../../search/search-budget.ts';
import type { RowProblem } from './row-problem.ts';
import { RowSolver } from './row-solver.ts';
import { type FoundRows, type KnownRows, type RowSearch, searchRows } from './search-rows.ts';

/** Rounds for an answer soon, and one in which a team of forty over four weeks takes a few seconds. */
const STEPS_OF_ROUNDS = [50, 750, 3_200, 16_000];

/** Rounds before the one that the steps are planned for take at most this share of them. */
const SHARE_BEFORE = 0.1;

/**
 * The best of several searches on rows, each with steps of its own, whatever the caller allows: whoever stops them after
 * some steps has what as many steps find. After the first few each has twice the steps of the one before. Where steps
 * are planned, one round after the short ones has all that is left of them: one long course of annealing finds more than
 * several that a sum of rounds cuts short.
 */
export function searchRowsInRounds(
  problem: RowProblem,
  budget: SearchBudget,
  search: RowSearch,
  plannedSteps?: number,
): FoundRows {
  const [first, ...others] = roundsOf(plannedSteps);
  const solver = new RowSolver(problem);
  const quick = new RowSolver(problem, false);
  let steps = first!;
  let known: KnownRows = {
    solver,
    quick,
    first: undefined,
    rows: undefined,
    steps: 0,
    proved: undefined,
    sweep: undefined,
  };
  let best = searchRows(problem, budget.round(steps), search, known);
  while (!isBest(best) && !budget.exhausted) {
    if (!('without' in best)) known = { ...best, steps, solver, quick };
    steps = others.shift() ?? 2 * steps;
    best = better(best, searchRows(problem, budget.round(steps), search, known));
  }
  return best;
}

function roundsOf(planned: number | undefined): number[] {
  if (planned === undefined) return STEPS_OF_ROUNDS;
  const rounds: number[] = [];
  let left = planned;
  for (const steps of STEPS_OF_ROUNDS) {
    if (planned - left + steps > SHARE_BEFORE * planned) break;
    rounds.push(steps);
    left -= steps;
  }
  return [...rounds, left];
}

/** Whether no roster is better, or there is none. */
function isBest(found: FoundRows): boolean {
  if ('without' in found) return true;
  const { rows, bound = -Infinity, keepsLimits, cannotKeepLimits } = found;
  return cannotKeepLimits || (keepsLimits && rows.cost <= bound + 1e-9);
}

/** The cheaper roster, one that keeps the limits of the cover before all others, with all that both have proven. */
function better(before: FoundRows, after: FoundRows): FoundRows {
  if ('without' in before || 'without' in after) return after;
  const isBefore =
    before.keepsLimits === after.keepsLimits
      ? before.rows.cost < after.rows.cost
      : before.keepsLimits;
  const bounds = [before, after].flatMap(({ bound }) => bound ?? []);
  return {
    rows: isBefore ? before.rows : after.rows,
    bound: bounds.length > 0 ? Math.max(...bounds) : undefined,
    keepsLimits: before.keepsLimits || after.keepsLimits,
    cannotKeepLimits: before.cannotKeepLimits || after.cannotKeepLimits,
    proved: after.proved ?? before.proved,
    first: before.first,
    sweep: before.sweep,
  };
}
