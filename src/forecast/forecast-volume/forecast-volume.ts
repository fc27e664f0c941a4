import { parseInput } from '../../core/parse-input.ts';
import { checkHistory } from '../check-history.ts';
import { daysUntil } from '../days-until.ts';
import { prepareForecast } from '../engine/writing/prepare-forecast.ts';
import type { ForecastVolumeOptions, VolumeForecast } from '../forecast.ts';
import type { IntervalHistory } from '../history.ts';
import { forecastVolumeSchema } from './input.ts';

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
 */
export function forecastVolume(
  history: IntervalHistory,
  options: ForecastVolumeOptions,
): VolumeForecast {
  checkHistory('forecastVolume', history);
  const {
    days,
    startDate,
    holidays = [],
    closedDates = [],
    events,
    ...details
  } = parseInput('forecastVolume', forecastVolumeSchema, options);
  const gap = daysUntil('forecastVolume', 'startDate', history, startDate, LONGEST_GAP);
  return prepareForecast(history, {
    days: gap + days,
    gap,
    holidays: [...history.holidays, ...holidays],
    closedDates,
    events,
  }).forecast(details);
}

/** A forecast may start so long after the history. */
const LONGEST_GAP = 400;
