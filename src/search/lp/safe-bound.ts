import type { Tableau } from './tableau.ts';

/** Below this share of the terms that it is made of, a coefficient is taken for a rounded zero. */
const ROUNDED_ZERO = 1e-11;
const UNIT_ROUNDOFF = 2 ** -53;

/**
 * A lower bound on the objective that holds whatever rounding errors made the multipliers
 * (Neumaier and Shcherbina 2004): for any multipliers y, `c·x = Σ y[i] row[i] + (c − yA)·x`, whose
 * least value over the bounds is plain arithmetic, here with a bound on its own rounding error.
 *
 * With the objective left out (`costs` false) a result above 0 proves that no point satisfies the
 * program: Farkas' certificate of infeasibility.
 *
 * Only where a variable has no bound at all on the side that counts is a coefficient of rounding
 * size taken for 0; with finite bounds the result is rigorous.
 */
export function safeLowerBound(
  tableau: Tableau,
  multipliers: Float64Array,
  costs: boolean,
): number {
  const { columnCount: n, lower, upper, program } = tableau;
  const coefficient = costs ? Float64Array.from(program.objective) : new Float64Array(n);
  const size = coefficient.map(Math.abs);
  let bound = 0;
  let error = 0;
  for (const [i, row] of program.rows.entries()) {
    const y = multipliers[i]!;
    if (y === 0) continue;
    const least = y * (y > 0 ? lower[n + i]! : upper[n + i]!);
    // A rounded zero that asks for a bound that the row has not: any multipliers will do, so 0 as well.
    if (least === -Infinity) continue;
    bound += least;
    error += Math.abs(least);
    for (const [j, a] of row.terms) {
      coefficient[j]! -= y * a;
      size[j]! += Math.abs(y * a);
    }
  }
  for (let j = 0; j < n; j++) {
    const g = coefficient[j]!;
    if (size[j] === 0) continue;
    const extreme = g > 0 ? lower[j]! : upper[j]!;
    if (Math.abs(extreme) === Infinity && Math.abs(g) <= ROUNDED_ZERO * size[j]!) continue;
    bound += g * extreme;
    error += size[j]! * Math.max(finiteSize(lower[j]!), finiteSize(upper[j]!));
  }
  const operations = n + program.rows.length + 2;
  return Number.isNaN(bound) ? -Infinity : bound - 2 * operations * UNIT_ROUNDOFF * error;
}

function finiteSize(bound: number): number {
  return Number.isFinite(bound) ? Math.abs(bound) : 0;
}
