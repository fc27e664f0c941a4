import { type Finding, finding } from '../../core/finding.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { forecastShrinkage as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import type { ShrinkageComponent } from '../shrinkage.ts';
import { STAFFING_TEXTS } from '../texts.ts';
import { type ForecastShrinkageInput, forecastShrinkageInput, type PlannedTime } from './input.ts';
import { bandAt, lossBands } from './loss-band.ts';
import { expectedLoss, type LossModel, lossModel } from './loss-model.ts';
import { halfHourFactors, type LossSeries, lossSeries } from './loss-series.ts';
import type {
  ForecastLoss,
  ForecastLossDay,
  ForecastLossInterval,
  ForecastLossWeek,
  ShrinkageForecast,
} from './result.ts';

/** No more than this is lost of any date: something has to be divided by what is left. */
const MOST = 0.95;

/**
 * How much of the time will be lost, week by week?
 *
 * One flat percentage for a year is too much in spring and too little in January. What is planned (leave that is
 * granted, training, meetings) is known and is given by date; what is not is forecast from what was lost before, by
 * day, week or month: a level that returns to its usual one, the weekday and the season, each drawn to none as far as
 * there is little evidence of it. Bands come from forecasts of the past that are made as this one is, and widen with
 * the distance.
 *
 * The season needs two whole years of history and is the median of at most six, so that one year of an epidemic makes
 * none; weekdays need four weeks of days. Half-hours, from a state log (`measureAdherence` has `lostSeconds` and
 * `scheduledSeconds`), have the day's loss times what the half-hour usually has of it.
 *
 * `components` of a date or a week is what `staffIntervals` takes as `shrinkage`; `days` and `intervals` are its
 * `shrinkageByDate`, and that of `planWorkforce`.
 *
 * When not to use it: for a team of a handful, where one person's illness is a tenth of all.
 *
 * @param input - History, dates and planned time; see {@link ForecastShrinkageInput}.
 * @returns Planned and unplanned shares by date, week and half-hour; see {@link ShrinkageForecast}.
 * @throws `INVALID_INPUT` with every bad field; `TOO_LARGE` beyond the limit.
 *
 * @example
 * ```ts
 * import { forecastShrinkage } from 'halfhour/staffing';
 *
 * const { weeks } = forecastShrinkage({
 *   history: Array.from({ length: 36 }, (_, m) => ({
 *     date: `${2021 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-01`,
 *     lost: m % 12 < 2 ? 0.07 : 0.05,
 *     available: 1,
 *   })),
 *   period: 'month',
 *   from: '2024-01-15',
 *   to: '2024-01-21',
 *   planned: [{ name: 'leave', from: '2024-01-15', to: '2024-01-21', share: 0.06 }],
 * });
 * weeks[0]!.planned; // => 0.06
 * weeks[0]!.unplanned; // => 0.063…
 * weeks[0]!.shrinkage; // => 0.12…
 * weeks[0]!.components.map(({ name, base }) => [name, base]);
 * // => [['leave', 'paid'], ['unplanned', 'scheduled']]
 * ```
 */
export function forecastShrinkage(input: ForecastShrinkageInput): ShrinkageForecast {
  keepWithin('forecastShrinkage', limits, { rows: input?.history?.length });
  parseInput('forecastShrinkage', forecastShrinkageInput, input);
  const first = toDayNumber(input.from);
  const last = toDayNumber(input.to);
  keepWithin('forecastShrinkage', limits, { dates: last - first + 1 });
  const series = lossSeries(input);
  const model = lossModel(series);
  const bands = lossBands(series, input.confidence ?? 0.8, last - model.end);
  const halfHours = halfHourFactors(input.history);

  const days = Array.from({ length: last - first + 1 }, (_, i): ForecastLossDay => {
    const day = first + i;
    const weekday = weekdayOfDayNumber(day);
    const unplanned = expectedLoss(model, day, series.isDaily ? weekday : undefined);
    const { low, high } = bandAt(bands, day - model.end);
    return {
      date: fromDayNumber(day),
      weekday,
      ...lossOf(plannedOn(input, day), unplanned, unplanned * low, unplanned * high),
    };
  });
  const intervals = halfHours.length === 0 ? [] : intervalsOf(input, days, halfHours, series);
  const { level, usualLevel, weekdays, months } = model;
  return {
    days,
    weeks: weeksOf(days),
    intervals,
    model: { level, usualLevel, weekdays, months, halfHours },
    findings: findingsOf(input, series, model, days),
  };
}

/** Shares of paid time that are planned, by name. */
function plannedOn(
  { planned = [] }: ForecastShrinkageInput,
  day: number,
  at?: number,
): { readonly name: string; readonly share: number }[] {
  const byName = new Map<string, number>();
  for (const one of planned) {
    if (toDayNumber(one.from) > day || toDayNumber(one.to) < day) continue;
    const share = at === undefined ? one.share * partOfDay(one) : isIn(one, at) ? one.share : 0;
    if (share > 0) byName.set(one.name, (byName.get(one.name) ?? 0) + share);
  }
  return [...byName].map(([name, share]) => ({ name, share }));
}

/** A meeting of an hour is less of a day than of its hour: the day is taken as eight hours. */
function partOfDay({ startMinutes, endMinutes }: PlannedTime): number {
  if (startMinutes === undefined && endMinutes === undefined) return 1;
  return Math.min(1, ((endMinutes ?? 1440) - (startMinutes ?? 0)) / 480);
}

