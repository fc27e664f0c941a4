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

/**
 * The covariance between the log totals of two days, as a sum of parts: what they share by lying
 * near each other, by their weekday, and by their place in the calendar.
 */
export interface DayKernel {
  readonly level: (a: number, b: number) => number;
  readonly calendar: (a: number, b: number) => number;
  readonly all: (a: number, b: number) => number;
}

/** The kernel for given scales. All but the traits is read from tables by lag. */
export function dayKernel(relations: DayRelations, scales: DayScales): DayKernel {
  const { days, phases, traitsOf, kinds } = relations;
  const byLag = new Float64Array(days);
  const levelByLag = new Float64Array(days);
  for (let lag = 0; lag < days; lag++) {
    const level = scales.level ** 2 * Math.exp(-lag / scales.levelDays);
    const short = scales.short ** 2 * Math.exp(-lag / scales.shortDays);
    const weekday = lag % WEEK_DAYS === 0 ? scales.weekday ** 2 * Math.exp(-lag / WEEKDAY_DAYS) : 0;
    levelByLag[lag] = level;
    byLag[lag] = MEAN_VARIANCE + level + short + weekday;
  }
  const byPhase = Float64Array.from(
    { length: 32 },
    (_, gap) => scales.monthPhase ** 2 * Math.exp(-((gap / scales.phaseDays) ** 2) / 2),
  );
  const variances = kinds.map((kind) => scaleOf(kind, scales) ** 2);
  const calendar = (a: number, b: number): number => {
    let covariance = byPhase[Math.abs(phases[a]! - phases[b]!)]!;
    for (const place of traitsOf[a]!) {
      if (traitsOf[b]!.includes(place)) covariance += variances[place]!;
    }
    return covariance;
  };
  return {
    calendar,
    level: (a, b) => levelByLag[Math.abs(a - b)]!,
    all: (a, b) => byLag[Math.abs(a - b)]! + calendar(a, b),
  };
}

function scaleOf(kind: CalendarKind, scales: DayScales): number {
  if (kind === 'holiday') return scales.holiday;
  return kind === 'month-edge' ? scales.monthEdge : scales.aroundClosure;
}
