import { backwardSolve, cholesky, forwardSolve } from '../../math/cholesky.ts';
import type { DayTable } from '../table/day-table.ts';
import { type CalendarTrait, calendarTraits } from './calendar-traits.ts';
import {
  type DayKernel,
  type DayRelations,
  type DayScales,
  dayKernel,
  dayRelations,
} from './day-kernel.ts';

/** What a regression on the days before some origin says about any day. */
export interface DayOutlook {
  /** Expected log of a day's total plus one half. */
  readonly logTotal: (row: number) => number;
  /** Its variance, the day's own noise included. */
  readonly variance: (row: number) => number;
  /** The part of the log total that the calendar explains: holidays, closures, the month. */
  readonly calendar: (row: number) => number;
  /** The slow level, against its mean. */
  readonly level: (row: number) => number;
}

/** A regression of day totals on weekday, level and calendar, for every origin at once. */
export interface DayRegression {
  readonly scales: DayScales;
  readonly traits: readonly CalendarTrait[];
  /** Days that lie too far off what all other days say of them. */
  readonly outliers: readonly { readonly row: number; readonly deviation: number }[];
  /** What the days before `origin` say. */
  readonly before: (origin: number) => DayOutlook;
}

/** Days that the choice of scales looks at: half a year tells, more would cost time. */
const SCALE_DAYS = 190;

/** Days that the regression itself looks at. */
const REGRESSION_DAYS = 400;

/** Standard deviations from what all other days predict, beyond which a day is left out. */
const OUTLIER_DEVIATIONS = 4;

const START: DayScales = {
  weekday: 0.2,
  level: 0.1,
  levelDays: 60,
  short: 0.04,
  shortDays: 3,
  monthPhase: 0.02,
  phaseDays: 1.5,
  monthEdge: 0.02,
  aroundClosure: 0.05,
  holiday: 0.2,
  noise: 0.05,
};

/**
 * Regresses log day totals on all influences at once: a Gaussian process whose covariance is a
 * sum of a part for each influence. How large each may be is chosen by the likelihood of the
 * history, so an influence that the history does not show is switched off, and one that few days
 * show is shrunk towards none.
 *
 * Source: Rasmussen & Williams, Gaussian Processes for Machine Learning (2006), ch. 2 and 5.
 */
export function regressDays(
  table: DayTable,
  totals: Float64Array,
  include: Uint8Array,
): DayRegression {
  const traits = calendarTraits(table);
  const relations = dayRelations(table, traits);
  let rows: number[] = [];
  for (let row = 0; row < table.historyDays; row++) {
    if (include[row] === 1 && !Number.isNaN(totals[row]!)) rows.push(row);
  }
  rows = rows.slice(-REGRESSION_DAYS);
  const scales = chooseScales(relations, rows.slice(-SCALE_DAYS), totals);
  const kernel = dayKernel(relations, scales);
  const first = factorise(relations, kernel, scales, rows, totals);
  const outliers = leaveOneOut(first).filter(
    ({ row, deviation }) =>
      Math.abs(deviation) > OUTLIER_DEVIATIONS &&
      relations.traitsOf[row]!.every((place) => traits[place]!.kind === 'month-edge'),
  );
  const dropped = new Set(outliers.map(({ row }) => row));
  const system =
    dropped.size === 0
      ? first
      : factorise(
          relations,
          kernel,
          scales,
          rows.filter((row) => !dropped.has(row)),
          totals,
        );
  return {
    scales,
    traits,
    outliers,
    before: (origin) => outlook(system, relations, kernel, scales, origin),
  };
}

interface System {
  readonly rows: readonly number[];
  /** Log totals less their centre, and the centre. */
  readonly values: Float64Array;
  readonly centre: number;
  readonly factor: Float64Array;
  /** The log totals through the factor: the same for every origin, as far as it goes. */
  readonly whitened: Float64Array;
}

