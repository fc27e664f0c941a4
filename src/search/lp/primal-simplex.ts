import type { SearchBudget } from '../search-budget.ts';
import { COST_TOLERANCE } from './linear-program.ts';
import type { Tableau } from './tableau.ts';

const ZERO_PIVOT = 1e-9;
/** Steps without progress after which Bland's rule takes over, which cannot go in circles. */
const IDLE_STEPS = 200;

type PrimalOutcome = 'optimal' | 'unbounded' | 'stopped';

/** Leads a feasible tableau to the least objective. */
export function primalSimplex(tableau: Tableau, budget: SearchBudget): PrimalOutcome {
  let idle = 0;
  for (;;) {
    const column = improvingColumn(tableau, idle > IDLE_STEPS);
    if (column < 0) return 'optimal';
    if (budget.exhausted) return 'stopped';
    budget.spend();
    const rises = tableau.reducedCost[column]! < 0;
    const { step, row } = longestStep(tableau, column, rises);
    if (step === Infinity) return 'unbounded';
    idle = step > 0 ? 0 : idle + 1;
    tableau.shift(column, rises ? step : -step);
    if (row >= 0) tableau.pivot(row, column);
    snapToBounds(tableau, column);
  }
}

/** Dantzig's rule, the steepest reduced cost; Bland's, the lowest variable, when it goes in circles. */
function improvingColumn(tableau: Tableau, bland: boolean): number {
  const { nonbasic, value, lower, upper, reducedCost } = tableau;
  let best = -1;
  let steepest = COST_TOLERANCE;
  for (let k = 0; k < reducedCost.length; k++) {
    const cost = reducedCost[k]!;
    const variable = nonbasic[k]!;
    if (Math.abs(cost) <= COST_TOLERANCE) continue;
    if (cost < 0 ? value[variable]! >= upper[variable]! : value[variable]! <= lower[variable]!)
      continue;
    if (bland ? best < 0 || variable < nonbasic[best]! : Math.abs(cost) > steepest) {
      steepest = Math.abs(cost);
      best = k;
    }
  }
  return best;
}

/** How far the variable of a column may go, and the row that stops it (−1: its own other bound). */
function longestStep(
  tableau: Tableau,
  column: number,
  rises: boolean,
): { readonly step: number; readonly row: number } {
  const { basic, nonbasic, value, lower, upper } = tableau;
  const entering = nonbasic[column]!;
  let step = upper[entering]! - lower[entering]!;
  let row = -1;
  let size = 0;
  for (let i = 0; i < basic.length; i++) {
    const entry = tableau.rows[i]![column]!;
    const magnitude = Math.abs(entry);
    if (magnitude < ZERO_PIVOT) continue;
    const variable = basic[i]!;
    const goesUp = entry > 0 === rises;
    const room = goesUp ? upper[variable]! - value[variable]! : value[variable]! - lower[variable]!;
    const ratio = Math.max(0, room) / magnitude;
    if (
      ratio < step - COST_TOLERANCE ||
      (ratio < step + COST_TOLERANCE && row >= 0 && magnitude > size)
    ) {
      step = ratio;
      row = i;
      size = magnitude;
    }
  }
  return { step, row };
}

/** The variable that left, or went to its other bound, ends exactly there. */
function snapToBounds(tableau: Tableau, column: number): void {
  const variable = tableau.nonbasic[column]!;
  const value = tableau.value[variable]!;
  const toLower = Math.abs(value - tableau.lower[variable]!);
  const toUpper = Math.abs(value - tableau.upper[variable]!);
  if (toLower === Infinity && toUpper === Infinity) return;
  tableau.value[variable] =
    toLower <= toUpper ? tableau.lower[variable]! : tableau.upper[variable]!;
}
