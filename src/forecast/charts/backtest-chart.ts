import { checkResults } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';

/** One method in a comparison. */
export interface ComparedMethod {
  /** Its name. */
  readonly name: string;
  /** WAPE at intervals (0 or more), where it is known. */
  readonly wape?: number | undefined;
  /** WAPE of day totals (0 or more), where it is known. */
  readonly dayWape?: number | undefined;
}

/**
 * Which method forecasts best?
 *
 * @param methods - The methods of a backtest with their errors.
 * @returns A Vega-Lite specification: a bar for each method, the best on top; a tick is its error on
 * day totals.
 * @example
 * ```ts
 * import { backtestChart } from 'halfhour/forecast';
 *
 * const spec = backtestChart([
 *   { name: 'seasonal naive', wape: 0.086, dayWape: 0.071 },
 *   { name: 'combination', wape: 0.058, dayWape: 0.043 },
 * ]);
 * spec['height']; // => 44
 * ```
 */
export function backtestChart(methods: readonly ComparedMethod[]): VegaLiteSpec {
  checkResults('backtestChart', 'methods', methods, 'a model of a backtest', { name: 'text' });
  const errorOf = ({ wape = Infinity }: ComparedMethod) => wape;
  const ranking = methods
    .toSorted((a, b) => errorOf(a) - errorOf(b) || 0)
    .map((method) => method.name);
  const name = { field: 'name', type: 'ordinal', sort: ranking, title: null };
  const error = (field: string) => ({
    field,
    type: 'quantitative',
    axis: { format: '.1%' },
    title: 'WAPE: bar at intervals, tick on day totals',
  });
  return vegaLiteSpec('Backtest', {
    width: 600,
    height: 22 * methods.length,
    data: { values: methods.map((method) => ({ dayWape: null, ...method })) },
    layer: [
      {
        mark: { type: 'bar', color: CHART_COLOURS.forecast, opacity: 0.75, tooltip: true },
        encoding: { y: name, x: error('wape') },
      },
      {
        transform: [{ filter: 'datum.dayWape !== null' }],
        mark: { type: 'tick', color: CHART_COLOURS.actual, thickness: 2, tooltip: true },
        encoding: { y: name, x: error('dayWape') },
      },
    ],
  });
}
