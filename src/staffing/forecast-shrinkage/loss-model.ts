import { sum } from '../../core/sum.ts';
import { pow } from '../../math/elementary/pow.ts';
import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import type { LossSeries } from './loss-series.ts';

/**
 * What the unplanned share of a date is made of: a level that returns to its usual one, and factors of its weekday and of
 * its month. Sums and products only, so that days without any loss need no special place.
 */
export interface LossModel {
  readonly level: number;
  readonly usualLevel: number;
  readonly weekdays: readonly number[];
  readonly months: readonly number[];
  /** Day number of the last period's middle. */
  readonly end: number;
  readonly hasSeason: boolean;
  readonly hasWeekdays: boolean;
}

/** Weight of the newest month in the level, and what a distance from the usual level keeps in a month: both from a
 * trial on the months of NHS England, where 0.5 to 0.9 and 0.8 to 0.95 differ by some 2 %; the other series were not asked. */
const NEWEST_MONTH = 0.6;
const KEPT_IN_A_MONTH = 0.9;

/** Years, and weeks, of evidence that a month, and a weekday, needs to be believed by half. */
const PRIOR_YEARS = 1;
const PRIOR_WEEKS = 8;

/** A season is told apart from a trend by two whole years. */
const YEARS_FOR_SEASON = 2;
const WEEKS_FOR_WEEKDAYS = 4;

/** Fits the model to the first `n` periods. */
export function lossModel(series: LossSeries, n = series.shares.length): LossModel {
  const { perYear, days } = series;
  const shares = series.shares.slice(0, n);
  const weekdays = weekdayFactors(series, shares);
  const byWeekday = shares.map((share, i) =>
    series.isDaily ? share / weekdays.factors[series.weekdays[i]!]! : share,
  );
  const months = monthFactors(series, byWeekday);
  const plain = byWeekday.map((share, i) => share / seasonAt(months.factors, series.middles[i]!));
  // What a month keeps, a period keeps in as many parts as a month has.
  const inMonth = days / MONTH_DAYS;
  const keep = pow(1 - NEWEST_MONTH, inMonth);
  const start = plain.slice(0, Math.max(1, Math.round(1 / inMonth)));
  let level = sum(start) / start.length;
  for (const share of plain) level = keep * level + (1 - keep) * share;
  const usual = plain.slice(-Math.round(YEARS_FOR_SEASON * perYear));
  return {
    level,
    usualLevel: sum(usual) / usual.length,
    weekdays: weekdays.factors,
    months: months.factors,
    end: series.middles[n - 1]!,
    hasSeason: months.isKnown,
    hasWeekdays: weekdays.isKnown,
  };
}

const MONTH_DAYS = 30.4375; // 365.25 / 12

/** The expected share around a day number, so far after the history. */
export function expectedLoss(model: LossModel, day: number, weekday?: number): number {
  const { level, usualLevel, end, months, weekdays } = model;
  const kept = pow(KEPT_IN_A_MONTH, Math.max(0, day - end) / MONTH_DAYS);
  const factor = weekday === undefined ? 1 : weekdays[weekday]!;
  return (usualLevel + (level - usualLevel) * kept) * seasonAt(months, day) * factor;
}

function weekdayFactors(series: LossSeries, shares: readonly number[]) {
  const even = new Array<number>(7).fill(1);
  if (!series.isDaily || shares.length < 7 * WEEKS_FOR_WEEKDAYS) {
    return { factors: even, isKnown: false };
  }
  const mean = sum(shares) / shares.length;
  if (mean === 0) return { factors: even, isKnown: true };
  const factors = even.map((_, weekday) => {
    const own = shares.filter((_, i) => series.weekdays[i] === weekday);
    return (sum(own) / mean + PRIOR_WEEKS) / (own.length + PRIOR_WEEKS);
  });
  return { factors, isKnown: true };
}

/** Factors of the months: each month against the year around it, the mean of its years drawn to 1. */
function monthFactors(series: LossSeries, shares: readonly number[]) {
  const even = new Array<number>(12).fill(1);
  const half = Math.round(series.perYear / 2);
  if (shares.length < YEARS_FOR_SEASON * series.perYear - 1) {
    return { factors: even, isKnown: false };
  }
  const before = new Float64Array(shares.length + 1);
  for (let i = 0; i < shares.length; i++) before[i + 1] = before[i]! + shares[i]!;
  const ratios = new Map<string, number[]>();
  for (let i = half; i + half < shares.length; i++) {
    // A year with half of both ends, as they are the same season.
    const inside = before[i + half]! - before[i - half + 1]!;
    const around = (inside + (shares[i - half]! + shares[i + half]!) / 2) / (2 * half);
    if (around <= 0) continue;
    const month = fromDayNumber(Math.floor(series.middles[i]!)).slice(0, 7);
    const list = ratios.get(month);
    if (list) list.push(shares[i]! / around);
    else ratios.set(month, [shares[i]! / around]);
  }
  const raw = even.map((_, m) => {
    const own = [...ratios].filter(([month]) => Number(month.slice(5)) === m + 1);
    const newest = own.slice(-YEARS_OF_SEASON).map(([, list]) => sum(list) / list.length);
    if (newest.length === 0) return 1;
    return (middleOf(newest) * newest.length + PRIOR_YEARS) / (newest.length + PRIOR_YEARS);
  });
  const mean = sum(raw) / 12;
  return { factors: raw.map((factor) => factor / mean), isKnown: true };
}

/** Older seasons say little of the next. */
const YEARS_OF_SEASON = 6;

/** The median: one year of an epidemic is no season. */
function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The season of a day: between the middles of months on a straight line. */
function seasonAt(months: readonly number[], day: number): number {
  const date = fromDayNumber(Math.floor(day));
  const begins = toDayNumber(`${date.slice(0, 8)}01`);
  const at = Number(date.slice(5, 7)) - 1 + (day - begins + 0.5) / MONTH_DAYS - 0.5;
  const first = Math.floor(at);
  const part = at - first;
  return months[(first + 12) % 12]! * (1 - part) + months[(first + 13) % 12]! * part;
}

/** Weekday of a day number, where days have one. */
export function weekdayFor(series: LossSeries, day: number): number | undefined {
  return series.isDaily ? weekdayOfDayNumber(Math.floor(day)) : undefined;
}
