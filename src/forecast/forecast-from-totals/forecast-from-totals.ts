import { keepWithin } from '../../core/keep-within.ts';
import { forecastFromTotals as limits } from '../../core/limits.ts';
import { parseArguments, refuse } from '../../core/parse-input.ts';
import { normalQuantile } from '../../math/distributions/normal.ts';
import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { countAt } from '../engine/spread/count-at.ts';
import { COUNTED_INTERVALS, LEAST_EXCESS, quantileOfCount } from '../engine/spread/count-spread.ts';
import type { DayForecast, IntervalForecast, VolumeForecast } from '../forecast.ts';
import { forecastVolume } from '../forecast-volume/forecast-volume.ts';
import { historySeries } from '../history-series.ts';
import { intervalHistory } from '../interval-history/interval-history.ts';
import { USUAL_LEVELS } from '../quantile-levels.ts';
import {
  type ForecastFromTotalsInput,
  forecastFromTotalsInput,
  type PeriodTotal,
  periodTotalsSchema,
} from './input.ts';
import { burstsOf, leanOnOwn } from './own-shape.ts';
import { spreadTotals } from './spread-totals.ts';
import { medianWeek } from './week-shares.ts';

/** A forecast by half-hours of a line whose totals are known, and what its profile is made of. */
export interface ForecastFromTotals {
  /** Contacts by interval, day and week, as `forecastVolume` has them, without its trial of intervals, which nobody saw. */
  readonly forecast: VolumeForecast;
  /** Share of the profile that the own half-hours tell (0 to 1); the rest is borrowed. */
  readonly ownShare: number;
}

/**
 * Only totals of days, weeks or months are known: what will come by half-hour?
 *
 * For a new line, a queue that was merged, a file that has days only. The totals are spread as a line that is like it has
 * its week, the weekdays of a week or month too, and forecast as any history. Half-hours of the line's own move the
 * borrowed profile as they come: as far as they are many, and lie further off it than chance.
 *
 * Quantiles of intervals take in the chance of counts, bursts as large as those of `like`, and that
 * profiles of two lines differ; with totals of weeks and months those of days are as wide as the days of `like` err.
 *
 * Not for lines that are not alike: a sales line has another evening than a service line. Days of one kind that the totals do
 * not tell apart (holidays within a month) are taken for usual ones, unless they are `closedDates`.
 *
 * @param totals - Contacts of dates or periods, in order, none twice; what lies between them is unknown.
 * @param options - The line to borrow from, own half-hours, days to forecast and what is known of them.
 * @returns The forecast, and how much of its profile is the line's own.
 * @throws `InvalidInputError` on a bad field, totals out of order, or own intervals of another length than those of `like`.
 * @example
 * ```ts
 * import { forecastFromTotals, intervalHistory } from 'halfhour/forecast';
 *
 * // Three weeks of a line that is open for two hours, with twice as many contacts in the second.
 * const rows = Array.from({ length: 42 }, (_, i) => ({
 *   time: Date.UTC(2024, 0, 1 + Math.floor(i / 2), 8 + (i % 2)),
 *   contacts: i % 2 === 0 ? 20 : 40,
 * }));
 * const like = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
 * const weeks = ['2024-03-04', '2024-03-11', '2024-03-18'].map((from, i) => ({
 *   from,
 *   to: ['2024-03-10', '2024-03-17', '2024-03-24'][i]!,
 *   contacts: 840,
 * }));
 * const { forecast } = forecastFromTotals(weeks, { like, days: 7 });
 * forecast.intervals[8]; // => { start: '2024-03-25T08:00:00+00:00', contacts: 40.0…, … }
 * forecast.days[0]; // => { date: '2024-03-25', contacts: 120.0…, … }
 * ```
 */
export function forecastFromTotals(
  totals: readonly PeriodTotal[],
  options: ForecastFromTotalsInput,
): ForecastFromTotals {
  const { like, own } = options ?? {};
  keepWithin('forecastFromTotals', limits, { intervals: like?.starts?.length });
  keepWithin('forecastFromTotals', limits, { intervals: own?.starts?.length });
  parseArguments('forecastFromTotals', {
    totals: [periodTotalsSchema, totals],
    '': [forecastFromTotalsInput, options],
  });
  if (own !== undefined && own.intervalSeconds !== like.intervalSeconds) {
    const expected = `as long as those of like (${like.intervalSeconds})`;
    refuse('forecastFromTotals', [
      { path: 'own.intervalSeconds', expected, received: own.intervalSeconds },
    ]);
  }
  return forecastTotals(totals, options);
}

/** Days that the borrowed line is forecast for: of each weekday four, of which one odd one does not count. */
const BORROWED_DAYS = 28;

