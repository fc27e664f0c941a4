import { WEEK_DAYS } from '../../time/durations.ts';
import type { DayTable } from '../table/day-table.ts';
import { type CalendarKind, type CalendarTrait, monthPhases } from './calendar-traits.ts';

/** How far each influence moves a day's total: standard deviations of log volume, and spans in days. */
export interface DayScales {
  readonly weekday: number;
  readonly level: number;
  readonly levelDays: number;
  readonly short: number;
  readonly shortDays: number;
  readonly monthPhase: number;
  readonly phaseDays: number;
  readonly monthEdge: number;
  readonly aroundClosure: number;
  readonly holiday: number;
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
  /** Days between their places in the month. */
  readonly gaps: Uint8Array;
  /** How many traits of each kind they share. */
  readonly shared: readonly { readonly kind: CalendarKind; readonly counts: Uint8Array }[];
}

const KINDS: readonly CalendarKind[] = ['holiday', 'around-closure', 'month-edge'];

/** Compares every day of one list with every day of another. */
export function pairDays(
  { phases, traitsOf, kinds }: DayRelations,
  rows: readonly number[],
  columns: readonly number[],
): DayPairs {
  const width = columns.length;
  const lags = new Uint16Array(rows.length * width);
  const gaps = new Uint8Array(rows.length * width);
  const shared = KINDS.map((kind) => ({ kind, counts: new Uint8Array(rows.length * width) }));
  for (const [i, row] of rows.entries()) {
    for (const [j, column] of columns.entries()) {
      const at = i * width + j;
      lags[at] = Math.abs(row - column);
      gaps[at] = Math.abs(phases[row]! - phases[column]!);
      for (const place of traitsOf[row]!) {
        if (!traitsOf[column]!.includes(place)) continue;
        shared[KINDS.indexOf(kinds[place]!)]!.counts[at]!++;
      }
    }
  }
  return { lags, gaps, shared };
}

/** Covariance by the calendar alone, pair by pair: place in the month and shared traits. */
export function calendarCovariances({ gaps, shared }: DayPairs, scales: DayScales): Float64Array {
  const byGap = Float64Array.from(
    { length: 32 },
    (_, gap) => scales.monthPhase ** 2 * Math.exp(-((gap / scales.phaseDays) ** 2) / 2),
  );
  const covariances = new Float64Array(gaps.length);
  for (let i = 0; i < gaps.length; i++) covariances[i] = byGap[gaps[i]!]!;
  for (const { kind, counts } of shared) {
    const variance = scaleOf(kind, scales) ** 2;
    if (variance === 0) continue;
    for (let i = 0; i < counts.length; i++) {
      if (counts[i]! > 0) covariances[i]! += variance * counts[i]!;
    }
  }
  return covariances;
}

/**
 * Covariance between the log totals of days, pair by pair: what they share by lying near each
 * other, by their weekday, and by their place in the calendar.
 */
export function dayCovariances(pairs: DayPairs, scales: DayScales): Float64Array {
  const byLag = lagCovariances(
    pairs.lags.reduce((a, b) => Math.max(a, b), 0),
    scales,
  );
  const covariances = calendarCovariances(pairs, scales);
  for (let i = 0; i < covariances.length; i++) covariances[i]! += byLag[pairs.lags[i]!]!;
  return covariances;
}

function lagCovariances(longest: number, scales: DayScales): Float64Array {
  return Float64Array.from({ length: longest + 1 }, (_, lag) => {
    const level = scales.level ** 2 * Math.exp(-lag / scales.levelDays);
    const short = scales.short ** 2 * Math.exp(-lag / scales.shortDays);
    const weekday = lag % WEEK_DAYS === 0 ? scales.weekday ** 2 * Math.exp(-lag / WEEKDAY_DAYS) : 0;
    return MEAN_VARIANCE + level + short + weekday;
  });
}

function scaleOf(kind: CalendarKind, scales: DayScales): number {
  if (kind === 'holiday') return scales.holiday;
  return kind === 'month-edge' ? scales.monthEdge : scales.aroundClosure;
}
