import { parseInput } from '../../core/parse-input.ts';
import { checkHistory } from '../check-history.ts';
import { daysUntil } from '../days-until.ts';
import { fitMethod } from '../engine/method/fit-method.ts';
import { prepare } from '../engine/preparation/prepare-history.ts';
import { forgetEvents } from '../engine/table/events.ts';
import { layOutTable } from '../engine/table/lay-out-table.ts';
import { outlineForecast } from '../engine/writing/outline.ts';
import type { IntervalHistory } from '../history.ts';
import { horizonOf } from '../horizon.ts';
import { fitDeviations } from './fit-deviations.ts';
import { prepareDaySchema } from './input.ts';
import { pastDays } from './past-days.ts';
import type { PrepareDayOptions, PreparedDay } from './result.ts';

/**
 * What was forecast for a day before it began, and how did past days deviate from such forecasts?
 *
 * Done once a day, this takes about as long as a forecast; each `updateDay` then takes milliseconds.
 *
 * @param history - What happened until before the day, from `intervalHistory`.
 * @param options - Which day, and what is known of it. Default the day after the history.
 * @returns The day with all that its updates need, as plain data.
 * @throws `InvalidInputError` on a bad option, or a date that is not after the history.
 */
export function prepareDay(history: IntervalHistory, options: PrepareDayOptions = {}): PreparedDay {
  checkHistory('prepareDay', history);
  return layOutDay('prepareDay', history, parseInput('prepareDay', prepareDaySchema, options));
}

/** A day is not updated for longer after the end of its history. */
const LONGEST_GAP = 31;

/** {@link prepareDay} without its checks, but that of the date. */
export function layOutDay(
  callee: string,
  history: IntervalHistory,
  { date: day, holidays = [], closedDates, events = [] }: PrepareDayOptions,
): PreparedDay {
  const { intervalSeconds } = history;
  const calendar = [...history.holidays, ...holidays];
  const gap = daysUntil(callee, 'date', history, day, LONGEST_GAP);
  const horizon = horizonOf(history, { days: gap + 1, holidays: calendar, closedDates });
  const table = forgetEvents(
    layOutTable(history, horizon, { holidays: calendar, closedDates }),
    events,
  );
  const preparation = prepare(table);
  const method = fitMethod(preparation, 'combination');
  const outline = outlineForecast(horizon, table, method, gap, events);
  const { date, weekday } = outline.days[0]!;
  const past = pastDays(preparation, table, method);
  return {
    date,
    weekday,
    intervalSeconds,
    intervals: outline.starts.map((start, i) => ({
      start,
      startMinutes: outline.startMinutes[i]!,
      open: outline.open[i] === 1,
      contacts: outline.contacts[i]!,
    })),
    pastDays: past,
    deviations: fitDeviations(past, intervalSeconds),
  };
}