function isIn({ startMinutes = 0, endMinutes = 1440 }: PlannedTime, at: number): boolean {
  return at >= startMinutes && at < endMinutes;
}

function lossOf(
  components: readonly { readonly name: string; readonly share: number }[],
  unplanned: number,
  low: number,
  high: number,
): ForecastLoss {
  const given = sum(components.map(({ share }) => share));
  const planned = Math.min(MOST, given);
  const share = Math.min(MOST, unplanned);
  const ends = { low: Math.min(share, low), high: Math.min(MOST, Math.max(share, high)) };
  const all = (part: number) => 1 - (1 - planned) * (1 - part);
  return {
    planned,
    unplanned: share,
    unplannedLow: ends.low,
    unplannedHigh: ends.high,
    shrinkage: all(share),
    low: all(ends.low),
    high: all(ends.high),
    components: [
      ...components.map(
        ({ name, share: own }): ShrinkageComponent => ({
          name,
          share: given > MOST ? (own * MOST) / given : own,
          base: 'paid',
        }),
      ),
      { name: 'unplanned', share, base: 'scheduled', kind: 'absence' },
    ],
  };
}

/** Weeks as the mean of their dates, each the same part. */
function weeksOf(days: readonly ForecastLossDay[]): ForecastLossWeek[] {
  const byWeek = new Map<string, ForecastLossDay[]>();
  for (const day of days) {
    const monday = fromDayNumber(toDayNumber(day.date) - day.weekday);
    const own = byWeek.get(monday);
    if (own) own.push(day);
    else byWeek.set(monday, [day]);
  }
  return [...byWeek].map(([week, own]) => {
    const mean = (of: (day: ForecastLossDay) => number) => sum(own.map(of)) / own.length;
    const names = new Set(own.flatMap(({ components }) => components.map(({ name }) => name)));
    names.delete('unplanned');
    const planned = [...names].map((name) => ({
      name,
      share: mean(({ components }) => components.find((one) => one.name === name)?.share ?? 0),
    }));
    return {
      week,
      ...lossOf(
        planned,
        mean(({ unplanned }) => unplanned),
        mean(({ unplannedLow }) => unplannedLow),
        mean(({ unplannedHigh }) => unplannedHigh),
      ),
    };
  });
}

function intervalsOf(
  input: ForecastShrinkageInput,
  days: readonly ForecastLossDay[],
  halfHours: ShrinkageForecast['model']['halfHours'],
  series: LossSeries,
): ForecastLossInterval[] {
  if (!series.isDaily) return [];
  return days.flatMap(({ date, unplanned, unplannedLow, unplannedHigh }) =>
    halfHours.map(({ startMinutes, factor }) => ({
      date,
      startMinutes,
      ...lossOf(
        plannedOn(input, toDayNumber(date), startMinutes),
        unplanned * factor,
        unplannedLow * factor,
        unplannedHigh * factor,
      ),
    })),
  );
}

/** Days of rest without rows that a history of days may have, as over the turn of the year. */
const QUIET_DAYS = 10;
/** A history that ended a quarter ago says little of how things stand now. */
const NEAR_DAYS = 92;

/** The longest time between two periods, and the first date of the one before it. */
function widestGap(
  middles: readonly number[],
  length: number,
): { readonly days: number; readonly after: string } {
  let at = 0;
  let days = 0;
  for (let i = 1; i < middles.length; i++) {
    const between = middles[i]! - middles[i - 1]! - length;
    if (between > days) [at, days] = [i - 1, between];
  }
  return { days, after: fromDayNumber(Math.round((middles[at] ?? 0) - (length - 1) / 2)) };
}

function findingsOf(
  { history, from }: ForecastShrinkageInput,
  { shares, isDaily, perYear, middles, days: length }: LossSeries,
  { hasSeason, hasWeekdays }: LossModel,
  days: readonly ForecastLossDay[],
): ShrinkageForecast['findings'] {
  const years = shares.length / perYear;
  const full = days.find(({ planned }) => planned >= MOST);
  const found: Finding<ShrinkageForecast['findings'][number]['code']>[] = [];
  if (shares.length < 12) {
    found.push(finding(STAFFING_TEXTS, 'short-history', { rows: history.length }));
  }
  if (!hasSeason)
    found.push(finding(STAFFING_TEXTS, 'no-season', { months: Math.floor(12 * years) }));
  if (isDaily && !hasWeekdays) {
    found.push(finding(STAFFING_TEXTS, 'no-weekdays', { days: shares.length }));
  }
  const gap = widestGap(middles, length);
  if (gap.days > (isDaily ? QUIET_DAYS : 0.5 * length)) {
    found.push(
      finding(STAFFING_TEXTS, 'history-gap', { days: Math.round(gap.days), date: gap.after }),
    );
  }
  const early = Math.floor(toDayNumber(from) - (middles.at(-1)! + (length + 1) / 2));
  if (early > NEAR_DAYS) {
    found.push(finding(STAFFING_TEXTS, 'history-ends-early', { days: early }));
  }
  if (full) found.push(finding(STAFFING_TEXTS, 'planned-too-much', { date: full.date }));
  return found;
}
