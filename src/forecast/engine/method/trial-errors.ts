import { sum } from '../../../core/sum.ts';
import {
  type DayError,
  deviationOf,
  type ForecastErrors,
  type IntervalError,
} from '../spread/forecast-errors.ts';
import { type CleanTable, type DayTable, rowOf } from '../table/day-table.ts';
import type { Trial } from './rolling-origin.ts';

/** A day further off than this, in deviations, that cleaning left out: no band can be made for it. */
const BEYOND_BANDS = 6;

/**
 * Collects the errors of blended forecasts, a forecast for each origin of the trial. Odd days that
 * no model learns from are in it, for the days to come will have such days as well; outages are not.
 */
export function trialErrors(
  blended: readonly Float64Array[],
  { rolling: { origins, horizonDays }, views }: Trial,
  actuals: CleanTable,
  counted: Uint8Array,
  raw: DayTable,
): ForecastErrors {
  const intervals: IntervalError[] = [];
  const days: DayError[] = [];
  const { slots } = actuals;
  for (const [originIndex, origin] of origins.entries()) {
    for (let row = origin; row < origin + horizonDays; row++) {
      const actual = rowOf(actuals, actuals.contacts, row);
      const at = (row - origin) * slots;
      const forecast = blended[originIndex]!.subarray(at, at + slots);
      const dayVariance = views[originIndex]!.outlook.variance(row);
      const day = {
        originIndex,
        row,
        forecast: sum(forecast),
        actual: sum(actual),
        dayVariance,
      };
      if (counted[row] === 0) {
        const isOrdinary = actuals.closed[row] === 0 && actuals.holidays[row] === undefined;
        if (!isOrdinary || !(Math.abs(deviationOf(day)) < BEYOND_BANDS)) continue;
      }
      days.push(day);
      for (let slot = 0; slot < slots; slot++) {
        if (actuals.open[row * slots + slot] === 0) continue;
        intervals.push({ slot, forecast: forecast[slot]!, actual: actual[slot]!, dayVariance });
      }
    }
  }
  return { intervals, days, areCounts: areCounts(raw) };
}

/**
 * Parts of a count may be so many of a history of whole numbers: a month with an event, whose lift was taken out, is a
 * sixth of half a year. Halves of counts and averages are parts half of the time and more.
 */
const MOST_PARTS = 0.25;

/** Whether a history is of whole numbers of contacts. */
function areCounts({ contacts, historyDays, slots }: DayTable): boolean {
  let known = 0;
  let parts = 0;
  for (let cell = 0; cell < historyDays * slots; cell++) {
    if (!(contacts[cell]! > 0)) continue;
    known++;
    if (!Number.isInteger(contacts[cell])) parts++;
  }
  return parts <= MOST_PARTS * known;
}
