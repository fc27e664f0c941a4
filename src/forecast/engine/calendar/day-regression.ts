import { backwardSolve, forwardSolve } from '../../../math/cholesky.ts';
import { exp } from '../../../math/elementary/exp.ts';
import type { DayTable } from '../table/day-table.ts';
import { type CalendarTrait, calendarTraits } from './calendar-traits.ts';
import { chooseScales } from './choose-scales.ts';
import {
  type DayRelations,
  type DayScales,
  dayRelations,
  driftCovariances,
  lagCovariances,
  likenessCovariances,
  pairDays,
} from './day-kernel.ts';
import { factorise, leaveOneOut, observe, type System } from './day-system.ts';

/** What a regression on the days before some origin says about any day. */
export interface DayOutlook {
  /** Expected log of a day's total plus one half. */
  readonly logTotal: (row: number) => number;
  /** Its variance, the day's own noise included. */
  readonly variance: (row: number) => number;
  /** The part of the log total that the calendar explains: holidays, closures, the month. */
  readonly calendar: (row: number) => number;
  /** The part that trend and season add to the level of the day before the origin. */
  readonly drift: (row: number) => number;
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

/** Days that the regression itself looks at. */
const REGRESSION_DAYS = 1100;

/** Standard deviations from what all other days predict, beyond which a day is left out. */
const OUTLIER_DEVIATIONS = 4;

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
  const scales = chooseScales(relations, rows, totals);
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

/** The outlook from any origin. A shorter past is a leading block of the factor: nothing is solved anew. */
function outlooks(
  { rows, centre, factor, whitened }: System,
  relations: DayRelations,
  scales: DayScales,
): (origin: number) => DayOutlook {
  const n = rows.length;
  const every = Array.from({ length: relations.days }, (_, row) => row);
  const { lags, likenesses } = pairDays(relations, every, rows);
  const driftByLag = driftCovariances(relations.days, scales);
  const byDrift = Float64Array.from(lags, (lag) => driftByLag[lag]!);
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
    const drifted = weigh(byDrift, origin - 1);
    const logTotal = (row: number) => centre + relations.usual[row]! + weigh(covariances, row);
    return {
      logTotal,
      variance: (row) => {
        const shared = covariances.subarray(row * n, row * n + size);
        const explained = forwardSolve(factor, n, shared, size);
        const left = explained.reduce((rest, x) => rest - x * x, ownVariances[row]!);
        return Math.max(left, 0) + scales.noise ** 2 + 1 / (exp(logTotal(row)) + 0.5);
      },
      calendar: (row) => relations.usual[row]! + weigh(byCalendar, row),
      drift: (row) => weigh(byDrift, row) - drifted,
    };
  };
}
