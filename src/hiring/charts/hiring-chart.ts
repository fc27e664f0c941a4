import { checkResults } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { HiringPeriod } from '../hiring-plan/staffed-period.ts';

/**
 * Does the plan meet the need? Own output, overtime, outsourcing and whoever is missing stacked
 * against the agents required, with the hires of each period on top.
 *
 * @param periods - The periods of `hiringPlan`.
 * @returns A Vega-Lite specification with its data.
 * @example
 * ```ts
 * import { hiringChart, hiringPlan } from 'halfhour/hiring';
 *
 * const { periods } = hiringPlan({
 *   required: [10, 11],
 *   startingAgents: 10,
 *   attrition: 0.1,
 *   payPerAgent: 100,
 *   outsourcing: { costPerAgent: 150 },
 * });
 * hiringChart(periods).title; // => { text: 'Agents required and planned', … }
 * ```
 */
export function hiringChart(periods: readonly HiringPeriod[]): VegaLiteSpec {
  checkResults('hiringChart', 'periods', periods, 'a period of a hiring plan', {
    supply: 'number',
  });
  const kinds = [
    { kind: 'own', of: ({ supply }: HiringPeriod) => supply },
    { kind: 'overtime', of: ({ overtime }: HiringPeriod) => overtime },
    { kind: 'outsourced', of: ({ outsourced }: HiringPeriod) => outsourced },
    { kind: 'missing', of: ({ shortage }: HiringPeriod) => shortage },
  ];
  const colours = [
    CHART_COLOURS.coverage,
    CHART_COLOURS.accent,
    CHART_COLOURS.quiet,
    CHART_COLOURS.under,
  ];
  const drawn = kinds
    .map((one, order) => ({ ...one, order, colour: colours[order]! }))
    .filter(({ of }) => periods.some((period) => of(period) > 1e-6));
  const x = { field: 'period', type: 'ordinal', title: 'period', axis: { labelAngle: 0 } };
  return vegaLiteSpec('Agents required and planned', {
    width: { step: 36 },
    height: 300,
    layer: [
      {
        data: {
          values: periods.flatMap((period, t) =>
            drawn.map(({ kind, of, order }) => ({
              period: t + 1,
              kind,
              order,
              agents: of(period),
            })),
          ),
        },
        mark: { type: 'bar' },
        encoding: {
          x,
          y: { field: 'agents', type: 'quantitative', title: 'agents (line: required, +n: hires)' },
          order: { field: 'order', type: 'quantitative' },
          color: {
            field: 'kind',
            type: 'nominal',
            title: null,
            scale: {
              domain: drawn.map(({ kind }) => kind),
              range: drawn.map(({ colour }) => colour),
            },
          },
        },
      },
      {
        data: {
          values: periods.map(({ required, leave, hires }, t) => ({
            period: t + 1,
            required: required + leave,
            hires: hires > 0 ? `+${Math.round(hires)}` : '',
          })),
        },
        layer: [
          {
            mark: { type: 'line', interpolate: 'step', color: CHART_COLOURS.requirement },
            encoding: { x, y: { field: 'required', type: 'quantitative' } },
          },
          {
            mark: { type: 'text', dy: -10, fontWeight: 'bold' },
            encoding: {
              x,
              y: { field: 'required', type: 'quantitative' },
              text: { field: 'hires', type: 'nominal' },
            },
          },
        ],
      },
    ],
  });
}