/** {@link forecastFromTotals} without its checks. */
function forecastTotals(
  totals: readonly PeriodTotal[],
  {
    like,
    own,
    days,
    timeZone = like.timeZone,
    levels = USUAL_LEVELS,
    ...known
  }: ForecastFromTotalsInput,
): ForecastFromTotals {
  const { intervalSeconds } = like;
  const borrowed = forecastVolume(like, { days: BORROWED_DAYS });
  const series = own === undefined ? undefined : historySeries(own);
  const shape = leanOnOwn(medianWeek(borrowed.intervals, intervalSeconds), series);
  const openingHours = known.openingHours ?? own?.openingHours ?? like.openingHours;
  const place = { timeZone, intervalSeconds, openingHours, closedDates: known.closedDates };
  const history = intervalHistory(spreadTotals(totals, shape.week, place), {
    ...place,
    holidays: known.holidays,
    missingRows: 'unknown',
  });
  const {
    backtest: _trial,
    reasons,
    ...forecast
  } = forecastVolume(history, {
    ...known,
    days,
    levels: [...new Set([...levels, ...BAND])].sort((a, b) => a - b),
  });
  const isDaily = totals.every(({ from, to = from }) => from === to);
  const ofDays = isDaily ? 0 : EXPECTED_OF_ABSOLUTE * (borrowed.backtest?.dayWape ?? 0);
  const places = levels.map((level) => forecast.levels.indexOf(level));
  const widened = forecast.days.map((day) => widen(day, forecast.levels, ofDays));
  const spread = {
    bursts: Math.max(burstsOf(historySeries(like)), series === undefined ? 1 : burstsOf(series)),
    profile: 1 / (1 + shape.borrowedContacts + shape.ownContacts),
  };
  const pick = (quantiles: readonly number[]) => places.map((place) => quantiles[place]!);
  return {
    forecast: {
      ...forecast,
      levels,
      intervals: widened.flatMap((day) => intervalsOf(day, forecast, levels, spread)),
      days: widened.map((day) => ({ ...day, quantiles: pick(day.quantiles) })),
      weeks: forecast.weeks.map((week) => ({ ...week, quantiles: pick(week.quantiles) })),
      total: { ...forecast.total, quantiles: pick(forecast.total.quantiles) },
      reasons: reasons.filter(({ code }) => code !== 'trial'),
    },
    ownShare:
      shape.ownContacts === 0
        ? 0
        : shape.ownContacts / (shape.ownContacts + shape.borrowedContacts),
  };
}

/** A band of the days, to read their deviation from. */
const BAND = [0.1, 0.9];

/** The deviation of a normal error over its mean size, the square root of half of pi. */
const EXPECTED_OF_ABSOLUTE = 1.2533141373155001;

/** A day with more deviation, of its log, than its quantiles have. */
function widen(day: DayForecast, levels: readonly number[], more: number): DayForecast {
  if (more === 0 || !(day.contacts > 0)) return day;
  const quantiles = day.quantiles.map((quantile, i) => {
    const z = normalQuantile(levels[i]!);
    const own = log(Math.max(quantile, Number.MIN_VALUE) / day.contacts);
    return quantile > 0
      ? day.contacts * exp(Math.sign(z) * Math.sqrt(own ** 2 + (z * more) ** 2))
      : 0;
  });
  return { ...day, quantiles: quantiles.map((_, i) => Math.max(...quantiles.slice(0, i + 1))) };
}

/** The intervals of a day, with quantiles of counts whose day and profile are uncertain. */
function intervalsOf(
  { date, contacts: total, quantiles: ofDay }: DayForecast,
  forecast: Pick<VolumeForecast, 'intervals' | 'levels'>,
  levels: readonly number[],
  { bursts, profile }: { readonly bursts: number; readonly profile: number },
): IntervalForecast[] {
  const [low, high] = BAND.map((level) => Math.max(ofDay[forecast.levels.indexOf(level)]!, 0.5));
  const deviation = log(high! / low!) / (2 * normalQuantile(BAND[1]!));
  return forecast.intervals
    .filter((interval) => interval.date === date)
    .map((interval) => {
      const { contacts } = interval;
      // Of a share p of the day, one of a Dirichlet variable has the variance p (1 − p) × profile.
      const ofProfile = Math.max(0, contacts * total - contacts ** 2) * profile;
      const variance = bursts * contacts + (contacts * deviation) ** 2 + ofProfile;
      const quantiles = levels.map((level) => {
        if (contacts === 0) return 0;
        if (contacts < COUNTED_INTERVALS.none) {
          return quantileOfCount(contacts, Math.max(LEAST_EXCESS, variance / contacts - 1), level);
        }
        return countAt({ mean: contacts, variance }, normalQuantile(level));
      });
      return { ...interval, quantiles };
    });
}
