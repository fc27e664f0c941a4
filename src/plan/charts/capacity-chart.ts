import { checkResult } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { CapacityPlan } from '../plan-capacity/result.ts';

/**
 * Do people and need meet over the next years? A panel for each team and scenario: the need with its band from P10 to
 * P90, own output with overtime and outsourcing, and the hires of each period.
 *
 * @param plan - The result of `planCapacity`.
 * @returns A Vega-Lite specification with its data.
 * @throws `INVALID_INPUT` for anything else.
 * @example
 * ```ts
 * import { capacityChart, planCapacity } from 'halfhour/plan';
 *
 * const plan = planCapacity({
 *   from: '2027-02-01',
 *   queues: [{ name: 'sales', team: 'A', contacts: [9600], ahtSeconds: 300, occupancy: 0.8 }],
 *   teams: [
 *     {
 *       name: 'A',
 *       fullTimeHours: 40,
 *       shrinkage: 0.25,
 *       hiring: { startingAgents: 9, attrition: 0.1, payPerAgent: 4000 },
 *     },
 *   ],
 * });
 * capacityChart(plan).data; // => { values: [{ panel: 'plan · A', period: '2027-02-01', required: 8.33…, … }] }
 * ```
 */
export function capacityChart(plan: CapacityPlan): VegaLiteSpec {
  checkResult('capacityChart', 'plan', plan, 'what planCapacity returns', {
    rows: 'list',
    work: 'list',
  });
  const values = plan.rows.map((row) => ({
    panel: `${row.scenario} · ${row.team}`,
    period: row.from,
    required: row.required,
    low: row.requiredBand.p10,
    high: row.requiredBand.p90,
    there: row.supply + row.overtime + row.outsourced,
    hires: row.hires > 0 ? `+${Math.round(row.hires)}` : '',
    short: row.shortChance,
  }));
  const x = { field: 'period', type: 'temporal', title: null };
  const agents = (field: string) => ({ field, type: 'quantitative', title: 'agents' });
  return vegaLiteSpec('Agents required and there (band: P10 to P90, +n: hires)', {
    data: { values },
    facet: { field: 'panel', type: 'nominal', title: null, sort: null },
    columns: 1,
    spec: {
      width: 640,
      height: 220,
      layer: [
        {
          mark: { type: 'area', opacity: 0.25, color: CHART_COLOURS.requirement },
          encoding: { x, y: agents('low'), y2: { field: 'high' } },
        },
        {
          mark: { type: 'line', color: CHART_COLOURS.requirement },
          encoding: { x, y: agents('required') },
        },
        {
          mark: { type: 'line', point: true, color: CHART_COLOURS.coverage },
          encoding: {
            x,
            y: agents('there'),
            tooltip: [
              { field: 'period', title: 'period' },
              { field: 'required', title: 'required' },
              { field: 'there', title: 'there' },
              { field: 'short', title: 'chance to be short', format: '.0%' },
            ],
          },
        },
        {
          mark: { type: 'text', dy: -10, fontWeight: 'bold' },
          encoding: { x, y: agents('there'), text: { field: 'hires', type: 'nominal' } },
        },
      ],
    },
  });
}
