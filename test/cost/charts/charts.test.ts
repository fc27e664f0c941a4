import type { VegaLiteSpec } from 'halfhour';
import {
  bridgeChart,
  costBridge,
  costTreeChart,
  evaluateCost,
  tornado,
  tornadoChart,
} from 'halfhour/cost';
import { hiringChart, hiringPlan } from 'halfhour/hiring';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { goldenPlan } from '../../hiring/golden-plan.ts';
import { goldenCentre } from '../golden-centre.ts';

const later = {
  ...goldenCentre,
  channels: [{ ...goldenCentre.channels[0]!, contacts: 66_000, ahtSeconds: 230 }],
  pay: { ...goldenCentre.pay, baseMonthly: 3700 },
};

const charts: readonly (readonly [string, VegaLiteSpec, string])[] = [
  ['a cost tree', costTreeChart(evaluateCost(goldenCentre).tree), '32.3%'],
  ['a bridge', bridgeChart(costBridge(goldenCentre, later)), '393,017'],
  ['a tornado', tornadoChart(tornado(goldenCentre)), 'staff.occupancy'],
  ['a hiring plan', hiringChart(hiringPlan(goldenPlan).periods), '+20'],
  [
    'a plan that nobody can keep',
    hiringChart(
      hiringPlan({ ...goldenPlan, required: [200, 100], outsourcing: undefined }).periods,
    ),
    'missing',
  ],
];

describe('the chart of', () => {
  it.each(charts)('%s draws what it says', async (_, spec, text) => {
    const svg = await new vega.View(
      vega.parse(compile(JSON.parse(JSON.stringify(spec)) as TopLevelSpec).spec),
      {
        renderer: 'none',
      },
    ).toSVG();
    expect(svg).toContain(text);
    expect(svg).not.toContain('NaN');
  });
});
