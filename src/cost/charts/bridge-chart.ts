import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { CostBridge } from '../compare/bridge.ts';

/**
 * Why did the cost change? A waterfall from the value before to the value after.
 *
 * @param bridge - The result of `costBridge`.
 * @returns A Vega-Lite specification with its data.
 * @example
 * ```ts
 * import { bridgeChart } from 'halfhour/cost';
 *
 * const effects = [{ driver: 'pay', effect: 5 } as const];
 * bridgeChart({ measure: 'total', before: 100, after: 105, effects }).data;
 * // => { values: [{ step: 'before', from: 0, to: 100, kind: 'value' }, …] }
 * ```
 */
export function bridgeChart({ measure, before, after, effects }: CostBridge): VegaLiteSpec {
  let level = before;
  const values = [
    { step: 'before', from: 0, to: before, kind: 'value' },
    ...effects.map(({ driver, effect }) => {
      const from = level;
      level += effect;
      return { step: driver, from, to: level, kind: effect > 0 ? 'dearer' : 'cheaper' };
    }),
    { step: 'after', from: 0, to: after, kind: 'value' },
  ];
  return vegaLiteSpec(`From before to after: ${measure}`, {
    data: { values },
    width: { step: 70 },
    height: 300,
    mark: { type: 'bar' },
    encoding: {
      x: { field: 'step', type: 'nominal', sort: null, title: null, axis: { labelAngle: -30 } },
      y: { field: 'from', type: 'quantitative', title: measure, scale: { zero: false } },
      y2: { field: 'to' },
      color: {
        field: 'kind',
        type: 'nominal',
        title: null,
        scale: {
          domain: ['value', 'dearer', 'cheaper'],
          range: [CHART_COLOURS.quiet, CHART_COLOURS.requirement, CHART_COLOURS.coverage],
        },
      },
    },
  });
}
