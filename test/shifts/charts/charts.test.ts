import type { Duty } from 'halfhour/duty';
import { coverageChart, evaluateCoverage, shiftsChart } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { renderChart } from '../../support/render-chart.ts';

const duty: Duty = {
  typeId: 'day',
  day: 0,
  startMinutes: 540,
  lengthMinutes: 480,
  breaks: [{ kind: 'meal', startMinutes: 720, minutes: 60, paid: false }],
  count: 3,
};

const week = (agents: (hour: number) => number) => ({
  intervalSeconds: 3600,
  agents: Array.from({ length: 168 }, (_, i) => agents(i)),
});

describe('charts', () => {
  const report = evaluateCoverage({ requirement: week(() => 2), duties: [duty] });
  it.each([
    ['coverage', coverageChart(report, { intervalSeconds: 3600 })],
    ['shifts', shiftsChart([duty])],
  ])('of %s can be drawn', async (_, spec) => {
    const svg = await renderChart(spec);
    expect(svg).toContain('<path');
  });
});
