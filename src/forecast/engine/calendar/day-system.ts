import { backwardSolve, cholesky, forwardSolve } from '../../../math/cholesky.ts';
import { log } from '../../../math/elementary/log.ts';
import {
  type DayPairs,
  type DayRelations,
  type DayScales,
  lagCovariances,
  likenessCovariances,
  pairDays,
} from './day-kernel.ts';

/** The days that the regression learns from. */
export interface Observations {
  readonly rows: readonly number[];
  readonly pairs: DayPairs;
  /** Days from the first to the last, both included. */
  readonly span: number;
  /** Log totals less what is usual for their traits and less their centre; and the centre. */
  readonly values: Float64Array;
  readonly centre: number;
  /** Variance of each log total by the chance of its count alone. */
  readonly chance: Float64Array;
}

export function observe(
  relations: DayRelations,
  rows: readonly number[],
  totals: Float64Array,
): Observations {
  const logs = rows.map((row) => log(totals[row]! + 0.5) - relations.usual[row]!);
  // Any centre would do, the mean being free; the first day's keeps the later ones out of it.
  const centre = logs[0] ?? 0;
  return {
    rows,
    pairs: pairDays(relations, rows, rows),
    span: rows.length === 0 ? 0 : rows.at(-1)! - rows[0]! + 1,
    values: Float64Array.from(logs, (value) => value - centre),
    centre,
    chance: Float64Array.from(rows, (row) => 1 / (totals[row]! + 0.5)),
  };
}

/** Observations with the factor of their covariance. */
export interface System extends Observations {
  readonly factor: Float64Array;
  /** The values through the factor: the same for every origin, as far as it goes. */
  readonly whitened: Float64Array;
}

export function factorise(observations: Observations, scales: DayScales): System {
  const { pairs, chance, values, span } = observations;
  const n = values.length;
  const byLag = lagCovariances(span, scales);
  const byLikeness = likenessCovariances(scales);
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let at = i * n; at <= i * n + i; at++) {
      matrix[at] = byLag[pairs.lags[at]!]! + byLikeness[pairs.likenesses[at]!]!;
    }
    matrix[i * n + i]! += scales.noise ** 2 + chance[i]!;
  }
  const factor = cholesky(matrix, n, matrix);
  return { ...observations, factor, whitened: forwardSolve(factor, n, values) };
}

/** How far each day lies off what all others say, in standard deviations (Rasmussen & Williams, eq. 5.12). */
export function leaveOneOut({
  rows,
  factor,
  whitened,
}: System): { row: number; deviation: number }[] {
  const n = rows.length;
  const weights = backwardSolve(factor, n, whitened);
  const precision = new Float64Array(n);
  const unit = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    unit[i] = 1;
    precision[i] = forwardSolve(factor, n, unit).reduce((total, x) => total + x * x, 0);
    unit[i] = 0;
  }
  return rows.map((row, i) => ({ row, deviation: weights[i]! / Math.sqrt(precision[i]!) }));
}
