import { keepWithin } from '../../core/keep-within.ts';
import { forecastVolume as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { prepareHistory } from '../engine/preparation/prepare-history.ts';
import { writeForecast } from '../engine/writing/write-forecast.ts';
import type { VolumeForecast } from '../forecast.ts';
import { historySchema, type IntervalHistory } from '../history.ts';
import { historySeries } from '../history-series.ts';
import { daysUntil } from '../horizon.ts';
import { type ForecastVolumeInput, forecastVolumeInput } from './input.ts';

/**
 * How many contacts will come in each interval of the next days, and how sure is that?
 *
 * One call does it all: it cleans the history (outages, spikes, odd and unknown days, level shifts), finds
 * the effects of calendar, trend and season that the history supports, tries several models on the last
 * weeks as if they were still to come, and blends those that did well. The quantiles are as wide as the
 * errors of that trial: separately for intervals, days and weeks, so that each total has its own.
 *
 * Opening hours are those of the history. A holiday is closed if the same one, or else most others,
 * were. Under two weeks of history there is no trial: the forecast is then
 * the plain profile of what is known, with wide quantiles and a warning.
 *
 * Not for contacts that a campaign or a backlog creates: give these as `events`, or plan them apart.
 *
 * @param history - What happened, from `intervalHistory`.
 * @param options - How many days, and what is known about them.
 * @returns Contacts for each interval, day and week, with quantiles, method, errors and reasons.
 * @throws `InvalidInputError` on a bad option, or a start that is not after the history.
 * @example
 * ```ts
 * import { forecastVolume, intervalHistory } from 'halfhour/forecast';
 *
 * const rows = Array.from({ length: 42 * 10 }, (_, i) => {
 *   const day = Math.floor(i / 10);
 *   const date = new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10);
 *   const hour = String(8 + (i % 10)).padStart(2, '0');
 *   return { time: `${date}T${hour}:00`, contacts: 40 + ((7 * i) % 11) };
 * });
 * const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
 * const { days, total } = forecastVolume(history, { days: 7, levels: [0.1, 0.9] });
 * days[0]; // => { date: '2026-04-13', weekday: 0, closed: false, contacts: 450.6…, quantiles: [430.1…, 471.9…], … }
 * total.quantiles; // => [3073.4…, 3225.7…]
 * ```
 */
export function forecastVolume(
  history: IntervalHistory,
  options: ForecastVolumeInput,
): VolumeForecast {
  keepWithin('forecastVolume', limits, { intervals: history?.starts?.length });
  parseArguments('forecastVolume', {
    history: [historySchema, history],
    '': [forecastVolumeInput, options],
  });
  const { startDate, model, levels, samplePaths, seed, ...known } = options;
  const gap = daysUntil('forecastVolume', 'startDate', history, startDate, LONGEST_GAP);
  const prepared = prepareHistory(historySeries(history), { ...known, gap });
  return writeForecast(prepared, { model, levels, samplePaths, seed });
}

/** A forecast may start so many days after the history: a year and some. */
const LONGEST_GAP = 400;
