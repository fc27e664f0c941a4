import {
  analyseTraffic,
  backtestChart,
  type ChartedForecast,
  forecastChart,
  intervalHistory,
  residualChart,
  trafficChart,
  transferChart,
  type VolumeForecast,
} from 'halfhour/forecast';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { renderChart } from '../../support/render-chart.ts';

const rows = Array.from({ length: 14 * 48 }, (_, i) => ({
  time: Date.UTC(2024, 0, 1) + i * 1_800_000,
  contacts: 20 + (i % 48) - (i % 7),
}));
const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 1800 });
const forecast = {
  levels: [0.025, 0.1, 0.5, 0.9, 0.975],
  intervals: Array.from({ length: 48 }, (_, slot) => ({
    date: '2024-01-15',
    startMinutes: slot * 30,
    open: slot < 40,
    contacts: slot < 40 ? 20 + slot : 0,
    quantiles: [-6, -4, 0, 4, 6].map((offset) => Math.max(0, 20 + slot + offset)),
  })),
};

const charts = {
  forecastChart: forecastChart(history, forecast),
  residualChart: residualChart(
    history,
    history.contacts.map((value, i) => value! + (i % 5) - 2),
  ),
  backtestChart: backtestChart([
    { name: 'seasonal naive', wape: 0.086 },
    { name: 'combination', wape: 0.058, dayWape: 0.043 },
  ]),
  trafficChart: trafficChart(analyseTraffic(history)),
  transferChart: transferChart(
    analyseTraffic(
      intervalHistory(
        rows.map((row) => ({ ...row, arrivals: 2 * row.contacts })),
        { timeZone: 'UTC', intervalSeconds: 1800 },
      ),
    ).transfer!,
  ),
};

describe('a chart is a specification that any Vega-Lite renderer draws', () => {
  it.each(Object.entries(charts))('%s', async (_, chart) => {
    const svg = await renderChart(chart);
    expect(svg).toContain('<path');
    expect(svg).not.toContain('NaN');
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});

describe('the forecast chart', () => {
  it('takes what forecastVolume returns', () => {
    expectTypeOf<VolumeForecast>().toExtend<ChartedForecast>();
  });

  it('has a band for each pair of levels around the median, the widest behind', () => {
    const layers = charts.forecastChart['layer'] as { mark: { type: string; opacity: number } }[];
    expect(layers.map(({ mark }) => mark.type)).toEqual(['area', 'area', 'line', 'line']);
  });

  it('shows the last days of the history only', () => {
    const { layer } = forecastChart(history, forecast, { historyDays: 2 });
    const lines = layer as { data: { values: readonly { time: string }[] } }[];
    expect(lines[2]?.data.values).toHaveLength(96);
    expect(lines[2]?.data.values[0]?.time).toBe('2024-01-13T00:00:00+00:00');
  });
});

it('the residual chart refuses forecasts that do not match the history', () => {
  expect(() => residualChart(history, [1, 2])).toThrow(
    'residualChart: forecasts must be as long as the history (672 intervals) (got an array of 2)',
  );
});