function factorise(
  { usual }: DayRelations,
  kernel: DayKernel,
  { noise }: DayScales,
  rows: readonly number[],
  totals: Float64Array,
): System {
  const n = rows.length;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) matrix[i * n + j] = kernel.all(rows[i]!, rows[j]!);
    matrix[i * n + i] = kernel.all(rows[i]!, rows[i]!) + noise ** 2 + 1 / (totals[rows[i]!]! + 0.5);
  }
  const factor = cholesky(matrix, n);
  // Any centre would do, the mean being free; the first day's keeps the later ones out of it.
  const centre = n === 0 ? 0 : Math.log(totals[rows[0]!]! + 0.5);
  const values = Float64Array.from(
    rows,
    (row) => Math.log(totals[row]! + 0.5) - centre - usual[row]!,
  );
  return { rows, values, centre, factor, whitened: forwardSolve(factor, n, values) };
}

function outlook(
  { rows, centre, factor, whitened }: System,
  { usual }: DayRelations,
  kernel: DayKernel,
  { noise }: DayScales,
  origin: number,
): DayOutlook {
  let size = rows.length;
  while (size > 0 && rows[size - 1]! >= origin) size--;
  const n = rows.length;
  const weights = backwardSolve(factor, n, whitened, size);
  const weigh = (covariance: (a: number, b: number) => number) => (row: number) => {
    let total = 0;
    for (let i = 0; i < size; i++) total += weights[i]! * covariance(row, rows[i]!);
    return total;
  };
  const all = weigh(kernel.all);
  const logTotal = (row: number) => centre + usual[row]! + all(row);
  const calendar = weigh(kernel.calendar);
  return {
    logTotal,
    variance: (row) => {
      const covariances = Float64Array.from({ length: size }, (_, i) => kernel.all(row, rows[i]!));
      const explained = forwardSolve(factor, n, covariances, size);
      const left = explained.reduce((rest, x) => rest - x * x, kernel.all(row, row));
      return Math.max(left, 0) + noise ** 2 + 1 / (Math.exp(logTotal(row)) + 0.5);
    },
    calendar: (row) => usual[row]! + calendar(row),
    level: weigh(kernel.level),
  };
}

/** How far each day lies off what all others say, in standard deviations (Rasmussen & Williams, eq. 5.12). */
function leaveOneOut({ rows, factor, whitened }: System): { row: number; deviation: number }[] {
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

/** Multiples tried for each scale; 0 switches an influence off. */
const STEPS = [0, 0.5, 0.7, 1.4, 2];

const SEARCHED = [
  'noise',
  'weekday',
  'level',
  'short',
  'monthPhase',
  'monthEdge',
  'aroundClosure',
  'holiday',
] as const;

/** The scales with the highest likelihood found by trying one after the other. */
function chooseScales(
  relations: DayRelations,
  rows: readonly number[],
  totals: Float64Array,
): DayScales {
  let best = START;
  let bestScore = scoreScales(relations, best, rows, totals);
  const consider = (scales: DayScales): void => {
    const score = scoreScales(relations, scales, rows, totals);
    if (score <= bestScore) return;
    best = scales;
    bestScore = score;
  };
  for (let round = 0; round < 3; round++) {
    for (const name of SEARCHED) {
      const from = best[name];
      for (const step of STEPS) {
        if (step === 0 && (name === 'noise' || name === 'weekday')) continue;
        if (from === 0 && step > 0) continue;
        consider({ ...best, [name]: from * step });
      }
    }
    for (const levelDays of [20, 60, 180]) consider({ ...best, levelDays });
    for (const phaseDays of [1, 2, 4]) consider({ ...best, phaseDays });
    for (const shortDays of [1.5, 3, 7]) consider({ ...best, shortDays });
  }
  return best;
}

/** Log likelihood of the totals, with a mild pull of each scale towards where the search starts. */
function scoreScales(
  relations: DayRelations,
  scales: DayScales,
  rows: readonly number[],
  totals: Float64Array,
): number {
  const { factor, whitened } = factorise(
    relations,
    dayKernel(relations, scales),
    scales,
    rows,
    totals,
  );
  const n = rows.length;
  let score = 0;
  for (const name of SEARCHED) score -= farFromUsual(scales[name], START[name]);
  for (let i = 0; i < n; i++) {
    score -= Math.log(factor[i * n + i]!) + whitened[i]! ** 2 / 2;
  }
  return score;
}

/** A scale that few days speak for stays near the usual one; switched off counts as a tenth of it. */
function farFromUsual(scale: number, usual: number): number {
  const distance = Math.log(Math.max(scale / usual, 0.1)) / PULL;
  return distance ** 2 / 2;
}

/** Standard deviation of log scales about the usual ones. */
const PULL = 0.6;
