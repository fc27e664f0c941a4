import { coverageChart, evaluateCoverage, shiftsChart } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { renderChart } from '../../support/render-chart.ts';
import { duty, week } from '../support/day-shift.ts';

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
