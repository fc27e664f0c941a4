import { type DesignShiftsInput, designShifts } from 'halfhour/shifts';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';

const highs = await highsLoader();

/** Two days of hours, shifts of 6 and 8 hours that start at six times of the day: 12 distinct ones. */
const STARTS = [0, 5, 8, 12, 16, 22];
const LENGTHS = [6, 8];
const HOURS = 48;

interface Prices {
  readonly distinct: number;
  readonly hour: number;
  readonly under: number;
  readonly over: number;
  readonly most: number;
}

function randomAgents(seed: number): number[] {
  const random = seededRandom(seed);
  const agents = new Array<number>(HOURS).fill(0);
  for (let n = 0; n < 4; n++) {
    const start = STARTS[Math.floor(random() * STARTS.length)]!;
    const length = LENGTHS[Math.floor(random() * LENGTHS.length)]!;
    for (const day of [0, 24]) {
      const count = Math.floor(4 * random());
      for (let h = 0; h < length; h++) agents[(day + start + h) % HOURS]! += count;
    }
  }
  return agents.map((need) => (random() < 0.1 ? need + 1 : need));
}

function problemOf(agents: number[], prices: Prices): DesignShiftsInput {
  return {
    requirement: { intervalSeconds: 3600, agents, cyclic: true },
    shiftTypes: STARTS.map((start) => ({
      id: `from ${start}`,
      lengthMinutes: LENGTHS.map((hours) => hours * 60),
      earliestStartMinutes: start * 60,
      latestStartMinutes: start * 60,
      costPerHour: prices.hour,
    })),
    ...(prices.under < Infinity && { understaffing: { costPerHour: prices.under } }),
    overstaffingCostPerHour: prices.over,
    costPerDistinctShift: prices.distinct,
    limits: { maxDistinctShifts: prices.most },
  };
}

/** The same problem as one integer program, a switch for each distinct shift, solved by HiGHS. */
function reference(agents: readonly number[], prices: Prices): number {
  const { distinct, hour, under, over, most } = prices;
  const shifts = STARTS.flatMap((start) => LENGTHS.map((length) => ({ start, length })));
  const cover: string[][] = agents.map(() => []);
  const costs: string[] = [];
  const rows: string[] = [];
  for (const [s, { start, length }] of shifts.entries()) {
    costs.push(`${distinct} y${s}`);
    for (const day of [0, 1]) {
      costs.push(`${hour * length} n${s}_${day}`);
      rows.push(`n${s}_${day} - 60 y${s} <= 0`);
      for (let h = 0; h < length; h++) cover[(24 * day + start + h) % HOURS]!.push(`n${s}_${day}`);
    }
  }
  for (const [i, need] of agents.entries()) {
    const missing = under < Infinity ? ` + u${i}` : '';
    if (under < Infinity) costs.push(`${under} u${i}`);
    costs.push(`${over} o${i}`);
    rows.push(`${[...cover[i]!, '0 z'].join(' + ')}${missing} - o${i} = ${need}`);
  }
  rows.push(`${shifts.map((_, s) => `y${s}`).join(' + ')} <= ${most}`);
  const whole = shifts.map((_, s) => `n${s}_0 n${s}_1`).join(' ');
  const switches = shifts.map((_, s) => `y${s}`).join(' ');
  const solved = highs.solve(
    `Minimize\n obj: ${costs.join(' + ')}\nSubject To\n ${rows.join('\n ')}\nGeneral\n ${whole}\nBinary\n ${switches}\nEnd\n`,
  );
  return solved.Status === 'Optimal' ? solved.ObjectiveValue : Infinity;
}

const KINDS: readonly [string, Prices][] = [
  [
    'a distinct shift as dear as an hour off',
    { distinct: 1, hour: 0, under: 1, over: 1, most: 12 },
  ],
  ['a distinct shift as dear as a day off', { distinct: 9, hour: 0, under: 1, over: 1, most: 12 }],
  ['paid hours and nobody missing', { distinct: 7, hour: 1, under: Infinity, over: 0, most: 12 }],
  ['at most three, at a price', { distinct: 2, hour: 1, under: 5, over: 1, most: 3 }],
  ['at most three, without a price', { distinct: 0, hour: 1, under: 5, over: 1, most: 3 }],
  ['at most four and nobody missing', { distinct: 0, hour: 1, under: Infinity, over: 0, most: 4 }],
];

describe('few distinct shifts', () => {
  it.each(KINDS)('are as cheap as an integer program says: %s', (_, prices) => {
    for (let seed = 1; seed <= 8; seed++) {
      const agents = randomAgents(seed);
      const least = reference(agents, prices);
      const design = designShifts(problemOf(agents, prices));
      if (least === Infinity) expect(design.status).toBe('infeasible');
      else {
        expect(design.bound).toBeLessThanOrEqual(least * (1 + 1e-9) + 1e-9);
        expect(design.objective).toBeGreaterThanOrEqual(least * (1 - 1e-9) - 1e-9);
        expect(design.status).toBe('optimal');
      }
    }
  });

  it('too few to cover the week are proven so, and the reason says how many it takes', () => {
    const agents = [...new Array<number>(24).fill(1), ...new Array<number>(24).fill(2)];
    const design = designShifts({
      ...problemOf(agents, { distinct: 0, hour: 1, under: Infinity, over: 0, most: 2 }),
    });
    expect(design.status).toBe('infeasible');
    expect(design.reasons.map(({ code }) => code)).toContain('too-many-distinct-shifts');
  });
});
