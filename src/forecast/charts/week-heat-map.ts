import type { VegaLiteSpec } from '../../core/vega-lite.ts';
import { clockText, everyThirdHour, WEEKDAY_NAMES } from '../../core/words.ts';
import { DAY_MINUTES } from '../../time/durations.ts';

/** A number for each weekday (Monday first) and slot of the day; null where there is none. */
type WeekTable = readonly (readonly (number | null)[])[];

/** The body of a heat map over weekday and time of day. */
export function weekHeatMap(
  table: WeekTable,
  { measure, scale }: { readonly measure: string; readonly scale: object },
): VegaLiteSpec {
  const values = table.flatMap((day, weekday) =>
    day.flatMap((value, slot) =>
      value === null
        ? []
        : [
            {
              weekday: WEEKDAY_NAMES[weekday],
              time: clockText((slot * DAY_MINUTES) / day.length),
              value,
            },
          ],
    ),
  );
  return {
    width: 900,
    height: 180,
    data: { values },
    mark: { type: 'rect', tooltip: true },
    encoding: {
      x: {
        field: 'time',
        type: 'ordinal',
        title: null,
        axis: { values: everyThirdHour(), labelOverlap: true, labelAngle: 0 },
      },
      y: { field: 'weekday', type: 'ordinal', sort: WEEKDAY_NAMES, title: null },
      color: { field: 'value', type: 'quantitative', title: measure, scale },
    },
  };
}
