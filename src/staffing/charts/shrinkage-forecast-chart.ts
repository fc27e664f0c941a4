import { checkResults } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { ForecastLossWeek } from '../forecast-shrinkage/result.ts';

/**
 * How much will be lost, week by week? Planned time and all of it, with the band of all.
 *
 * @param weeks - The weeks of `forecastShrinkage`.
 * @returns A Vega-Lite specification with its data.
 * @example
 * ```ts
 * import { shrinkageForecastChart } from 'halfhour/staffing';
 *
 * shrinkageForecastChart([]).title; // => { text: 'Shrinkage by week', … }
 * ```
 */
export function shrinkageForecastChart(weeks: readonly ForecastLossWeek[]): VegaLiteSpec {
  checkResults('shrinkageForecastChart', 'weeks', weeks, 'a week of a forecast of shrinkage', {
    shrinkage: 'number',
  });
  const x = { field: 'week', type: 'temporal', title: 'week' };
  const y = { type: 'quantitative', axis: { format: '%' }, title: 'of paid time' };
  return vegaLiteSpec('Shrinkage by week', {
    width: 560,
    height: 260,
    data: {
      values: weeks.map(({ week, planned, shrinkage, low, high }) => ({
        week,
        planned,
        shrinkage,
        low,
        high,
      })),
    },
    layer: [
      {
        mark: { type: 'bar', color: CHART_COLOURS.quiet },
        encoding: { x, y: { ...y, field: 'planned' } },
      },
      {
        mark: { type: 'area', opacity: 0.25, color: CHART_COLOURS.forecast },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
      },
      {
        mark: { type: 'line', color: CHART_COLOURS.forecast },
        encoding: { x, y: { ...y, field: 'shrinkage' } },
      },
    ],
  });
}
