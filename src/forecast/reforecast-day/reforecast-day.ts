import { keepWithin } from '../../core/keep-within.ts';
import { reforecastDay as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { historySchema, type IntervalHistory } from '../history.ts';
import { historySeries } from '../history-series.ts';
import { type ReforecastDayInput, reforecastDayInput } from './input.ts';
import { layOutDay } from './prepare-day.ts';
import type { DayReforecast } from './result.ts';
import { forecastRest } from './update-day.ts';

/**
 * The morning was busier than forecast: what does that say about the rest of the day?
 *
 * Scaling the afternoon by the morning's ratio overdoes it, because a part of every deviation is
 * chance, and a part fades within hours. How much lasts, and for how long, is learned from the last
 * sixty days and what would have been forecast for each on the evening before. The next hours move
 * most; and where past days show that a time of day tells nothing, nothing moves. So a quiet centre
 * gets no update.
 *
 * Not for a day on which something is known to have happened (an outage, a mailing): past days do
 * not know it.
 *
 * To update a day every half-hour, call `prepareDay` once and then `updateDay`.
 *
 * @param history - What happened until yesterday, from `intervalHistory`.
 * @param options - What is known of today.
 * @returns The intervals to come with their quantiles, the day's total, and what it rests on.
 * @throws `InvalidInputError` if there are more actuals than the day has intervals, or a bad one.
 * @example
 * ```ts
 * import { intervalHistory, reforecastDay } from 'halfhour/forecast';
 *
 * const rows = Array.from({ length: 42 * 10 }, (_, i) => {
 *   const day = Math.floor(i / 10);
 *   const date = new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10);
 *   const hour = String(8 + (i % 10)).padStart(2, '0');
 *   return { time: `${date}T${hour}:00`, contacts: 40 + ((7 * i) % 11) };
 * });
 * const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
 * // A fifth more than usual until noon. In this history mornings say nothing of afternoons, so these move little.
 * const morning = [0, 0, 0, 0, 0, 0, 0, 0, 54, 54, 54, 54];
 * reforecastDay(history, { actuals: morning }).factor; // => 1.000…
 * ```
 */
export function reforecastDay(
  history: IntervalHistory,
  options: ReforecastDayInput,
): DayReforecast {
  keepWithin('reforecastDay', limits, { intervals: history?.starts?.length });
  parseArguments('reforecastDay', {
    history: [historySchema, history],
    '': [reforecastDayInput, options],
  });
  const { actuals, levels, ...known } = options;
  const day = layOutDay('reforecastDay', historySeries(history), known);
  return forecastRest('reforecastDay', day, { actuals, levels });
}
