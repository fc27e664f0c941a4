import { resultOf } from '../../core/check-result.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { IntervalForecast, VolumeForecast } from '../forecast.ts';
import { historySchema, type IntervalHistory } from '../history.ts';
import { localTime } from './local-time.ts';

/** The fields of a volume forecast that a chart shows. */
export interface ChartedForecast extends Pick<VolumeForecast, 'levels'> {
  readonly intervals: readonly Pick<
    IntervalForecast,
    'date' | 'startMinutes' | 'open' | 'contacts' | 'quantiles'
  >[];
}

export const chartedForecast = () =>
  resultOf<ChartedForecast>('what forecastVolume returns', { levels: 'list', intervals: 'list' });

/** How to draw a forecast. */
export interface ForecastChartInput {
  /** Dates of the history to show before the forecast (whole number); default 14. */
  readonly historyDays?: number | undefined;
  /** Title; default `Contacts: history and forecast`. */
  readonly title?: string | undefined;
}

/**
 * How does the forecast continue the history, and how sure is it?
 *
 * Grey is what happened, blue what is expected, each band the range of a pair of quantiles. Closed
 * intervals are gaps. Times are the centre's wall clock.
 *
 * @param history - The history that the forecast was made from.
 * @param forecast - The forecast, as `forecastVolume` returns it.
 * @param options - How much history to show, and the title.
 * @returns A Vega-Lite specification.
 * @example
 * ```ts
 * import { forecastChart, intervalHistory } from 'halfhour/forecast';
 *
 * const history = intervalHistory([{ time: '2024-07-01T08:00', contacts: 31 }], {
 *   timeZone: 'Europe/Berlin',
 *   intervalSeconds: 1800,
 * });
 * const spec = forecastChart(history, {
 *   levels: [0.1, 0.9],
 *   intervals: [
 *     { date: '2024-07-02', startMinutes: 480, open: true, contacts: 30, quantiles: [23, 38] },
 *   ],
 * });
 * Object.keys(spec).includes('layer'); // => true
 * ```
 */
export function forecastChart(
  history: IntervalHistory,
  forecast: ChartedForecast,
  options: ForecastChartInput = {},
): VegaLiteSpec {
  parseArguments('forecastChart', {
    history: [historySchema, history],
    forecast: [chartedForecast, forecast],
  });
  const { historyDays = 14, title = 'Contacts: history and forecast' } = options;
  const { levels, intervals } = forecast;
  const time = { field: 'time', type: 'temporal', title: null };
  const bands = bandsOf(levels).map(({ low, high, share }, b) => ({
    data: {
      values: intervals.map((interval) => ({
        time: localTime(interval.date, interval.startMinutes),
        low: interval.open ? interval.quantiles[low] : null,
        high: interval.open ? interval.quantiles[high] : null,
        band: `${Math.round(share * 1000) / 10} % band`,
      })),
    },
    mark: {
      type: 'area',
      color: CHART_COLOURS.forecast,
      opacity: 0.15 + 0.1 * b,
      invalid: 'break-paths-show-path-domains',
      tooltip: true,
    },
    encoding: { x: time, y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
  }));
  return vegaLiteSpec(title, {
    width: 900,
    height: 260,
    layer: [
      ...bands,
      line(actualPoints(history, historyDays), CHART_COLOURS.actual, time),
      line(
        intervals.map(({ date, startMinutes, open, contacts }) => ({
          time: localTime(date, startMinutes),
          contacts: open ? contacts : null,
        })),
        CHART_COLOURS.forecast,
        time,
      ),
    ],
  });
}

function line(values: readonly object[], color: string, time: object): object {
  return {
    data: { values },
    mark: { type: 'line', color, strokeWidth: 1, tooltip: true },
    encoding: { x: time, y: { field: 'contacts', type: 'quantitative', title: 'contacts' } },
  };
}

function actualPoints(
  { days, startMinutes, contacts }: IntervalHistory,
  lastDays: number,
): object[] {
  return days.slice(Math.max(0, days.length - lastDays)).flatMap(({ date, first, count }) =>
    Array.from({ length: count }, (_, k) => {
      const value = contacts[first + k]!;
      return {
        time: localTime(date, startMinutes[first + k]!),
        contacts: Number.isNaN(value) ? null : value,
      };
    }),
  );
}

/** Pairs of quantiles around the median, the widest first: indices into the levels. */
function bandsOf(levels: readonly number[]) {
  return levels
    .map((level, low) => ({
      low,
      high: levels.findIndex((other) => Math.abs(level + other - 1) < 1e-9),
      share: 1 - 2 * level,
    }))
    .filter(({ high, share }) => high >= 0 && share > 1e-9);
}
