import { checkResults } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { SurvivalPoint } from '../measure-attrition/result.ts';

/**
 * How long do people stay? The share of joiners who are still there, by tenure, with its interval.
 *
 * @param survival - The survival of `measureAttrition`.
 * @returns A Vega-Lite specification with its data.
 * @example
 * ```ts
 * import { measureAttrition, survivalChart } from 'halfhour/hiring';
 *
 * const { survival } = measureAttrition({
 *   people: [{ joined: '2024-01-01', left: '2024-03-01' }, { joined: '2024-02-01' }],
 *   from: '2024-01-01',
 *   to: '2024-12-31',
 * });
 * survivalChart(survival).title; // => { text: 'Joiners who are still there', … }
 * ```
 */
export function survivalChart(survival: readonly SurvivalPoint[]): VegaLiteSpec {
  checkResults('survivalChart', 'survival', survival, 'a point of a survival', {
    survival: 'number',
  });
  const x = { field: 'tenureDays', type: 'quantitative', title: 'tenure in days' };
  const y = { type: 'quantitative', axis: { format: '%' }, scale: { domain: [0, 1] } };
  return vegaLiteSpec('Joiners who are still there', {
    width: 480,
    height: 280,
    data: {
      values: [{ tenureDays: 0, survival: 1, low: 1, high: 1 }, ...survival].map(
        ({ tenureDays, survival, low, high }) => withoutAbsent({ tenureDays, survival, low, high }),
      ),
    },
    layer: [
      {
        mark: {
          type: 'area',
          interpolate: 'step-after',
          opacity: 0.25,
          color: CHART_COLOURS.quiet,
        },
        encoding: {
          x,
          y: { ...y, field: 'low', title: 'still there' },
          y2: { field: 'high' },
        },
      },
      {
        mark: { type: 'line', interpolate: 'step-after', color: CHART_COLOURS.forecast },
        encoding: { x, y: { ...y, field: 'survival', title: 'still there' } },
      },
    ],
  });
}
