import { exp } from '../../../math/elementary/exp.ts';
import { sin } from '../../../math/elementary/sin-cos.ts';
import { WEEK_DAYS, YEAR_DAYS } from '../../../time/durations.ts';
import type { DayTable } from '../table/day-table.ts';
import { type CalendarKind, type CalendarTrait, monthPhases } from './calendar-traits.ts';

/** How far each influence moves a day's total: standard deviations of log volume, and spans in days. */
export interface DayScales {
  readonly weekday: number;
  readonly level: number;
  readonly levelDays: number;
  readonly short: number;
  readonly shortDays: number;
  /** A slow drift that goes on as it went: growth or decline. */
  readonly trend: number;
  readonly trendDays: number;
  /** What comes back every year. */
  readonly season: number;
  readonly seasonDays: number;
  readonly monthPhase: number;
  readonly phaseDays: number;
  readonly monthEdge: number;
  readonly aroundClosure: number;
  readonly holiday: number;
  /** What a holiday of one name has beyond other holidays. */
  readonly holidayName: number;
  /** Of single days, beyond the Poisson noise of their count. */
  readonly noise: number;
}

/** Weekday effects change slowly: two days so far apart share 1/e of theirs. */
const WEEKDAY_DAYS = 200;

/** The mean of log volume may be anything: a variance far beyond any real spread. */
const MEAN_VARIANCE = 25;

/** Which days of a table can have effects in common. */
export interface DayRelations {
  readonly days: number;
  readonly phases: Int32Array;
  /** The traits of each row, as places in the list of traits. */
  readonly traitsOf: readonly (readonly number[])[];
  readonly kinds: readonly CalendarKind[];
  /** Log effect to expect of each row by its traits alone. */
  readonly usual: Float64Array;
}

export function dayRelations(table: DayTable, traits: readonly CalendarTrait[]): DayRelations {
  const traitsOf = Array.from({ length: table.days }, (_, row) =>
    traits.flatMap(({ rows }, place) => (rows[row] === 1 ? [place] : [])),
  );
  return {
    days: table.days,
    phases: monthPhases(table),
    kinds: traits.map(({ kind }) => kind),
    traitsOf,
    usual: Float64Array.from(traitsOf, (places) =>
      places.reduce((total, place) => total + traits[place]!.usual, 0),
    ),
  };
}

/** What each pair of days has in common, row by row: all that their covariance depends on. */
export interface DayPairs {
  readonly lags: Uint16Array;
  /** How alike their places in the calendar are, as places in the table of `likenessCovariances`. */
  readonly likenesses: Uint16Array;
}

const KINDS: readonly CalendarKind[] = ['holiday', 'holiday-name', 'around-closure', 'month-edge'];

/** A likeness is the days between two places in the month, then two bits for the traits shared of each kind. */
const TRAIT_BITS = 2;
const MOST_SHARED = (1 << TRAIT_BITS) - 1;
const LIKENESSES = 32 << (TRAIT_BITS * KINDS.length);

/** Compares every day of one list with every day of another. */
export function pairDays(
  relations: DayRelations,
  rows: readonly number[],
  columns: readonly number[],
): DayPairs {
  const width = columns.length;
  const lags = new Uint16Array(rows.length * width);
  const likenesses = new Uint16Array(rows.length * width);
  for (const [i, row] of rows.entries()) {
    for (const [j, column] of columns.entries()) {
      lags[i * width + j] = Math.abs(row - column);
      likenesses[i * width + j] = likeness(relations, row, column);
    }
  }
  return { lags, likenesses };
}

function likeness({ phases, traitsOf, kinds }: DayRelations, row: number, column: number): number {
  const gap = Math.abs(phases[row]! - phases[column]!);
  const own = traitsOf[row]!;
  const others = traitsOf[column]!;
  const counts = KINDS.map(() => 0);
  if (others.length > 0) {
    for (const place of own) if (others.includes(place)) counts[KINDS.indexOf(kinds[place]!)]!++;
  }
  return counts.reduce((code, n) => (code << TRAIT_BITS) | Math.min(n, MOST_SHARED), gap);
}

/**
 * Covariance of two days by the calendar alone, for every likeness, or those asked for: place in the month and shared
 * traits.
 */
export function likenessCovariances(
  scales: DayScales,
  codes: ArrayLike<number> = { length: LIKENESSES },
): Float64Array {
  const byGap = Float64Array.from(
    { length: 32 },
    (_, gap) => scales.monthPhase ** 2 * exp(-((gap / scales.phaseDays) ** 2) / 2),
  );
  const variances = [
    scales.holiday ** 2,
    scales.holidayName ** 2,
    scales.aroundClosure ** 2,
    scales.monthEdge ** 2,
  ];
  const covariances = new Float64Array(LIKENESSES);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? i;
    let covariance = 0;
    let rest = code;
    for (let kind = KINDS.length - 1; kind >= 0; kind--) {
      covariance += (rest & MOST_SHARED) * variances[kind]!;
      rest >>= TRAIT_BITS;
    }
    covariances[code] = covariance + byGap[rest]!;
  }
  return covariances;
}

/** Covariance of two days by the days between them: level, drift, weekday, and what lasts a few days. */
export function lagCovariances(days: number, scales: DayScales): Float64Array {
  return driftCovariances(days, scales).map((drift, lag) => {
    const level = scales.level ** 2 * exp(-lag / scales.levelDays);
    const short = scales.short ** 2 * exp(-lag / scales.shortDays);
    const weekday = lag % WEEK_DAYS === 0 ? scales.weekday ** 2 * exp(-lag / WEEKDAY_DAYS) : 0;
    return MEAN_VARIANCE + drift + level + short + weekday;
  });
}

/** The part of it that drifts slowly, and so can be foreseen: the trend and the season. */
export function driftCovariances(days: number, scales: DayScales): Float64Array {
  const { trend, trendDays, season, seasonDays } = scales;
  return Float64Array.from({ length: days }, (_, lag) => {
    const apart = (YEAR_DAYS / Math.PI) * sin((Math.PI * lag) / YEAR_DAYS);
    return (
      trend ** 2 * exp(-((lag / trendDays) ** 2) / 2) +
      season ** 2 * exp(-((apart / seasonDays) ** 2) / 2)
    );
  });
}
