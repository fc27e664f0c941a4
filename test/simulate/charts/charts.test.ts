import type { VegaLiteSpec } from 'halfhour';
import { serviceByIntervalChart, serviceDistributionChart, simulateQueue } from 'halfhour/simulate';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';

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
    'Service level by interval',
  ],
  ['service by interval alone', serviceByIntervalChart(simulation), 'service level'],
  ['the days', serviceDistributionChart(simulation, 0.8), 'target missed'],
];

describe('the chart of', () => {
  it.each(charts)('%s draws what it says', async (_, spec, text) => {
    const plain = JSON.parse(JSON.stringify(spec)) as TopLevelSpec;
    const view = new vega.View(vega.parse(compile(plain).spec), { renderer: 'none' });
    const svg = await view.toSVG();
    expect(svg).toContain(text);
    expect(svg).not.toContain('NaN');
  });
});
