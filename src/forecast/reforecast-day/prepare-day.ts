import { keepWithin } from '../../core/keep-within.ts';
import { prepareDay as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { stamp } from '../../core/saved.ts';
import { fitMethod } from '../engine/method/fit-method.ts';
import { prepareHistory } from '../engine/preparation/prepare-history.ts';
import { outlineForecast } from '../engine/writing/outline.ts';
import { historySchema, type IntervalHistory } from '../history.ts';
import { type HistorySeries, historySeries } from '../history-series.ts';
import { daysUntil } from '../horizon.ts';
import { fitDeviations } from './fit-deviations.ts';
import { type PrepareDayInput, prepareDayInput } from './input.ts';
import { pastDays, plainPastDay } from './past-days.ts';
import { PREPARED_DAY_FORM, type PreparedDay, type PreparedDaySeries } from './result.ts';

/**
 * What was forecast for a day before it began, and how did past days deviate from such forecasts?
 *
 * Done once a day, this takes about as long as a forecast; each `updateDay` then takes milliseconds.
 *
 * @param history - What happened until before the day, from `intervalHistory`.
 * @param options - Which day, and what is known of it. Default the day after the history.
 * @returns The day with all that its updates need, as plain data: saved as JSON, it serves `updateDay` of another process.
 * @throws `InvalidInputError` on a bad option, or a date that is not after the history.
 * @example
 * ```ts
 * import { intervalHistory, prepareDay, updateDay } from 'halfhour/forecast';
 *
 * const rows = Array.from({ length: 42 * 10 }, (_, i) => {
 *   const day = Math.floor(i / 10);
 *   const date = new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10);
 *   const hour = String(8 + (i % 10)).padStart(2, '0');
 *   return { time: `${date}T${hour}:00`, contacts: 40 + ((7 * i) % 11) };
 * });
 * const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
 * const day = prepareDay(history, { date: '2026-04-13' });
 * updateDay(day, { actuals: Array(12).fill(60) }).factor; // => 1.000…
 * ```
 */
export function prepareDay(history: IntervalHistory, options: PrepareDayInput = {}): PreparedDay {
  keepWithin('prepareDay', limits, { intervals: history?.starts?.length });
  parseArguments('prepareDay', {
    history: [historySchema, history],
    '': [prepareDayInput, options],
  });
  const day = layOutDay('prepareDay', historySeries(history), options);
  return { ...stamp(PREPARED_DAY_FORM), ...day, pastDays: day.pastDays.map(plainPastDay) };
}

/** A day is not updated for longer after the end of its history. */
const LONGEST_GAP = 31;

/** {@link prepareDay} without its checks, but that of the date. */
export function layOutDay(
  callee: string,
  history: HistorySeries,
  { date: day, ...known }: PrepareDayInput,
): PreparedDaySeries {
  const { intervalSeconds } = history;
  const gap = daysUntil(callee, 'date', history, day, LONGEST_GAP);
  const prepared = prepareHistory(history, { ...known, days: 1, gap });
  const method = fitMethod(prepared, 'combination');
  const { days, starts, startMinutes, shares, open, contacts } = outlineForecast(prepared, method);
  const { date, weekday } = days[0]!;
  const past = pastDays(prepared, method);
  return {
    date,
    weekday,
    intervalSeconds,
    intervals: starts.map((start, i) => ({
      start,
      startMinutes: startMinutes[i]!,
      ...(shares[i]! < 1 && { seconds: shares[i]! * intervalSeconds }),
      open: open[i] === 1,
      contacts: contacts[i]!,
    })),
    pastDays: past,
    deviations: fitDeviations(past, intervalSeconds),
  };
}
