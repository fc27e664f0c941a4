import { checkResult } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { TransferTrend } from '../analyse-traffic/transfer-trend.ts';

/**
 * Does a growing or a falling share of all arrivals reach agents?
 *
 * Points are weeks, the larger the more arrivals they rest on; the line is the part of the trend that
 * its evidence supports, up to the week after the last.
 *
 * @param trend - The `transfer` of `analyseTraffic`.
 * @returns A Vega-Lite specification.
 * @example
 * ```ts
 * import { transferChart } from 'halfhour/forecast';
 *
 * const spec = transferChart({
 *   rate: 0.69,
 *   weeks: [
 *     { week: '2024-W27', weeksAfterFirst: 0, arrivals: 9000, rate: 0.7 },
 *     { week: '2024-W28', weeksAfterFirst: 1, arrivals: 9000, rate: 0.69 },
 *     { week: '2024-W29', weeksAfterFirst: 2, arrivals: 9000, rate: 0.68 },
 *   ],
 *   changePerWeek: -0.01,
 *   standardError: 0,
 *   supportedChangePerWeek: -0.01,
 *   nextRate: 0.67,
 * });
 * spec['title']; // => { text: 'Share of arrivals that reaches agents', … }
 * ```
 */
export function transferChart(trend: TransferTrend): VegaLiteSpec {
  checkResult('transferChart', 'trend', trend, 'what analyseTraffic returns', {
    weeks: 'list',
    nextRate: 'number',
  });
  const { weeks, nextRate, supportedChangePerWeek } = trend;
  const week = { field: 'week', type: 'ordinal', title: null, axis: { labelOverlap: true } };
  const next = { week: 'next', weeksAfterFirst: (weeks.at(-1)?.weeksAfterFirst ?? 0) + 1 };
  const names = [...weeks, next].map((one) => one.week);
  const rate = {
    field: 'rate',
    type: 'quantitative',
    title: 'share of arrivals',
    axis: { format: '.0%' },
    scale: { zero: false },
  };
  const line = [...weeks, next].map((one) => ({
    week: one.week,
    rate: nextRate - supportedChangePerWeek * (next.weeksAfterFirst - one.weeksAfterFirst),
  }));
  return vegaLiteSpec('Share of arrivals that reaches agents', {
    width: 600,
    height: 200,
    layer: [
      {
        data: { values: line },
        mark: { type: 'line', color: CHART_COLOURS.forecast, tooltip: true },
        encoding: { x: { ...week, sort: names }, y: rate },
      },
      {
        data: { values: weeks },
        mark: { type: 'point', filled: true, color: CHART_COLOURS.actual, tooltip: true },
        encoding: {
          x: { ...week, sort: names },
          y: rate,
          size: {
            field: 'arrivals',
            type: 'quantitative',
            legend: null,
            scale: { zero: true, rangeMax: 80 },
          },
        },
      },
    ],
  });
}
