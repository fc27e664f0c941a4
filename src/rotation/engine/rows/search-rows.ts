import type { SearchBudget } from '../../../search/search-budget.ts';
import { annealRows } from './anneal-rows.ts';
import { firstRows } from './first-rows.ts';
import type { RosterRows } from './roster-rows.ts';
import { boundRows } from './row-bound.ts';
import type { RowCover, RowProblem } from './row-problem.ts';
import { RowSolver } from './row-solver.ts';
import { WorkMeter } from './work-meter.ts';

/** How a search on rows begins. */
export interface RowSearch {
  readonly seed: number;
  /** Rows to begin with, of those people for whom they are legal. */
  readonly start: readonly Uint8Array[] | undefined;
  /** Whether all costs are whole numbers. */
  readonly isWhole: boolean;
}

/** What a search on rows comes to: a roster, or the people without any legal row. */
export type FoundRows =
  | {
      readonly rows: RosterRows;
      /** What no roster is below. */
      readonly bound: number | undefined;
      /** Whether the cover is nowhere below its least or above its most; if not, whether it is proven that none is. */
      readonly keepsLimits: boolean;
      readonly cannotKeepLimits: boolean;
    }
  | { readonly without: readonly number[] };

/** Share of the steps that the bound and its prices take. */
const BOUND_SHARE = 0.12;

/** Finds a cheap roster, and a bound on how cheap one can be. */
export function searchRows(
  problem: RowProblem,
  budget: SearchBudget,
  { seed, start, isWhole }: RowSearch,
): FoundRows {
  const meter = new WorkMeter(budget);
  const solver = new RowSolver(problem);
  const first = firstRows(problem, solver, seed, meter, start);
  if ('without' in first) return first;
  const { rows } = first;
  budget.enter('bound');
  budget.improve(rows.cost, undefined);
  const proved = boundRows(problem, solver, BOUND_SHARE * budget.maxSteps, meter);
  const bound = proved && safeBound(proved.bound, isWhole);
  budget.enter('annealing');
  budget.improve(rows.cost, bound);
  const steps = budget.maxSteps - budget.steps;
  annealRows(rows, { seed, steps, hottest: 5, coldest: 0.25, softness: 0.1, trueFrom: 0.7 }, meter);
  budget.improve(rows.cost, bound);
  const keepsLimits = beyondLimits(rows) === 0;
  return { rows, bound, keepsLimits, cannotKeepLimits: false };
}

/** A bound less what rounding may have added to it; whole costs make a whole objective. */
function safeBound(bound: number, isWhole: boolean): number {
  const safe = bound - 1e-7 * Math.max(1, Math.abs(bound));
  return isWhole ? Math.ceil(safe) : safe;
}

/** People by whom the cover is below its least or above its most. */
function beyondLimits({ problem: { cover }, people }: RosterRows): number {
  let beyond = 0;
  for (let cell = 0; cell < cover.cells; cell++) beyond += beyondIn(cover, cell, people[cell]!);
  return beyond;
}

function beyondIn({ least, most, beyondMost }: RowCover, cell: number, people: number): number {
  if (people < least[cell]!) return least[cell]! - people;
  return beyondMost[cell]! > 0 ? Math.max(0, people - most[cell]!) : 0;
}
