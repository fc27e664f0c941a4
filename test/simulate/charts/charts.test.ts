import type { VegaLiteSpec } from 'halfhour';
import { serviceByIntervalChart, serviceDistributionChart, simulateQueue } from 'halfhour/simulate';
import { describe, expect, it } from 'vitest';
import { renderChart } from '../../support/render-chart.ts';

const simulation = simulateQueue({
  intervalSeconds: 1800,
  contacts: [50, 100, 50],
  ahtSeconds: 180,
  agents: [8, 14, 8],
  answerTimeSeconds: 20,
  replications: 30,
});

const charts: readonly (readonly [string, VegaLiteSpec, string])[] = [
  [
    'service by interval',
    serviceByIntervalChart(simulation, {
      startMinutes: 480,
      expected: [0.9, 0.88, 0.9],
      target: 0.8,
    }),
    'expected',
  ],
  ['service by interval alone', serviceByIntervalChart(simulation), 'service level'],
  ['the days', serviceDistributionChart(simulation, 0.8), 'target missed'],
];

describe('the chart of', () => {
  it.each(charts)('%s draws what it says', async (_, spec, text) => {
    const svg = await renderChart(spec);
    expect(svg).toContain(text);
    expect(svg).not.toContain('NaN');
  });
});
