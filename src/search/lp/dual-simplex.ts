import type { Random } from '../../core/random.ts';
import type { SearchBudget } from '../search-budget.ts';
import { COST_TOLERANCE, FEASIBILITY_TOLERANCE } from './linear-program.ts';
import { safeLowerBound } from './safe-bound.ts';
import type { Tableau } from './tableau.ts';

/** Smaller pivots are taken only from a tableau that has just been refreshed. */
const SAFE_PIVOT = 1e-6;
const ZERO_PIVOT = 1e-9;
/** Pivots without an end after which the costs are shaken, so that ties cannot make a circle. */
const PIVOTS_BEFORE_SHAKING = 1000;

/** `stopped` means that the budget ran out, or that rounding errors left no proof either way. */
type DualOutcome = 'feasible' | 'infeasible' | 'stopped';

/**
 * Leads a tableau to a feasible point, which is optimal unless costs had to be changed: those that
 * ask for a bound that does not exist are left out, and those that go in circles are shaken. Whoever
 * needs the true optimum restores the costs and goes on with the primal simplex.
 *
 * `infeasible` is said only after the multipliers of the failing row have proved it.
 */
export function dualSimplex(tableau: Tableau, budget: SearchBudget, random: Random): DualOutcome {
  rightCosts(tableau);
  for (let pivots = 1; ; pivots++) {
    if (tableau.isStale) refresh(tableau);
    if (pivots % PIVOTS_BEFORE_SHAKING === 0) shakeCosts(tableau, random);
    const row = mostViolatedRow(tableau);
    if (row < 0) return 'feasible';
    if (budget.exhausted) return 'stopped';
    budget.spend();
    const leaving = tableau.basic[row]!;
    const rises = tableau.value[leaving]! < tableau.lower[leaving]!;
    const column = cheapestColumn(tableau, row, rises);
    if (column < 0) {
      if (provesInfeasible(tableau, row, rises)) return 'infeasible';
      if (tableau.isFresh) return 'stopped';
      refresh(tableau);
      continue;
    }
    const pivot = tableau.rows[row]![column]!;
    if (Math.abs(pivot) < SAFE_PIVOT && !tableau.isFresh) {
      refresh(tableau);
      continue;
    }
    const bound = rises ? tableau.lower[leaving]! : tableau.upper[leaving]!;
    tableau.shift(column, (bound - tableau.value[leaving]!) / pivot);
    tableau.value[leaving] = bound;
    tableau.pivot(row, column);
  }
}

function refresh(tableau: Tableau): void {
  tableau.refresh();
  rightCosts(tableau);
}

/**
 * A reduced cost of the wrong sign asks for the other bound: the variable goes there, or, where
 * it has none, the cost is left out.
 */
function rightCosts(tableau: Tableau): void {
  const { nonbasic, value, lower, upper, reducedCost } = tableau;
  for (let k = 0; k < reducedCost.length; k++) {
    const cost = reducedCost[k]!;
    const variable = nonbasic[k]!;
    const wanted = cost > 0 ? lower[variable]! : upper[variable]!;
    if (cost === 0 || value[variable] === wanted) continue;
    if (Number.isFinite(wanted)) tableau.shift(k, wanted - value[variable]!);
    else {
      reducedCost[k] = 0;
      tableau.hasTrueCosts = false;
    }
  }
}

/** Makes every reduced cost a little larger in size, each by another amount. */
function shakeCosts(tableau: Tableau, random: Random): void {
  const { reducedCost } = tableau;
  tableau.hasTrueCosts = false;
  for (let k = 0; k < reducedCost.length; k++) {
    const variable = tableau.nonbasic[k]!;
    const canRise = tableau.value[variable]! < tableau.upper[variable]!;
    const canFall = tableau.value[variable]! > tableau.lower[variable]!;
    if (canRise === canFall) continue;
    reducedCost[k]! += (canRise ? 1 : -1) * (0.01 + 0.5 * random());
  }
}

function mostViolatedRow(tableau: Tableau): number {
  const { basic, value, lower, upper } = tableau;
  let worst = -1;
  let most = FEASIBILITY_TOLERANCE;
  for (let i = 0; i < basic.length; i++) {
    const variable = basic[i]!;
    const violation = Math.max(
      lower[variable]! - value[variable]!,
      value[variable]! - upper[variable]!,
    );
    if (violation > most) {
      most = violation;
      worst = i;
    }
  }
  return worst;
}

/** The column that can push a basic variable to its bound at the least cost per unit. */
function cheapestColumn(tableau: Tableau, row: number, rises: boolean): number {
  const { nonbasic, value, lower, upper, reducedCost } = tableau;
  const entries = tableau.rows[row]!;
  let best = -1;
  let least = Infinity;
  let size = 0;
  for (let k = 0; k < entries.length; k++) {
    const entry = entries[k]!;
    if (entry > -ZERO_PIVOT && entry < ZERO_PIVOT) continue;
    const variable = nonbasic[k]!;
    const goesUp = entry > 0 === rises;
    if (goesUp ? value[variable]! >= upper[variable]! : value[variable]! <= lower[variable]!)
      continue;
    const magnitude = Math.abs(entry);
    const ratio = Math.abs(reducedCost[k]!) / magnitude;
    if (ratio < least - COST_TOLERANCE || (ratio < least + COST_TOLERANCE && magnitude > size)) {
      least = ratio;
      size = magnitude;
      best = k;
    }
  }
  return best;
}

/** No column can help: the row, as a sum of the program's rows, then contradicts the bounds. */
function provesInfeasible(tableau: Tableau, row: number, rises: boolean): boolean {
  const multipliers = tableau.multipliersOf(row);
  const signed = rises ? multipliers : multipliers.map((y) => -y);
  return safeLowerBound(tableau, signed, false) > 0;
}
