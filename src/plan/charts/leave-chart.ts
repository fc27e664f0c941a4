import { checkResults } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { LeaveWeek } from '../leave-allotment/result.ts';

/**
 * When is there room for leave? Hours that may be off by week, and what of them is taken and proposed.
 *
 * @param weeks - The weeks of `leaveAllotment`.
 * @returns A Vega-Lite specification with its data.
 * @example
 * ```ts
 * import { leaveChart } from 'halfhour/plan';
 *
 * leaveChart([]).title; // => { text: 'Room for leave by week', … }
 * ```
 */
export function leaveChart(weeks: readonly LeaveWeek[]): VegaLiteSpec {
  checkResults('leaveChart', 'weeks', weeks, 'a week of a leave allotment', {
    allottedHours: 'number',
  });
  const x = { field: 'week', type: 'temporal', title: 'week' };
  const kinds = ['taken', 'proposed'];
  return vegaLiteSpec('Room for leave by week', {
    width: 560,
    height: 260,
    layer: [
      {
        data: {
          values: weeks.flatMap(({ week, takenHours, proposedHours }) =>
            [takenHours, proposedHours].map((hours, k) => ({ week, kind: kinds[k], hours })),
          ),
        },
        mark: { type: 'bar' },
        encoding: {
          x,
          y: {
            field: 'hours',
            aggregate: 'sum',
            type: 'quantitative',
            title: 'hours (line: may be off)',
          },
          color: {
            field: 'kind',
            type: 'nominal',
            title: null,
            scale: { domain: kinds, range: [CHART_COLOURS.coverage, CHART_COLOURS.accent] },
          },
        },
      },
      {
        data: { values: weeks.map(({ week, allottedHours }) => ({ week, hours: allottedHours })) },
        mark: { type: 'line', color: CHART_COLOURS.requirement },
        encoding: { x, y: { field: 'hours', aggregate: 'sum', type: 'quantitative' } },
      },
    ],
  });
}
