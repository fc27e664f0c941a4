import { explain } from 'halfhour';
import { agentsForConfidence, dayServiceLevelRisk, serviceLevelRisk } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { recompute } from '../support/recompute.ts';

const halfHour = {
  contacts: 100,
  intervalSeconds: 1800,
  ahtSeconds: 180,
  targetServiceLevel: 0.8,
  answerTimeSeconds: 20,
} as const;

describe('serviceLevelRisk', () => {
  it.each([
    [13, 0.63],
    [14, 0.82],
    [15, 0.93],
  ])('of the canonical half-hour with %i agents is near the simulated %f', (agents, simulated) => {
    const { probability, method } = serviceLevelRisk({ ...halfHour, agents });
    expect(method).toBe('counted');
    expect(Math.abs(probability - simulated)).toBeLessThan(0.02);
  });

  it('agrees with a simulation that shares no code with it', () => {
    for (const [contacts, ahtSeconds, agents] of [
      [20, 300, 5],
      [60, 240, 10],
    ] as const) {
      const options = { ...halfHour, contacts, ahtSeconds, agents };
      // The error that the function states; three standard errors of 10,000 half-hours are 0.015.
      expect(
        Math.abs(serviceLevelRisk(options).probability - simulate(options, 10_000)),
      ).toBeLessThan(0.045);
    }
  });

  it('samples the late contacts of a large interval, and hardly differs from counting all', () => {
    // 0.669 and 0.723 by counting each; simulated 0.67 and 0.73 ± 0.01.
    for (const [agents, counted] of [
      [209, 0.669],
      [210, 0.723],
    ] as const) {
      const options = { ...halfHour, contacts: 1500, ahtSeconds: 240, agents };
      const { probability, method } = serviceLevelRisk(options);
      expect(method).toBe('sampled');
      expect(Math.abs(probability - counted)).toBeLessThan(0.003);
    }
  });

  it('grows with every agent, from 0 without enough of them to nearly 1', () => {
    const risks = Array.from({ length: 20 }, (_, i) =>
      serviceLevelRisk({ ...halfHour, agents: 6 + i }),
    );
    for (const [i, { probability }] of risks.entries()) {
      expect(probability).toBeGreaterThanOrEqual(risks[i - 1]?.probability ?? 0);
    }
    expect(risks[4]!.probability).toBe(0);
    expect(risks.at(-1)!.probability).toBeGreaterThan(0.9999);
  });

  it('without contacts is no risk', () => {
    expect(serviceLevelRisk({ ...halfHour, contacts: 0, agents: 0 })).toMatchObject({
      probability: 1,
      expectedServiceLevel: 1,
    });
  });

  it('of a large interval says that it is approximated', () => {
    const options = { ...halfHour, contacts: 6000, agents: 640 };
    const { probability, method } = serviceLevelRisk(options);
    expect(method).toBe('normal');
    expect(probability).toBeGreaterThan(0.9);
  });
});

describe('every step of a risk', () => {
  const target = { intervalSeconds: 1800, targetServiceLevel: 0.8, answerTimeSeconds: 20 } as const;
  const interval = { contacts: 100, ahtSeconds: 180, agents: 14 };

  it.each([
    serviceLevelRisk({ ...halfHour, agents: 14 }),
    serviceLevelRisk({ ...halfHour, agents: 9 }),
    serviceLevelRisk({ ...halfHour, contacts: 0, agents: 3 }),
    serviceLevelRisk({ ...halfHour, contacts: 6000, agents: 620 }),
    agentsForConfidence({ ...halfHour, probability: 0.9 }),
    dayServiceLevelRisk({ ...target, intervals: [interval, { ...interval, agents: 13 }] }),
  ])('can be computed again from what it shows (%#)', ({ steps, probability }) => {
    for (const step of steps) {
      expect(recompute(step) as number, step.name).toBeNear(step.value, 1e-12);
    }
    expect(steps.find(({ name }) => name === 'probability')?.value).toBe(probability);
  });

  it('says how many contacts are late and how many may be', () => {
    const text = explain(serviceLevelRisk({ ...halfHour, agents: 14 }).steps);
    expect(text).toContain(
      'lateContacts = contacts * (1 - expectedServiceLevel) = 100 * (1 - 0.88835002) = 11.164998 contacts',
    );
    expect(text).toContain(
      'lateAllowed = contacts * (1 - targetServiceLevel) = 100 * (1 - 0.8) = 20 contacts',
    );
  });

  it('shows that one agent fewer is not sure enough', () => {
    const { steps } = agentsForConfidence({ ...halfHour, probability: 0.9 });
    const last = steps.at(-1)!;
    expect(last.name).toBe('probabilityWithOneFewer');
    expect(last.inputs).toMatchObject({ agents: 14 });
    expect(last.value).toBeLessThan(0.9);
    const idle = agentsForConfidence({ ...halfHour, contacts: 0, probability: 0.9 });
    expect(idle.steps.map(({ name }) => name)).toEqual(['offeredLoad', 'probability']);
  });
});

