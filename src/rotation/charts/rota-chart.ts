import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import { WEEKDAY_SHORT } from '../../core/words.ts';
import { checkRotaOfShifts, type Rota } from '../rota.ts';
import { isNightShift, type RotationShift } from '../rotation-shift.ts';

/** Tints of each part of the day: black text is read on all of them, and on nights white text. */
const tints = () => ({
  early: ['#fde68a', '#fcd34d', '#fef3c7', '#fbbf24'],
  day: ['#a7f3d0', '#6ee7b7', '#d1fae5', '#34d399'],
  late: ['#fdba74', '#fb923c', '#fed7aa', '#f9a06b'],
  night: [CHART_COLOURS.forecast, '#1e3a8a', '#3b4a9c', '#115e8c'],
});

/** The part of the day that a shift belongs to: it starts before 8, before noon or after, or is a night. */
function partOfDay(shift: RotationShift): keyof ReturnType<typeof tints> {
  if (isNightShift(shift)) return 'night';
  if (shift.startMinutes < 8 * 60) return 'early';
  return shift.startMinutes < 12 * 60 ? 'day' : 'late';
}

/**
 * What does the rota look like? A grid of weeks and days, in the colours of the shifts.
 *
 * @param rota - Weeks of the cycle, each of 7 shift ids or `null`, Monday first.
 * @param shifts - The shifts of the rota; night shifts are dark.
 * @returns A Vega-Lite specification with its data.
 * @throws InvalidInputError where `rota` holds an id that none of the `shifts` has.
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

/** A colour for each shift: yellow early, green by day, orange late, blue by night. */
export function shiftColours(shifts: readonly RotationShift[]): string[] {
  const colours = tints();
  const used = { early: 0, day: 0, late: 0, night: 0 };
  return shifts.map((shift) => {
    const part = partOfDay(shift);
    const tint = colours[part];
    return tint[used[part]++ % tint.length]!;
  });
}
