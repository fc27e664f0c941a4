import { resultOf } from '../../core/check-result.ts';
import { InvalidInputError } from '../../core/errors.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { IntervalForecast, VolumeForecast } from '../forecast.ts';
import { historySchema, type IntervalHistory } from '../history.ts';
import { elapsedAxis, instantsOf } from './elapsed-axis.ts';

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
 * intervals are gaps. Time runs as it passes and is labelled by the clock of the centre, wherever the
 * reader is: an hour that the clock shows twice is drawn twice, one that it skips not at all.
 *
 * @param history - The history that the forecast was made from.
 * @param forecast - The forecast, as `forecastVolume` returns it.
 * @param options - How much history to show, and the title.
 * @returns A Vega-Lite specification.
 * @throws `InvalidInputError` where history or forecast are none.
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
  const shown = history.days.slice(Math.max(0, history.days.length - historyDays));
  const past = pastPoints(history, shown);
  const ahead = forecastInstants(forecast, history.timeZone);
  const all = [...past.map(({ at }) => at), ...ahead];
  const axis = elapsedAxis(history.timeZone, earliest(all), latest(all));
  const bands = bandsOf(levels).map(({ low, high, share }, b) => ({
    data: {
      values: intervals.map(({ open, quantiles }, i) => ({
        ...axis.place(ahead[i]!),
        low: open ? quantiles[low] : null,
        high: open ? quantiles[high] : null,
        band: `${Math.round(share * 1000) / 10} % band`,
      })),
    },
    mark: {
      type: 'area',
      color: CHART_COLOURS.forecast,
      opacity: 0.15 + 0.1 * b,
      invalid: 'break-paths-show-path-domains',
    },
    encoding: {
      x: axis.encoding,
      y: { field: 'low', type: 'quantitative' },
      y2: { field: 'high' },
      tooltip: tooltipOf('band', 'low', 'high'),
    },
  }));
  const line = (values: readonly object[], color: string) => ({
    data: { values },
    mark: { type: 'line', color, strokeWidth: 1 },
    encoding: {
      x: axis.encoding,
      y: { field: 'contacts', type: 'quantitative', title: 'contacts' },
      tooltip: tooltipOf('contacts'),
    },
  });
  return vegaLiteSpec(title, {
    width: 900,
    height: 260,
    layer: [
      ...bands,
      line(
        past.map(({ at, contacts }) => ({ ...axis.place(at), contacts })),
        CHART_COLOURS.actual,
      ),
      line(
        intervals.map(({ open, contacts }, i) => ({
          ...axis.place(ahead[i]!),
          contacts: open ? contacts : null,
        })),
        CHART_COLOURS.forecast,
      ),
    ],
  });
}

function tooltipOf(...fields: readonly string[]): object[] {
  return ['time', ...fields].map((field) => ({ field }));
}

function pastPoints({ starts, contacts }: IntervalHistory, days: IntervalHistory['days']) {
  return days.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, k) => {
      return { at: starts[first + k]!, contacts: contacts[first + k]! };
    }),
  );
}

function forecastInstants({ intervals }: ChartedForecast, timeZone: string): number[] {
  const instants = instantsOf(intervals, timeZone);
  const odd = instants.findIndex((instant) => Number.isNaN(instant));
  if (odd < 0) return instants;
  throw new InvalidInputError('forecastChart', [
    {
      path: `forecast.intervals[${odd}]`,
      expected: 'an interval with date and startMinutes',
      received: intervals[odd],
    },
  ]);
}

const earliest = (instants: readonly number[]) =>
  instants.reduce((least, instant) => Math.min(least, instant), instants[0] ?? 0);

const latest = (instants: readonly number[]) =>
  instants.reduce((most, instant) => Math.max(most, instant), instants[0] ?? 0);

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