describe('agentsForConfidence', () => {
  it('is the smallest number that is sure enough', () => {
    const { agents, probability } = agentsForConfidence({ ...halfHour, probability: 0.9 });
    expect(agents).toBe(15);
    expect(probability).toBeGreaterThanOrEqual(0.9);
    expect(serviceLevelRisk({ ...halfHour, agents: 14 }).probability).toBeLessThan(0.9);
  });
});

describe('dayServiceLevelRisk', () => {
  const day = (agents: number, length = 20) => ({
    intervalSeconds: 1800,
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    intervals: Array.from({ length }, () => ({ contacts: 100, ahtSeconds: 180, agents })),
  });

  it('is surer than a half-hour where the average is above the target, less sure where below', () => {
    const above = dayServiceLevelRisk(day(14));
    expect(above.probability).toBeGreaterThan(
      serviceLevelRisk({ ...halfHour, agents: 14 }).probability,
    );
    expect(above.expectedServiceLevel).toBeNear(0.8883500191794669, 1e-9);
    expect(dayServiceLevelRisk(day(13)).probability).toBeLessThan(0.5);
  });

  it('ignores empty intervals, and is no risk without contacts', () => {
    const { intervals, ...target } = day(14);
    const withEmpty = [...intervals, { contacts: 0, ahtSeconds: 180, agents: 0 }];
    expect(dayServiceLevelRisk({ ...target, intervals: withEmpty })).toEqual(
      dayServiceLevelRisk({ ...target, intervals }),
    );
    expect(dayServiceLevelRisk({ ...target, intervals: [] }).probability).toBe(1);
  });

  it('refuses an interval with more load than agents', () => {
    expect(() => dayServiceLevelRisk(day(10))).toThrow(
      'intervals[0].agents must be more agents than the offered load (got 10)',
    );
  });
});

interface Simulated {
  readonly contacts: number;
  readonly intervalSeconds: number;
  readonly ahtSeconds: number;
  readonly agents: number;
  readonly answerTimeSeconds: number;
  readonly targetServiceLevel: number;
}

/** Share of half-hours that meet the target: one long queue, served first come, first served. */
function simulate(options: Simulated, intervals: number): number {
  const { contacts, intervalSeconds, ahtSeconds, agents, answerTimeSeconds } = options;
  const random = seededRandom(20120101);
  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const freeAt = new Float64Array(agents);
  let met = 0;
  let now = 0;
  let end = intervalSeconds;
  let offered = 0;
  let inTime = 0;
  for (let seen = 0; seen < intervals; ) {
    now += exponential(intervalSeconds / contacts);
    for (; now > end && seen < intervals; end += intervalSeconds) {
      if (inTime >= options.targetServiceLevel * offered - 1e-9) met++;
      offered = 0;
      inTime = 0;
      seen++;
    }
    const first = freeAt.indexOf(Math.min(...freeAt));
    const start = Math.max(now, freeAt[first]!);
    freeAt[first] = start + exponential(ahtSeconds);
    offered++;
    if (start - now <= answerTimeSeconds) inTime++;
  }
  return met / intervals;
}
