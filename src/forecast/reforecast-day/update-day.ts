import { hasParts } from '../../core/check-result.ts';
import { InvalidInputError } from '../../core/errors.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { savedResult } from '../../core/saved.ts';
import { slotAt } from '../day-slots.ts';
import { countAt } from '../engine/spread/count-at.ts';
import { seriesOf } from '../history-series.ts';
import { USUAL_LEVELS } from '../quantile-levels.ts';
import { calibrateUpdate } from './calibrate-update.ts';
import { fadeOf, followDay } from './deviation-model.ts';
import { type UpdateDayInput, updateDayInput } from './input.ts';
import { pastDaySeries } from './past-days.ts';
import { restOfDay } from './rest-of-day.ts';
import {
  type DayReforecast,
  PREPARED_DAY_FORM,
  type PreparedDay,
  type PreparedDaySeries,
} from './result.ts';
import { updateReasons } from './update-reasons.ts';

/**
 * What do the contacts so far say about the rest of the day? `reforecastDay` in two steps: this is
 * the quick one, to be called whenever another interval is over.
 *
 * @param day - The day, from `prepareDay`.
 * @param options - What is known of it by now.
 * @returns The intervals to come with their quantiles, the day's total, and what it rests on.
 * @throws `InvalidInputError` if there are more actuals than the day has intervals, or a bad one.
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
 * const morning = [0, 0, 0, 0, 0, 0, 0, 0, 54, 54, 54, 54];
 * updateDay(day, { actuals: morning }).factor; // => 1.000…
 * ```
 */
export function updateDay(day: PreparedDay, options: UpdateDayInput): DayReforecast {
  parseArguments('updateDay', { day: [preparedDay, day], '': [updateDayInput, options] });
  return forecastRest('updateDay', { ...day, pastDays: day.pastDays.map(pastDaySeries) }, options);
}

export const preparedDay = () =>
  savedResult<PreparedDay>(
    PREPARED_DAY_FORM,
    { intervals: 'list', intervalSeconds: 'number', pastDays: 'list' },
    ({ intervals, pastDays }) => {
      const odd = pastDays.findIndex(
        (day) => !hasParts(day, { actuals: 'list', forecasts: 'list' }),
      );
      if (odd >= 0)
        return { path: ['pastDays', odd], expected: 'a day with actuals and forecasts' };
      const bad = intervals.findIndex((interval) => !hasParts(interval, { contacts: 'number' }));
      return bad < 0
        ? undefined
        : { path: ['intervals', bad], expected: 'an interval with contacts' };
    },
  );

/** {@link updateDay} without its checks, but that of the number of actuals. */
export function forecastRest(
  callee: string,
  day: PreparedDaySeries,
  { actuals, levels = USUAL_LEVELS }: UpdateDayInput,
): DayReforecast {
  const { date, weekday, intervals, intervalSeconds, deviations } = day;
  if (actuals.length > intervals.length) {
    const expected = `at most ${intervals.length} long, the intervals of the day`;
    throw new InvalidInputError(callee, [{ path: 'actuals', expected, received: actuals.length }]);
  }
  const from = actuals.length;
  const known = seriesOf(actuals).map((contacts, i) =>
    intervals[i]!.open ? contacts : Number.NaN,
  );
  const forecasts = Float64Array.from(intervals, ({ contacts }) => contacts);
  const fade = fadeOf(deviations, intervalSeconds);
  const next = slotOfNext(day, from);
  const { learned, ofInterval, ofTotal } = calibrateUpdate(
    day.pastDays,
    deviations,
    next,
    intervalSeconds,
  );
  const rest = restOfDay(deviations, known, forecasts, from, fade);
  const total = rest.total(learned.trust);
  const { level } = followDay(deviations, known, forecasts, from, fade);
  const past = addUp(known, forecasts, Math.max(0, 1 + learned.trust * level));
  const restForecast = forecasts.subarray(from).reduce((total, x) => total + x, 0);
  const factor = restForecast > 0 ? total.mean / restForecast : 1;
  return {
    date,
    levels,
    intervals: intervals.slice(from).map(({ start, startMinutes, seconds, open }, k) => {
      const expectation = rest.interval(k, learned.trust);
      return {
        start,
        date,
        weekday,
        startMinutes,
        ...(seconds !== undefined && { seconds }),
        open,
        contacts: expectation.mean,
        quantiles: levels.map((level) => (open ? countAt(expectation, ofInterval(level)) : 0)),
      };
    }),
    seen: past.seen,
    expected: past.expected,
    factor,
    dayContacts: past.seen + past.unknown + total.mean,
    dayQuantiles: levels.map(
      (level) => past.seen + past.unknown + (restForecast > 0 ? countAt(total, ofTotal(level)) : 0),
    ),
    learned,
    reasons: updateReasons({ ...past, restForecast, factor, learned }),
  };
}

/** The slot of past days at which the next interval begins; past the last one after the last. */
function slotOfNext(
  { intervals, intervalSeconds, pastDays }: PreparedDaySeries,
  from: number,
): number {
  const next = intervals[from];
  return next === undefined
    ? (pastDays[0]?.forecasts.length ?? 0)
    : slotAt(next.startMinutes, intervalSeconds);
}

/** Contacts of the intervals that are over: seen, forecast for the same, and likely in unknown ones. */
function addUp(known: Float64Array, forecasts: Float64Array, factor: number) {
  let seen = 0;
  let expected = 0;
  let unknown = 0;
  for (const [i, contacts] of known.entries()) {
    if (Number.isNaN(contacts)) unknown += factor * forecasts[i]!;
    else {
      seen += contacts;
      expected += forecasts[i]!;
    }
  }
  return { seen, expected, unknown };
}
