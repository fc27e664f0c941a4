import { checkResult, hasParts } from '../../core/check-result.ts';
import { InvalidInputError } from '../../core/errors.ts';
import { readable } from '../../core/text.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { ComparedPlan } from '../compare-plans/input.ts';

/**
 * Where does every head go? A waterfall from the hours of handling to the people who are employed, in people.
 *
 * @param plan - The result of `headcountBridge` or `planWorkforce`. Steps that add nothing are left out.
 * @returns A Vega-Lite specification with its data.
 * @throws `INVALID_INPUT` for anything else.
 * @example
 * ```ts
 * import { headcountBridge, headcountChart } from 'halfhour/plan';
 *
 * const bridge = headcountBridge({
 *   intervalSeconds: 3600,
 *   weeks: 1 / 40,
 *   contacts: [100],
 *   ahtSeconds: 180,
 *   targetAgents: [8],
 * });
 * headcountChart(bridge).data;
 * // => { values: [{ step: 'handling', from: 0, to: 5, … }, { step: 'queueing', from: 5, to: 8, … }, …] }
 * ```
 */
export function headcountChart(plan: ComparedPlan): VegaLiteSpec {
  const expected = 'what headcountBridge or planWorkforce returns';
  checkResult('headcountChart', 'plan', plan, expected, { headcount: 'list' });
  const { headcount } = plan;
  const odd = headcount.findIndex((step) => !hasParts(step, STEP));
  if (odd >= 0) {
    const issue = { path: `plan.headcount[${odd}]`, expected: 'a step', received: headcount[odd] };
    throw new InvalidInputError('headcountChart', [issue]);
  }
  const steps = headcount.flatMap(({ title, people, change, reason }, i) => {
    if (change === 0) return [];
    const from = headcount[i - 1]?.people ?? 0;
    const kind = i === 0 ? 'work' : change > 0 ? 'adds' : 'left undone';
    return [{ step: title, from, to: people, kind, reason, added: people - from }];
  });
  const employed = headcount.at(-1)?.people ?? 0;
  const last = { from: 0, to: employed, kind: 'employed', reason: 'everybody who is paid' };
  const values = [...steps, { step: 'employed', ...last, added: employed }].map((bar) => ({
    ...bar,
    top: Math.max(bar.from, bar.to),
    text: `${bar.added < 0 ? '−' : bar.from > 0 ? '+' : ''}${readable(Math.abs(bar.added))}`,
  }));
  const x = {
    field: 'step',
    type: 'nominal',
    sort: null,
    title: null,
    axis: { labelAngle: -30, labelLimit: 200 },
  };
  return vegaLiteSpec('From work to employed: people', {
    data: { values },
    width: { step: 60 },
    height: 320,
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          x,
          y: { field: 'from', type: 'quantitative', title: 'people' },
          y2: { field: 'to' },
          color: {
            field: 'kind',
            type: 'nominal',
            title: null,
            scale: {
              domain: ['work', 'adds', 'left undone', 'employed'],
              range: [
                CHART_COLOURS.coverage,
                CHART_COLOURS.requirement,
                CHART_COLOURS.under,
                CHART_COLOURS.quiet,
              ],
            },
          },
          tooltip: [
            { field: 'step', title: 'step' },
            { field: 'text', title: 'people' },
            { field: 'reason', title: 'why' },
          ],
        },
      },
      {
        mark: { type: 'text', dy: -6 },
        encoding: { x, y: { field: 'top', type: 'quantitative' }, text: { field: 'text' } },
      },
    ],
  });
}

/** What the chart reads of a step. */
const STEP = { title: 'text', people: 'number', change: 'number', reason: 'text' } as const;
