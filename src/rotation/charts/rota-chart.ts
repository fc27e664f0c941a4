import { type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import { WEEKDAY_SHORT } from '../../core/words.ts';
import { checkRotaOfShifts, type Rota } from '../rota.ts';
import { isNightShift, type RotationShift } from '../rotation-shift.ts';
import { coloursOf } from './shift-colours.ts';

/**
 * What does the rota look like? A grid of weeks and days, in the colours of the shifts.
 *
 * @param rota - Weeks of the cycle, each of 7 shift ids or `null`, Monday first.
 * @param shifts - The shifts of the rota; night shifts are dark.
 * @returns A Vega-Lite specification with its data.
 * @throws InvalidInputError where `rota` holds an id that none of the `shifts` has.
 * @example
 * ```ts
 * import { rotaChart } from 'halfhour/rotation';
 *
 * const shifts = [
 *   { id: 'D', startMinutes: 420, lengthMinutes: 720 },
 *   { id: 'N', startMinutes: 1140, lengthMinutes: 720 },
 * ];
 * const rota = [
 *   ['D', 'D', 'N', 'N', null, null, null],
 *   [null, null, 'D', 'D', 'N', 'N', null],
 * ];
 * const { data } = rotaChart(rota, shifts);
 * (data as { values: unknown[] }).values.length; // => 14
 * ```
 */
export function rotaChart(rota: Rota, shifts: readonly RotationShift[]): VegaLiteSpec {
  checkRotaOfShifts('rotaChart', rota, shifts);
  const values = rota.flatMap((week, row) =>
    week.map((shift, day) => ({ week: row + 1, day: WEEKDAY_SHORT[day], shift: shift ?? '' })),
  );
  const colours = shiftColours(shifts);
  return vegaLiteSpec('Rota', {
    data: { values },
    width: 280,
    height: { step: 22 },
    encoding: {
      x: {
        field: 'day',
        type: 'ordinal',
        sort: WEEKDAY_SHORT,
        title: null,
        axis: { orient: 'top', labelAngle: 0 },
      },
      y: { field: 'week', type: 'ordinal', title: 'week of the cycle' },
    },
    layer: [
      {
        mark: { type: 'rect', stroke: 'white', strokeWidth: 2 },
        encoding: {
          color: {
            field: 'shift',
            type: 'nominal',
            title: 'shift',
            legend: null,
            scale: { domain: ['', ...shifts.map(({ id }) => id)], range: ['#f4f4f4', ...colours] },
          },
        },
      },
      {
        mark: { type: 'text' },
        encoding: {
          text: { field: 'shift' },
          color: {
            condition: {
              test: { field: 'shift', oneOf: shifts.filter(isNightShift).map(({ id }) => id) },
              value: 'white',
            },
            value: 'black',
          },
        },
      },
    ],
  });
}

/** A colour for each shift of a rota. */
export function shiftColours(shifts: readonly RotationShift[]): string[] {
  return coloursOf(
    shifts.map((shift) => ({ startMinutes: shift.startMinutes, isNight: isNightShift(shift) })),
  );
}
