import { backwardSolve, cholesky, forwardSolve } from '../../math/cholesky.ts';
import type { DayTable } from '../table/day-table.ts';
import { type CalendarTrait, calendarTraits } from './calendar-traits.ts';
import {
  type DayPairs,
  type DayRelations,
  type DayScales,
  dayRelations,
  lagCovariances,
  likenessCovariances,
  pairDays,
} from './day-kernel.ts';

/** What a regression on the days before some origin says about any day. */
export interface DayOutlook {
  /** Expected log of a day's total plus one half. */
  readonly logTotal: (row: number) => number;
  /** Its variance, the day's own noise included. */
  readonly variance: (row: number) => number;
  /** The part of the log total that the calendar explains: holidays, closures, the month. */
  readonly calendar: (row: number) => number;
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
  const all: number[] = [];
  for (let row = 0; row < table.historyDays; row++) {
    if (include[row] === 1 && !Number.isNaN(totals[row]!)) all.push(row);
  }
  const rows = all.slice(-REGRESSION_DAYS);
  const scales = chooseScales(observe(relations, rows.slice(-SCALE_DAYS), totals));
  const first = factorise(observe(relations, rows, totals), scales);
  const outliers = leaveOneOut(first).filter(
    ({ row, deviation }) =>
      Math.abs(deviation) > OUTLIER_DEVIATIONS &&
      relations.traitsOf[row]!.every((place) => traits[place]!.kind === 'month-edge'),
  );
  const dropped = new Set(outliers.map(({ row }) => row));
  const kept = rows.filter((row) => !dropped.has(row));
  const system =
    kept.length === rows.length ? first : factorise(observe(relations, kept, totals), scales);
  return { scales, traits, outliers, before: outlooks(system, relations, scales) };
}

/** The days that the regression learns from. */
interface Observations {
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

function observe(
  relations: DayRelations,
  rows: readonly number[],
  totals: Float64Array,
): Observations {
  const logs = rows.map((row) => Math.log(totals[row]! + 0.5) - relations.usual[row]!);
  // Any centre would do, the mean being free; the first day's keeps the later ones out of it.
  const centre = logs[0] ?? 0;
  return {
    rows,
    pairs: pairDays(relations, rows, rows),
    span: rows.length === 0 ? 0 : rows.at(-1)! - rows[0]! + 1,
    values: Float64Array.from(logs, (log) => log - centre),
    centre,
    chance: Float64Array.from(rows, (row) => 1 / (totals[row]! + 0.5)),
  };
}

/** Observations with the factor of their covariance. */
interface System extends Observations {
  readonly factor: Float64Array;
  /** The values through the factor: the same for every origin, as far as it goes. */
  readonly whitened: Float64Array;
}

function factorise(observations: Observations, scales: DayScales): System {
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

/** The outlook from any origin. A shorter past is a leading block of the factor: nothing is solved anew. */
function outlooks(
  { rows, centre, factor, whitened }: System,
  relations: DayRelations,
  scales: DayScales,
): (origin: number) => DayOutlook {
  const n = rows.length;
  const every = Array.from({ length: relations.days }, (_, row) => row);
  const { lags, likenesses } = pairDays(relations, every, rows);
  const byLag = lagCovariances(relations.days, scales);
  const byLikeness = likenessCovariances(scales);
  const byCalendar = Float64Array.from(likenesses, (code) => byLikeness[code]!);
  const covariances = byCalendar.map((covariance, at) => covariance + byLag[lags[at]!]!);
  const ownVariances = every.map((row) => {
    const [code] = pairDays(relations, [row], [row]).likenesses;
    return byLag[0]! + byLikeness[code!]!;
  });
  return (origin) => {
    let size = n;
    while (size > 0 && rows[size - 1]! >= origin) size--;
    const weights = backwardSolve(factor, n, whitened, size);
    const weigh = (by: Float64Array, row: number): number => {
      let total = 0;
      for (let i = 0; i < size; i++) total += weights[i]! * by[row * n + i]!;
      return total;
    };
    const logTotal = (row: number) => centre + relations.usual[row]! + weigh(covariances, row);
    return {
      logTotal,
      variance: (row) => {
        const shared = covariances.subarray(row * n, row * n + size);
        const explained = forwardSolve(factor, n, shared, size);
        const left = explained.reduce((rest, x) => rest - x * x, ownVariances[row]!);
        return Math.max(left, 0) + scales.noise ** 2 + 1 / (Math.exp(logTotal(row)) + 0.5);
      },
      calendar: (row) => relations.usual[row]! + weigh(byCalendar, row),
    };
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

/** The search goes through all scales once a step: coarse, then fine. Spans are tried once. */
const STEPS = [2, Math.SQRT2];

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

/** Influences that a history may not show at all. */
const SWITCHABLE: ReadonlySet<string> = new Set([
  'level',
  'short',
  'monthPhase',
  'monthEdge',
  'aroundClosure',
]);

/** Spans tried, in days. */
const SPANS = [
  ['levelDays', [20, 60, 180]],
  ['phaseDays', [1, 2, 4]],
  ['shortDays', [1.5, 3, 7]],
] as const;

/** The scales with the highest likelihood found by trying one after the other. */
function chooseScales(observations: Observations): DayScales {
  let best = START;
  let bestScore = scoreScales(observations, best);
  const consider = (change: Partial<DayScales>): boolean => {
    const scales = { ...best, ...change };
    const score = scoreScales(observations, scales);
    if (score <= bestScore) return false;
    best = scales;
    bestScore = score;
    return true;
  };
  for (const step of STEPS) {
    for (const name of SEARCHED) {
      const from = best[name];
      if (from === 0) continue;
      if (!consider({ [name]: from * step })) consider({ [name]: from / step });
      if (step === STEPS[0] && SWITCHABLE.has(name)) consider({ [name]: 0 });
    }
    if (step !== STEPS[0]) continue;
    for (const [name, spans] of SPANS) {
      for (const span of spans) if (span !== best[name]) consider({ [name]: span });
    }
  }
  return best;
}

/** Log likelihood of the totals, with a mild pull of each scale towards where the search starts. */
function scoreScales(observations: Observations, scales: DayScales): number {
  const { factor, whitened } = factorise(observations, scales);
  const n = whitened.length;
  let score = 0;
  for (const name of SEARCHED) score -= farFromUsual(scales[name], START[name]);
  for (let i = 0; i < n; i++) score -= Math.log(factor[i * n + i]!) + whitened[i]! ** 2 / 2;
  return score;
}

/** A scale that few days speak for stays near the usual one; switched off counts as a tenth of it. */
function farFromUsual(scale: number, usual: number): number {
  const distance = Math.log(Math.max(scale / usual, 0.1)) / PULL;
  return distance ** 2 / 2;
}

/** Standard deviation of log scales about the usual ones. */
const PULL = 0.6;
