import { checkResults } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import { clockText } from '../../core/words.ts';
import type { AdherenceInterval } from '../measure-adherence/result.ts';

/**
 * When were fewer there than scheduled? Agents on position by interval, against those who were scheduled on it.
 *
 * @param intervals - The intervals of `measureAdherence`, a day or a few.
 * @returns A Vega-Lite specification with its data.
 * @example
 * ```ts
 * import { adherenceChart } from 'halfhour/calls';
 *
 * adherenceChart([]).title; // => { text: 'Agents scheduled and on position', … }
 * ```
 */
export function adherenceChart(intervals: readonly AdherenceInterval[]): VegaLiteSpec {
  checkResults('adherenceChart', 'intervals', intervals, 'an interval of measured adherence', {
    scheduledAgents: 'number',
    agents: 'number',
  });
  const x = { field: 'start', type: 'ordinal', title: 'interval', sort: null };
  return vegaLiteSpec('Agents scheduled and on position', {
    width: { step: 12 },
    height: 260,
    data: {
      values: intervals.map(({ date, startMinutes, start, scheduledAgents, agents }) => ({
        // Two intervals of one clock are told apart by their place.
        order: start,
        start: `${date} ${clockText(Math.floor(startMinutes))}`,
        scheduledAgents,
        agents,
      })),
    },
    layer: [
      {
        mark: { type: 'bar', color: CHART_COLOURS.coverage },
        encoding: {
          x,
          y: { field: 'agents', type: 'quantitative', title: 'agents (line: scheduled)' },
        },
      },
      {
        mark: { type: 'line', interpolate: 'step', color: CHART_COLOURS.requirement },
        encoding: { x, y: { field: 'scheduledAgents', type: 'quantitative' } },
      },
    ],
  });
}
