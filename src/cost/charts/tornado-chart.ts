import { checkResult } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { Tornado } from '../compare/tornado.ts';

/**
 * Which inputs matter most? Bars around the base, the widest on top.
 *
 * @param tornado - The result of `tornado`.
 * @param bars - How many bars to show (1 or more, default 12).
 * @returns A Vega-Lite specification with its data.
 * @example
 * ```ts
 * import { tornadoChart } from 'halfhour/cost';
 *
 * const end = { value: 0.72, result: 6.7 };
 * const bar = { path: 'staff.occupancy', low: end, high: { value: 0.88, result: 5.9 }, swing: 0.8 };
 * tornadoChart({ measure: 'perContactHandled', base: 6.2, bars: [bar] }).title;
 * // => { text: 'What perContactHandled hangs on', … }
 * ```
 */
export function tornadoChart(tornado: Tornado, bars = 12): VegaLiteSpec {
  checkResult('tornadoChart', 'tornado', tornado, 'what costTornado returns', {
    base: 'number',
    bars: 'list',
  });
  const { measure, base, bars: all } = tornado;
  const values = all.slice(0, bars).flatMap(({ path, low, high }) =>
    [
      { end: 'low', ...low },
      { end: 'high', ...high },
    ].map(({ end, value, result }) => ({ path, end, value, base, result: result ?? base })),
  );
  return vegaLiteSpec(`What ${measure} hangs on`, {
    data: { values },
    width: 480,
    height: { step: 22 },
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          y: { field: 'path', type: 'nominal', sort: null, title: null, axis: { labelLimit: 400 } },
          x: { field: 'base', type: 'quantitative', title: measure, scale: { zero: false } },
          x2: { field: 'result' },
          color: {
            field: 'end',
            type: 'nominal',
            title: 'input',
            scale: {
              domain: ['low', 'high'],
              range: [CHART_COLOURS.over, CHART_COLOURS.requirement],
            },
          },
          tooltip: [
            { field: 'path', type: 'nominal' },
            { field: 'value', type: 'quantitative' },
            { field: 'result', type: 'quantitative' },
          ],
        },
      },
      {
        mark: { type: 'rule', color: CHART_COLOURS.actual },
        encoding: { x: { datum: base } },
      },
    ],
  });
}
