import { isShare } from '../../core/check-numbers.ts';
import { checkResult } from '../../core/check-result.ts';
import { InvalidInputError } from '../../core/errors.ts';
import { isAtMost } from '../../core/tie.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { SimulatedDays } from '../simulation.ts';

/**
 * How much does the service differ from one day to the next, on the same plan?
 *
 * @param simulation - The result of `simulateQueue` or `replayCalls`, or a queue of `simulateCentre`.
 * @param target - Service level that is asked for, a number from 0 to 1; days below it stand out.
 * @returns A Vega-Lite specification with its data: simulated days by their service level.
 * @throws `InvalidInputError` if one of them is something else.
 * @example
 * ```ts
 * import { serviceDistributionChart } from 'halfhour/simulate';
 *
 * serviceDistributionChart({ dayServiceLevels: [0.9, 0.75] }, 0.8).data;
 * // => { values: [{ level: 0.9, kept: 'target met' }, { level: 0.75, kept: 'target missed' }] }
 * ```
 */
export function serviceDistributionChart(simulation: SimulatedDays, target: number): VegaLiteSpec {
  checkResult('serviceDistributionChart', 'simulation', simulation, 'what simulateQueue returns', {
    dayServiceLevels: 'list',
  });
  if (!isShare(target)) {
    throw new InvalidInputError('serviceDistributionChart', [
      { path: 'target', expected: 'a number from 0 to 1', received: target },
    ]);
  }
  const values = simulation.dayServiceLevels.map((level) => ({
    level,
    kept: isAtMost(target, level) ? 'target met' : 'target missed',
  }));
  return vegaLiteSpec('Simulated days by service level', {
    data: { values },
    width: 600,
    height: 220,
    mark: { type: 'bar' },
    encoding: {
      x: {
        field: 'level',
        type: 'quantitative',
        bin: { step: 0.02 },
        title: 'service level of the day',
        axis: { format: '.0%' },
      },
      y: { aggregate: 'count', type: 'quantitative', title: 'days' },
      color: {
        field: 'kept',
        type: 'nominal',
        title: null,
        scale: {
          domain: ['target met', 'target missed'],
          range: [CHART_COLOURS.coverage, CHART_COLOURS.under],
        },
      },
    },
  });
}
