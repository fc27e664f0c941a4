import { checkResult } from '../../core/check-result.ts';
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
 * // => { values: [{ step: 'before', from: 0, to: 100, … }, …] }
 * ```
 */
export function bridgeChart(bridge: CostBridge): VegaLiteSpec {
  checkResult('bridgeChart', 'bridge', bridge, 'what costBridge returns', {
    before: 'number',
    after: 'number',
    effects: 'list',
  });
  const { measure, before, after, effects } = bridge;
  let level = before;
  const print = (effect: number) => `${effect > 0 ? '+' : '−'}${readable(Math.abs(effect))}`;
  const values = [
    { step: 'before', from: 0, to: before, top: before, kind: 'value', text: readable(before) },
    ...effects.map(({ driver, effect }) => {
      const from = level;
      level += effect;
      const kind = effect > 0 ? 'dearer' : 'cheaper';
      return {
        step: driver,
        from,
        to: level,
        top: Math.max(from, level),
        kind,
        text: print(effect),
      };
    }),
    { step: 'after', from: 0, to: after, top: after, kind: 'value', text: readable(after) },
  ];
  const x = {
    field: 'step',
    type: 'nominal',
    sort: null,
    title: null,
    axis: { labelAngle: -30, labelLimit: 200 },
  };
  return vegaLiteSpec(`From before to after: ${measure}`, {
    data: { values },
    width: { step: 70 },
    height: 300,
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          x,
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
      },
      {
        mark: { type: 'text', dy: -6 },
        encoding: { x, y: { field: 'top', type: 'quantitative' }, text: { field: 'text' } },
      },
    ],
  });
}

/** Whole units of large amounts, four digits of small ones. */
function readable(value: number): string {
  const digits = Math.abs(value) >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(4)));
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
