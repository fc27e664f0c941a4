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
