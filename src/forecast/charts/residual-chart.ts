import { checkResult } from '../../core/check-result.ts';
import { InvalidInputError } from '../../core/errors.ts';
import { type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import { slotAt, slotsOf } from '../day-slots.ts';
import type { IntervalHistory } from '../history.ts';
import { seriesOf } from '../history-series.ts';
import { weekHeatMap } from './week-heat-map.ts';

/** Errors beyond half of the contacts all look alike, or one quiet cell would pale all others. */
const LARGEST_SHOWN = 0.5;

/**
 * At which weekdays and times of day is the forecast wrong time and again?
 *
 * Each cell is the sum of actual minus forecast, by the sum of actuals: red where more came than
 * was forecast, blue where less. Single cells are noise; a row or a block of one colour is a pattern
 * that the forecast misses.
 *
 * @param actuals - The history of the dates that were forecast.
 * @param forecasts - The forecast of each of its intervals, `null` or `NaN` where there was none.
 * @returns A Vega-Lite specification.
 * @throws `InvalidInputError` where the lengths differ, and for what is no number.
 * @example
 * ```ts
 * import { intervalHistory, residualChart } from 'halfhour/forecast';
 *
 * const history = intervalHistory([{ time: '2024-07-01T00:00', contacts: 31 }], {
 *   timeZone: 'Europe/Berlin',
 *   intervalSeconds: 43200,
 * });
 * const spec = residualChart(history, [30, null]);
 * spec['title']; // => { text: 'Actual above (red) or below (blue) forecast', … }
 * ```
 */
export function residualChart(
  actuals: Pick<IntervalHistory, 'days' | 'startMinutes' | 'contacts' | 'intervalSeconds'>,
  forecasts: ArrayLike<number | null>,
): VegaLiteSpec {
  checkResult('residualChart', 'actuals', actuals, 'what intervalHistory returns', {
    days: 'list',
    startMinutes: 'list',
    contacts: 'list',
    intervalSeconds: 'number',
  });
  const { days, startMinutes, contacts, intervalSeconds } = actuals;
  if (forecasts?.length !== contacts.length) {
    const expected = `as long as the history (${contacts.length} intervals)`;
    throw new InvalidInputError('residualChart', [
      { path: 'forecasts', expected, received: forecasts },
    ]);
  }
  const odd = Array.from(forecasts).findIndex(
    (value) => value !== null && typeof value !== 'number',
  );
  if (odd >= 0) {
    throw new InvalidInputError('residualChart', [
      { path: `forecasts[${odd}]`, expected: 'a number, or null', received: forecasts[odd] },
    ]);
  }
  const known = seriesOf(contacts);
  const forecast = seriesOf(forecasts);
  const slots = slotsOf(intervalSeconds);
  const errors = new Float64Array(WEEK_DAYS * slots);
  const totals = new Float64Array(WEEK_DAYS * slots);
  for (const { weekday, first, count } of days) {
    for (let i = first; i < first + count; i++) {
      const error = known[i]! - forecast[i]!;
      if (Number.isNaN(error)) continue;
      const cell = weekday * slots + slotAt(startMinutes[i]!, intervalSeconds);
      errors[cell]! += error;
      totals[cell]! += known[i]!;
    }
  }
  const table = Array.from({ length: WEEK_DAYS }, (_, weekday) =>
    Array.from({ length: slots }, (_slot, slot) => {
      const cell = weekday * slots + slot;
      return totals[cell] === 0 ? null : errors[cell]! / totals[cell]!;
    }),
  );
  const largest = Math.max(...table.flat().map((value) => Math.abs(value ?? 0)));
  const reach = Math.min(LARGEST_SHOWN, largest);
  return vegaLiteSpec(
    'Actual above (red) or below (blue) forecast',
    weekHeatMap(table, {
      measure: 'share',
      scale: { scheme: 'redblue', domain: [0 - reach, reach], clamp: true, reverse: true },
    }),
  );
}
