import { checkResult } from '../../core/check-result.ts';
import { type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { TrafficAnalysis } from '../analyse-traffic/analyse-traffic.ts';
import { weekHeatMap } from './week-heat-map.ts';

/**
 * When in the week do contacts come?
 *
 * @param analysis - The result of `analyseTraffic`.
 * @returns A Vega-Lite specification: mean contacts by weekday and time of day.
 * @example
 * ```ts
 * import { analyseTraffic, intervalHistory, trafficChart } from 'halfhour/forecast';
 *
 * const history = intervalHistory([{ time: '2024-07-01T08:00', contacts: 31 }], {
 *   timeZone: 'Europe/Berlin',
 *   intervalSeconds: 1800,
 * });
 * trafficChart(analyseTraffic(history))['mark']; // => { type: 'rect', tooltip: true }
 * ```
 */
export function trafficChart(analysis: Pick<TrafficAnalysis, 'week'>): VegaLiteSpec {
  checkResult('trafficChart', 'analysis', analysis, 'what analyseTraffic returns', {
    week: 'list',
  });
  return vegaLiteSpec(
    'Mean contacts by weekday and time of day',
    weekHeatMap(analysis.week, { measure: 'contacts', scale: { scheme: 'blues', zero: true } }),
  );
}
