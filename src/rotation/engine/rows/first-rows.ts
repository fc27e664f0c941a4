import { seededRandom } from '../../../core/random.ts';
import { findLegalRow } from './legal-row.ts';
import { RosterRows } from './roster-rows.ts';
import type { RowProblem } from './row-problem.ts';
import type { RowSolver } from './row-solver.ts';
import type { WorkMeter } from './work-meter.ts';

/** A first roster, or the people who have no legal row at all. */
type FirstRows = { readonly rows: RosterRows } | { readonly without: readonly number[] };

/**
 * A first roster: those who have a legal row to begin with keep it, then person after person in an order of chance takes
 * the row that helps the cover so far the most. A row of the quick solver, which counts no shifts, will do if it is legal.
 */
export function firstRows(
  problem: RowProblem,
  solver: RowSolver,
  quick: RowSolver,
  seed: number,
  meter: WorkMeter,
  start: readonly Uint8Array[] | undefined,
): FirstRows {
  const { days, options: width, people } = problem;
  const rows = new RosterRows(problem);
  const prices = new Float64Array(days * width);
  const without: number[] = [];
  const isSet = people.map((_, person) => {
    if (start === undefined) return false;
    rows.options.set(start[person]!, person * days);
    const isLegal = rows.isLegal(person);
    if (isLegal) rows.shiftCover(person, 0, days, 1);
    return isLegal;
  });
  for (const person of shuffled(people.length, seed)) {
    if (isSet[person]) continue;
    rows.priceCover(1, prices);
    const before = solver.work + quick.work;
    const found = [quick, solver].find((one) => findLegalRow(problem, one, person, prices));
    if (found === undefined) without.push(person);
    else {
      rows.options.set(found.row, person * days);
      rows.shiftCover(person, 0, days, 1);
    }
    meter.entries(solver.work + quick.work - before);
  }
  if (without.length > 0) return { without: without.sort((a, b) => a - b) };
  rows.setAll(rows.options.slice());
  return { rows };
}

/** Whole numbers below `count` in an order of chance. */
function shuffled(count: number, seed: number): number[] {
  const random = seededRandom(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
