import { checkResults } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import { clockOfDay, twoDigits } from '../../core/words.ts';
import type { Duty } from '../../duty/duty.ts';
import { clockLabels } from './clock-labels.ts';

/** How {@link shiftsChart} is drawn. */
export interface ShiftsChartInput {
  /** The day whose shifts are drawn (default 0, the first). */
  readonly day?: number | undefined;
  /** Title of the chart (default `Shifts`). */
  readonly title?: string | undefined;
}

/**
 * Who is there when, and when do they eat?
 *
 * @param duties - Duties of a design or roster.
 * @param options - The day and the title.
 * @returns A Vega-Lite specification: a bar a duty that starts on the day, its meals and rests on it,
 *   and how many people do it.
 * @example
 * ```ts
 * import { shiftsChart } from 'halfhour/shifts';
 *
 * const night = { typeId: 'night', day: 0, startMinutes: 1320, lengthMinutes: 480, breaks: [], count: 2 };
 * shiftsChart([night])['data']; // => { values: [{ row: '01 22:00 night (2)', part: 'work', from: 22, to: 30 }] }
 * ```
 */
export function shiftsChart(duties: readonly Duty[], options: ShiftsChartInput = {}): VegaLiteSpec {
  checkResults('shiftsChart', 'duties', duties, 'a duty of a design', {
    day: 'number',
    breaks: 'list',
  });
  const { day = 0, title = 'Shifts' } = options;
  const values = duties
    .filter((duty) => duty.day === day && duty.count > 0)
    .flatMap(({ typeId, startMinutes, lengthMinutes, breaks, count }, i) => {
      // The number in front keeps rows of the same name apart, and in order.
      const row = `${twoDigits(i + 1)} ${clockOfDay(startMinutes)} ${typeId} (${count})`;
      const bar = (part: string, from: number, minutes: number) => ({
        row,
        part,
        from: from / 60,
        to: (from + minutes) / 60,
      });
      return [
        bar('work', startMinutes, lengthMinutes),
        ...breaks.map((pause) => bar(pause.kind, pause.startMinutes, pause.minutes)),
      ];
    });
  const ends = values.flatMap(({ from, to }) => [from, to]);
  const labels = clockLabels(
    Math.floor(ends.reduce((least, at) => Math.min(least, at), 24)),
    Math.ceil(ends.reduce((most, at) => Math.max(most, at), 0)),
  );
  const parts = [...new Set(['work', ...values.map(({ part }) => part)])];
  const colours = coloursOfParts();
  return vegaLiteSpec(title, {
    width: 700,
    height: { step: 14 },
    data: { values },
    mark: { type: 'bar' },
    encoding: {
      y: { field: 'row', type: 'nominal', sort: null, title: null },
      x: {
        field: 'from',
        type: 'quantitative',
        title: 'Clock',
        scale: { zero: false, nice: false },
        axis: {
          values: labels.map(([hour]) => hour),
          labelExpr: `${JSON.stringify(Object.fromEntries(labels))}[datum.value]`,
          labelOverlap: true,
        },
      },
      x2: { field: 'to' },
      color: {
        field: 'part',
        type: 'nominal',
        scale: { domain: parts, range: parts.map((part) => colours[part]) },
        title: null,
      },
    },
  });
}

const coloursOfParts = (): Readonly<Record<string, string>> => ({
  work: CHART_COLOURS.coverage,
  meal: CHART_COLOURS.accent,
  rest: CHART_COLOURS.over,
  gap: '#eeeeee',
});
