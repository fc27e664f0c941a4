import { checkResult } from '../../core/check-result.ts';
import { InvalidInputError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import { countAt } from '../engine/spread/count-at.ts';
import { slotAt } from '../engine/table/lay-out-table.ts';
import { learnFromPast } from './calibrate-update.ts';
import { fadeOf, followDay } from './deviation-model.ts';
import { updateDaySchema } from './input.ts';
import { type Expectation, restOfDay } from './rest-of-day.ts';
import type { DayReforecast, PreparedDay, UpdateDayOptions } from './result.ts';
import { updateReasons } from './update-reasons.ts';

/** The levels of an 80 % and a 95 % band, and the middle. */
const LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975];

/**
 * What do the contacts so far say about the rest of the day? `reforecastDay` in two steps: this is
 * the quick one, to be called whenever another interval is over.
 *
 * @param day - The day, from `prepareDay`.
 * @param options - What is known of it by now.
 * @returns The intervals to come with their quantiles, the day's total, and what it rests on.
 * @throws `InvalidInputError` if there are more actuals than the day has intervals, or a bad one.
 */
export function updateDay(day: PreparedDay, options: UpdateDayOptions): DayReforecast {
  checkResult('updateDay', 'day', day, 'what prepareDay returns', {
    intervals: 'list',
    intervalSeconds: 'number',
  });
  return seeRest('updateDay', day, parseInput('updateDay', updateDaySchema, options));
}

/** {@link updateDay} without its checks, but that of the number of actuals. */
export function seeRest(
  callee: string,
  day: PreparedDay,
  { actuals, levels = LEVELS }: UpdateDayOptions,
): DayReforecast {
  const { date, weekday, intervals, intervalSeconds, deviations } = day;
  if (actuals.length > intervals.length) {
    throw new InvalidInputError(callee, [
      {
        path: 'actuals',
        expected: `at most ${intervals.length} long, the intervals of the day`,
        received: actuals.length,
      },
    ]);
  }
  const from = actuals.length;
  const known = Float64Array.from(actuals, (contacts, i) =>
    intervals[i]!.open ? contacts : Number.NaN,
  );
  const forecasts = Float64Array.from(intervals, ({ contacts }) => contacts);
  const fade = fadeOf(deviations, intervalSeconds);
  const lesson = learnFromPast(day.pastDays, deviations, slotOfNext(day, from), intervalSeconds);
  const rest = restOfDay(deviations, { actuals: known, forecasts, from }, fade);
  const total = rest.total(lesson.trust);
  const { level } = followDay(deviations, known, forecasts, from, fade);
  const past = addUp(known, forecasts, Math.max(0, 1 + lesson.trust * level));
  const forecastRest = forecasts.subarray(from).reduce((total, x) => total + x, 0);
  const written = (expectation: Expectation, open: boolean) => ({
    contacts: expectation.mean,
    quantiles: levels.map((quantile) =>
      open ? countAt(expectation, lesson.ofInterval(quantile)) : 0,
    ),
  });
  const factor = forecastRest > 0 ? total.mean / forecastRest : 1;
  return {
    date,
    levels,
    intervals: intervals.slice(from).map(({ start, startMinutes, open }, k) => ({
      start,
      date,
      weekday,
      startMinutes,
      open,
      ...written(rest.interval(k, lesson.trust), open),
    })),
    seen: past.seen,
    expected: past.expected,
    factor,
    dayContacts: past.seen + past.unknown + total.mean,
    dayQuantiles: levels.map(
      (quantile) =>
        past.seen +
        past.unknown +
        (forecastRest > 0 ? countAt(total, lesson.ofTotal(quantile)) : 0),
    ),
    learned: {
      days: lesson.days,
      trust: lesson.trust,
      wapeWithout: lesson.wapeWithout,
      wapeWith: lesson.wapeWith,
    },
    reasons: updateReasons({ ...past, forecastRest, factor, lesson }),
  };
}

/** The slot of past days at which the next interval begins; past the last one after the last. */
function slotOfNext({ intervals, intervalSeconds, pastDays }: PreparedDay, from: number): number {
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
