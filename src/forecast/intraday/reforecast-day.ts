import { InvalidInputError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { type Outline, outlineForecast } from '../assemble/outline.ts';
import { fitMethod } from '../choice/fit-method.ts';
import { prepare } from '../choice/preparation.ts';
import { daysUntil } from '../history/days-until.ts';
import type { IntervalHistory } from '../history/history.ts';
import { horizonOf } from '../history/horizon.ts';
import type { DayTable } from '../table/day-table.ts';
import { layOutTable, slotAt } from '../table/lay-out-table.ts';
import type { IntervalForecast } from '../volume-forecast.ts';
import type { DayReforecast, LearnedUpdate, ReforecastDayOptions } from './day-reforecast.ts';
import { learnUpdate } from './learn-update.ts';
import { pastMornings } from './past-mornings.ts';
import { reforecastDaySchema } from './reforecast-day.schema.ts';

/** The levels of an 80 % and a 95 % band, and the middle. */
const LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975];

/**
 * The morning was busier than forecast: what does that say about the rest of the day?
 *
 * Scaling the afternoon by the morning's ratio overdoes it, because a part of every deviation is
 * chance. How much of it lasts is learned from the last sixty days: a regression of the rest of the
 * day on the deviation so far and on that of the last two hours, shrunk, and used only as far as it
 * would have helped on those days. So a quiet centre, whose mornings say nothing, gets no update.
 *
 * Not for a day on which something is known to have happened (an outage, a mailing): past days do
 * not know it.
 *
 * @param history - What happened until yesterday, from `intervalHistory`.
 * @param options - What is known of today.
 * @returns The intervals to come, the factor, and what it rests on.
 * @throws `InvalidInputError` if there are more actuals than the day has intervals, or a bad one.
 */
export function reforecastDay(
  history: IntervalHistory,
  options: ReforecastDayOptions,
): DayReforecast {
  const {
    actuals,
    date: today,
    holidays = [],
    levels = LEVELS,
  } = parseInput('reforecastDay', reforecastDaySchema, options);
  const calendar = [...history.holidays, ...holidays];
  const gap = daysUntil('reforecastDay', 'date', history, today, LONGEST_GAP);
  const horizon = horizonOf(history, { days: gap + 1, holidays: calendar });
  const table = layOutTable(history, horizon, calendar);
  const preparation = prepare(table);
  const method = fitMethod(preparation, 'combination');
  const outline = outlineForecast(horizon, table, method, gap, []);
  const seen = seenBySlot(actuals, outline, table, history.intervalSeconds);
  const update = learnUpdate(pastMornings(preparation, method), seen.known, seen.lastHours);
  const forecast = forecastBySlot(outline, table, history.intervalSeconds);
  const factor = update.factor(seen.contacts, forecast);
  const variance = outline.days[0]!.variance * update.varianceLeft;
  const { date, weekday } = outline.days[0]!;
  const intervals = outline.starts.flatMap((start, i): IntervalForecast[] => {
    if (i < actuals.length) return [];
    const open = outline.open[i] === 1;
    const contacts = outline.contacts[i]! * factor;
    return [
      {
        start,
        date,
        weekday,
        startMinutes: outline.startMinutes[i]!,
        open,
        contacts,
        quantiles: levels.map((level) =>
          open ? method.spread.interval(contacts, variance, level) : 0,
        ),
      },
    ];
  });
  const seenSoFar = sumKnown(actuals);
  const expected = forecast.reduce((total, x, slot) => total + (seen.known[slot] === 1 ? x : 0), 0);
  return {
    date,
    levels,
    intervals,
    seen: seenSoFar,
    expected,
    factor,
    dayContacts: intervals.reduce((total, { contacts }) => total + contacts, seenSoFar),
    learned: update.learned,
    reasons: reasonsOf(seenSoFar, expected, factor, update.learned),
  };
}

/** What was seen, by the slots of the day. */
function seenBySlot(
  actuals: ArrayLike<number>,
  { startMinutes, open }: Outline,
  { slots }: DayTable,
  intervalSeconds: number,
) {
  if (actuals.length > startMinutes.length) {
    throw new InvalidInputError('reforecastDay', [
      {
        path: 'actuals',
        expected: `at most ${startMinutes.length} long, the intervals of the day`,
        received: actuals.length,
      },
    ]);
  }
  const contacts = new Float64Array(slots);
  const known = new Uint8Array(slots);
  const lastHours = new Uint8Array(slots);
  const now = startMinutes[actuals.length] ?? DAY_MINUTES;
  for (let i = 0; i < actuals.length; i++) {
    if (Number.isNaN(actuals[i]!) || open[i] === 0) continue;
    const slot = slotAt(startMinutes[i]!, intervalSeconds);
    contacts[slot]! += actuals[i]!;
    known[slot] = 1;
    if (startMinutes[i]! >= now - LAST_MINUTES) lastHours[slot] = 1;
  }
  return { contacts, known, lastHours };
}

/** What was forecast, by the slots of the day; both hours of a repeated one together, as above. */
function forecastBySlot(
  { startMinutes, contacts }: Outline,
  { slots }: DayTable,
  intervalSeconds: number,
): Float64Array {
  const forecast = new Float64Array(slots);
  for (let i = 0; i < contacts.length; i++) {
    forecast[slotAt(startMinutes[i]!, intervalSeconds)]! += contacts[i]!;
  }
  return forecast;
}

/** A day is not updated for longer after the end of its history. */
const LONGEST_GAP = 31;

const LAST_MINUTES = 120;

function sumKnown(actuals: ArrayLike<number>): number {
  return Array.from(actuals).reduce((total, x) => total + (Number.isNaN(x) ? 0 : x), 0);
}

function reasonsOf(
  seen: number,
  expected: number,
  factor: number,
  learned: LearnedUpdate,
): string[] {
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
  const so = `${Math.round(seen)} contacts so far against ${Math.round(expected)} forecast`;
  if (learned.weightOfDay === 0 && learned.weightOfLastHours === 0) {
    return [so, `no update: on the last ${learned.days} days mornings did not tell about the rest`];
  }
  return [
    so,
    `the rest of the day moves by a factor of ${factor.toFixed(3)}`,
    `on the last ${learned.days} days such updates cut the error of the rest from ` +
      `${percent(learned.wapeWithout)} to ${percent(learned.wapeWith)}`,
  ];
}
