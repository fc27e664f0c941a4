import { exp } from '../../../math/elementary/exp.ts';
import { sin } from '../../../math/elementary/sin-cos.ts';
import { WEEK_DAYS, YEAR_DAYS } from '../../../time/durations.ts';
import type { DayTable } from '../table/day-table.ts';
import { type CalendarKind, type CalendarTrait, monthPhases } from './calendar-traits.ts';

/** How far each influence moves a day's total: standard deviations of log volume, and spans in days. */
export interface DayScales {
  /** Of a weekday, as long as the history lasts. */
  readonly weekday: number;
  /** What a weekday moves by over months. */
  readonly weekdayDrift: number;
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
  /** Of single working days between days off, which many take off as well. */
  readonly bridge: number;
  readonly holiday: number;
  /** What a holiday of one name has beyond other holidays. */
  readonly holidayName: number;
  /** Of single days, beyond the Poisson noise of their count. */
  readonly noise: number;
}

/** What weekdays move by comes and goes slowly: two days so far apart share 1/e of it. */
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

const KINDS: readonly CalendarKind[] = [
  'holiday',
  'holiday-name',
  'around-closure',
  'bridge',
  'month-edge',
];

/** A likeness is the days between two places in the month, then two bits for the traits shared of each kind. */
const TRAIT_BITS = 2;
const MOST_SHARED = (1 << TRAIT_BITS) - 1;
const LIKENESSES = 32 << (TRAIT_BITS * KINDS.length);

/**
 * How alike a day's place in the calendar is to that of each of a list: codes of which `likenessCovariances` tells the
 * covariance.
 */
export function likenessesWith(
  relations: DayRelations,
  row: number,
  others: readonly number[],
): Uint16Array {
  const likenesses = new Uint16Array(others.length);
  for (let i = 0; i < others.length; i++) likenesses[i] = likeness(relations, row, others[i]!);
  return likenesses;
}

/** The same of each of n days with those up to itself: the lower triangle of n rows of n, as far as the diagonal. */
export function likenessesWithin(relations: DayRelations, rows: readonly number[]): Uint16Array {
  const n = rows.length;
  const likenesses = new Uint16Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) likenesses[i * n + j] = likeness(relations, rows[i]!, rows[j]!);
  }
  return likenesses;
}

/** Called for every pair of days: most share nothing but their distance in the month, and that must cost nothing. */
function likeness({ phases, traitsOf, kinds }: DayRelations, row: number, column: number): number {
  let code = Math.abs(phases[row]! - phases[column]!);
  const own = traitsOf[row]!;
  const others = traitsOf[column]!;
  if (own.length === 0 || others.length === 0) return code << (TRAIT_BITS * KINDS.length);
  for (const kind of KINDS) {
    let shared = 0;
    for (const place of own) if (kinds[place] === kind && others.includes(place)) shared++;
    code = (code << TRAIT_BITS) | Math.min(shared, MOST_SHARED);
  }
  return code;
}

/** Covariance of two days by the calendar alone, place in the month and shared traits, for each of some likenesses. */
export function likenessCovariances(
  scales: DayScales,
  codes: ArrayLike<number> = EVERY_LIKENESS,
): Float64Array {
  const byGap = Float64Array.from(
    { length: 32 },
    (_, gap) => scales.monthPhase ** 2 * exp(-((gap / scales.phaseDays) ** 2) / 2),
  );
  const variances = [
    scales.holiday ** 2,
    scales.holidayName ** 2,
    scales.aroundClosure ** 2,
    scales.bridge ** 2,
    scales.monthEdge ** 2,
  ];
  const covariances = new Float64Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    let covariance = 0;
    let rest = codes[i] ?? i;
    for (let kind = KINDS.length - 1; kind >= 0; kind--) {
      covariance += (rest & MOST_SHARED) * variances[kind]!;
      rest >>= TRAIT_BITS;
    }
    covariances[i] = covariance + byGap[rest]!;
  }
  return covariances;
}

/** Every code that there can be, in order. */
const EVERY_LIKENESS: ArrayLike<number> = { length: LIKENESSES };

/** Covariances of two days by the days between them, for the scales that are asked for. */
export interface LagCovariances {
  /** Level, drift, weekday, and what lasts a few days. */
  readonly all: (scales: DayScales) => Float64Array;
  /** The part of it that drifts slowly, and so can be foreseen: the trend and the season. */
  readonly drift: (scales: DayScales) => Float64Array;
}

/** What hangs on a span alone is calculated once, for a search asks for the same few spans over and over. */
export function lagCovariances(days: number): LagCovariances {
  const remembered = (shape: (lag: number, span: number) => number) => {
    const bySpan = new Map<number, Float64Array>();
    return (span: number): Float64Array => {
      let shapes = bySpan.get(span);
      if (shapes === undefined) {
        shapes = new Float64Array(days);
        for (let lag = 0; lag < days; lag++) shapes[lag] = shape(lag, span);
        bySpan.set(span, shapes);
      }
      return shapes;
    };
  };
  const fading = remembered((lag, span) => exp(-lag / span));
  const slow = remembered((lag, span) => exp(-((lag / span) ** 2) / 2));
  const yearly = remembered((lag, span) => {
    const apart = (YEAR_DAYS / Math.PI) * sin((Math.PI * lag) / YEAR_DAYS);
    return exp(-((apart / span) ** 2) / 2);
  });
  const drift = ({ trend, trendDays, season, seasonDays }: DayScales): Float64Array => {
    const ofTrend = slow(trendDays);
    // Without a season there is no need to know its shape.
    const ofSeason = season === 0 ? undefined : yearly(seasonDays);
    const covariances = new Float64Array(days);
    for (let lag = 0; lag < days; lag++) {
      covariances[lag] = trend ** 2 * ofTrend[lag]! + season ** 2 * (ofSeason?.[lag] ?? 0);
    }
    return covariances;
  };
  const all = (scales: DayScales): Float64Array => {
    const covariances = drift(scales);
    const ofLevel = fading(scales.levelDays);
    const ofShort = fading(scales.shortDays);
    const ofWeekday = fading(WEEKDAY_DAYS);
    for (let lag = 0; lag < days; lag++) {
      const level = scales.level ** 2 * ofLevel[lag]!;
      const short = scales.short ** 2 * ofShort[lag]!;
      const weekday =
        lag % WEEK_DAYS === 0
          ? scales.weekday ** 2 + scales.weekdayDrift ** 2 * ofWeekday[lag]!
          : 0;
      covariances[lag] = MEAN_VARIANCE + covariances[lag]! + level + short + weekday;
    }
    return covariances;
  };
  return { all, drift };
}
