import { InvalidInputError } from '../core/errors.ts';
import { parseInput } from '../core/parse-input.ts';
import { toDayNumber } from '../time/day-number.ts';
import { forgetEvents } from './assemble/events.ts';
import { writeForecast } from './assemble/write-forecast.ts';
import { fitMethod } from './choice/fit-method.ts';
import { prepare } from './choice/preparation.ts';
import { forecastVolumeSchema } from './forecast-volume.schema.ts';
import type { IntervalHistory } from './history/history.ts';
import { horizonOf } from './history/horizon.ts';
import { layOutTable } from './table/lay-out-table.ts';
import type { ForecastVolumeOptions, VolumeForecast } from './volume-forecast.ts';

/** The levels of an 80 % and a 95 % band, and the middle. */
const LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975];

/**
 * How many contacts will come in each interval of the next days, and how sure is that?
 *
 * One call does it all: it cleans the history (outages, spikes, odd days, unknown days), finds the
 * effects of the calendar that the history supports, tries several models on the last weeks as if
 * they were still to come, and blends those that did well. The quantiles are as wide as the errors
 * of that trial: separately for intervals, days and weeks, so that each total has its own.
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
 */
export function forecastVolume(
  history: IntervalHistory,
  options: ForecastVolumeOptions,
): VolumeForecast {
  const {
    days,
    startDate,
    holidays = [],
    closedDates = [],
    events = [],
    ...given
  } = parseInput('forecastVolume', forecastVolumeSchema, options);
  const gap = gapBefore(history, startDate);
  const calendar = [...history.holidays, ...holidays];
  const horizon = horizonOf(history, { days: gap + days, holidays: calendar, closedDates });
  const raw = layOutTable(history, horizon, calendar);
  const preparation = prepare(forgetEvents(raw, events));
  const fitted = fitMethod(preparation, given.model ?? 'combination');
  return writeForecast(horizon, raw, preparation, fitted, {
    gap,
    events,
    model: given.model ?? 'combination',
    levels: given.levels ?? LEVELS,
    samplePaths: given.samplePaths ?? 0,
    seed: given.seed ?? 1,
  });
}

const LONGEST_GAP = 400;

/** Days between the end of the history and the first date to forecast. */
function gapBefore({ days }: IntervalHistory, startDate: string | undefined): number {
  const next = toDayNumber(days.at(-1)!.date) + 1;
  if (startDate === undefined) return 0;
  const gap = toDayNumber(startDate) - next;
  if (gap >= 0 && gap <= LONGEST_GAP) return gap;
  throw new InvalidInputError('forecastVolume', [
    {
      path: 'startDate',
      expected: `a date after the history, by ${LONGEST_GAP} days at most`,
      received: startDate,
    },
  ]);
}
