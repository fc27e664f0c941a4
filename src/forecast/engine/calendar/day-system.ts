import { backwardSolve, cholesky, choleskyRows, forwardSolve } from '../../../math/cholesky.ts';
import { log } from '../../../math/elementary/log.ts';
import type { CalendarKind } from './calendar-traits.ts';
import {
  type DayRelations,
  type DayScales,
  type LagCovariances,
  lagCovariances,
  likenessCovariances,
  likenessesWithin,
} from './day-kernel.ts';

/** The days that the regression learns from. */
export interface Observations {
  readonly rows: readonly number[];
  /** How alike each day is to those up to it, row by row: places in the list below. */
  readonly pairs: Uint16Array;
  /** The likenesses that some pair has, and the kinds of traits that some day has. */
  readonly likenesses: readonly number[];
  readonly kinds: ReadonlySet<CalendarKind>;
  /** Covariances by lag, from 0 to the days from the first to the last. */
  readonly byLag: LagCovariances;
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
    ...pairUp(relations, rows),
    kinds: new Set(
      rows.flatMap((row) => relations.traitsOf[row]!.map((place) => relations.kinds[place]!)),
    ),
    byLag: lagCovariances(rows.length === 0 ? 0 : rows.at(-1)! - rows[0]! + 1),
    values: Float64Array.from(logs, (value) => value - centre),
    centre,
    chance: expectedTotals(rows, totals).map((total) => 1 / (total + 0.5)),
  };
}

/** Days of a list up to one that are looked at with it: three weeks. */
const LATELY = 21;

/**
 * What each total had for a mean: the mean of the days up to it, moved towards its own count as far as these days
 * differ by more than chance (the linear Bayes estimate). By its own count alone an empty day would seem to scatter most and weigh
 * least, and the level of a quiet line came out too high: by 40 % at 0.7 contacts a day, by 14 % at four.
 */
function expectedTotals(rows: readonly number[], totals: Float64Array): Float64Array {
  const sums = new Float64Array(rows.length + 1);
  const squares = new Float64Array(rows.length + 1);
  for (const [i, row] of rows.entries()) {
    sums[i + 1] = sums[i]! + totals[row]!;
    squares[i + 1] = squares[i]! + totals[row]! ** 2;
  }
  return Float64Array.from(rows, (row, i) => {
    const to = i + 1;
    const from = Math.max(0, to - LATELY);
    const mean = (sums[to]! - sums[from]!) / (to - from);
    const variance = (squares[to]! - squares[from]!) / (to - from) - mean ** 2;
    const own = variance > mean ? 1 - mean / variance : 0;
    return mean + own * (totals[row]! - mean);
  });
}

/** Pairs each day with those up to it, and lists the few likenesses that occur: only these need a covariance. */
function pairUp(
  relations: DayRelations,
  rows: readonly number[],
): Pick<Observations, 'pairs' | 'likenesses'> {
  const pairs = likenessesWithin(relations, rows);
  const n = rows.length;
  const places = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    for (let at = i * n; at <= i * n + i; at++) {
      const code = pairs[at]!;
      let place = places.get(code);
      if (place === undefined) {
        place = places.size;
        places.set(code, place);
      }
      pairs[at] = place;
    }
  }
  return { pairs, likenesses: [...places.keys()] };
}

/** Observations with the factor of their covariance. */
export interface System extends Observations {
  readonly factor: Float64Array<ArrayBuffer>;
  /** The values through the factor: the same for every origin, as far as it goes. */
  readonly whitened: Float64Array;
}

/** Factorises the covariance of observations; `room` is an array to do it in that nobody needs any more. */
export function factorise(
  observations: Observations,
  scales: DayScales,
  room?: Float64Array<ArrayBuffer>,
): System {
  const n = observations.values.length;
  const matrix = room?.subarray(0, n * n) ?? new Float64Array(n * n);
  fillRows(matrix, observations, scales, covarianceTables(observations, scales), 0, n);
  const factor = matrix;
  cholesky(matrix, n, factor);
  return { ...observations, factor, whitened: forwardSolve(factor, n, observations.values) };
}

/** Rows that are factorised before the likelihood so far is looked at: an even number. */
const ROWS_AT_ONCE = 16;

/**
 * Log likelihood of the observations (less a constant), or minus infinity as soon as it can not reach `least` any
 * more: no day, all before it known, varies by less than its own noise. `matrix` is room to calculate in.
 */
export function logLikelihood(
  observations: Observations,
  scales: DayScales,
  least: number,
  matrix: Float64Array,
): number {
  const { chance, values } = observations;
  const n = values.length;
  const tables = covarianceTables(observations, scales);
  const ownNoise = scales.noise ** 2;
  let most = 0;
  for (let i = 0; i < n; i++) most -= log(ownNoise + chance[i]!) / 2;
  let score = 0;
  const whitened = new Float64Array(n);
  for (let from = 0; from < n; from += ROWS_AT_ONCE) {
    const to = Math.min(n, from + ROWS_AT_ONCE);
    fillRows(matrix, observations, scales, tables, from, to);
    choleskyRows(matrix, n, matrix, from, to);
    for (let row = from; row < to; row++) {
      const at = row * n;
      let rest = values[row]!;
      for (let k = 0; k < row; k++) rest -= matrix[at + k]! * whitened[k]!;
      whitened[row] = rest / matrix[at + row]!;
      score -= log(matrix[at + row]!) + whitened[row]! ** 2 / 2;
      most += log(ownNoise + chance[row]!) / 2;
    }
    if (score + most < least) return -Infinity;
  }
  return score;
}

interface CovarianceTables {
  readonly byLag: Float64Array;
  readonly byLikeness: Float64Array;
}

function covarianceTables(
  { byLag, likenesses }: Observations,
  scales: DayScales,
): CovarianceTables {
  return {
    byLag: byLag.all(scales),
    byLikeness: likenessCovariances(scales, likenesses),
  };
}

/** Writes rows of the covariance, as far as the diagonal. */
function fillRows(
  matrix: Float64Array,
  { rows, pairs, chance }: Observations,
  scales: DayScales,
  { byLag, byLikeness }: CovarianceTables,
  from: number,
  to: number,
): void {
  const n = chance.length;
  for (let i = from; i < to; i++) {
    const row = rows[i]!;
    const at = i * n;
    // Rows ascend, so no day is after its own.
    for (let j = 0; j <= i; j++) {
      matrix[at + j] = byLag[row - rows[j]!]! + byLikeness[pairs[at + j]!]!;
    }
    matrix[at + i]! += scales.noise ** 2 + chance[i]!;
  }
}

/** How far each day lies off what all others say, in standard deviations, and the square of one (Rasmussen & Williams, eq. 5.12). */
export function leaveOneOut({
  rows,
  factor,
  whitened,
}: System): { row: number; deviation: number; variance: number }[] {
  const n = rows.length;
  const weights = backwardSolve(factor, n, whitened);
  const precision = new Float64Array(n);
  const unit = new Float64Array(n);
  const column = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    unit[i] = 1;
    forwardSolve(factor, n, unit, n, i, column);
    let total = 0;
    for (let k = i; k < n; k++) total += column[k]! * column[k]!;
    precision[i] = total;
    unit[i] = 0;
  }
  return rows.map((row, i) => ({
    row,
    deviation: weights[i]! / Math.sqrt(precision[i]!),
    variance: 1 / precision[i]!,
  }));
}
