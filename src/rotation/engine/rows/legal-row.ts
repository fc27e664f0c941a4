import type { RowProblem } from './row-problem.ts';
import type { RowSolver } from './row-solver.ts';
import type { RowWindow } from './row-window.ts';

/** How often the price of a count that is one too many may be raised. */
const MOST_RAISES = 40;

/**
 * A cheap row that keeps all counters, those too that are not in the state: their options are made dearer, or cheaper,
 * until it does. True if the solver's row is one; no row is looked for where even one without counters costs `below` or more.
 */
export function findLegalRow(
  problem: RowProblem,
  solver: RowSolver,
  person: number,
  prices: Float64Array,
  part?: RowWindow,
  below = Infinity,
): boolean {
  const { days, options: width, people } = problem;
  const from = part?.from ?? 0;
  const to = part?.to ?? days;
  const { counters } = people[person]!;
  const open = solver.uncounted(person);
  if (solver.solve(person, prices, part) >= below) return false;
  if (open.length === 0) return true;
  const outside = open.map((c) => part?.rows.countOutside(person, c, from, to) ?? 0);
  const raised = prices.slice();
  for (let round = 1; round <= MOST_RAISES; round++) {
    let isLegal = true;
    for (const [k, c] of open.entries()) {
      const { counts, least, most } = counters[c]!;
      let count = outside[k]!;
      for (let day = from; day < to; day++) count += counts[solver.row[day]!]!;
      if (count >= least && count <= most) continue;
      isLegal = false;
      const change = count > most ? 10 * round : -10 * round;
      for (let day = from; day < to; day++)
        for (let option = 0; option < width; option++)
          if (counts[option] === 1) raised[day * width + option]! += change;
    }
    if (isLegal) return true;
    solver.solve(person, raised, part);
  }
  return false;
}
