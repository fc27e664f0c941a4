import { simulateQueue } from 'halfhour/simulate';
import { requiredAgents, staffIntervals, staffPeriod } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { leastByTrial, servedInTime } from '../support/least-by-trial.ts';
import { againstTrial } from '../support/period-trials.ts';
import { recompute } from '../support/recompute.ts';

const targets = { targetServiceLevel: 0.8, answerTimeSeconds: 20 } as const;

/** Some days that rise and fall, from a Monday on. */
function days(count: number, peak: number, seed = 1) {
  const random = seededRandom(seed);
  return {
    intervalSeconds: 1800,
    intervals: Array.from({ length: 24 * count }, (_, i) => ({
      date: `2026-06-${String(1 + Math.floor(i / 24)).padStart(2, '0')}`,
      contacts: peak * Math.sin((Math.PI * ((i % 24) + 0.5)) / 24) * (0.8 + 0.4 * random()),
      ahtSeconds: 180 + 60 * random(),
    })),
  };
}

describe('staffPeriod', () => {
  it('finds the least staff of small periods, begun or not, as trying all does', () => {
    // The whole thousand: `npm run accuracy -- period`.
    const { wrong, gaps } = againstTrial(150, 7);
    expect(wrong).toBe(0);
    expect(gaps.boundsHold).toBe(true);
  });

  it.each(['day', 'week'] as const)(
    'never takes more agent-hours than by half-hours, each %s',
    (each) => {
      const random = seededRandom(2);
      for (let i = 0; i < 20; i++) {
        const series = days(7, 2 + 60 * random(), i);
        const asked = {
          targetServiceLevel: 0.6 + 0.3 * random(),
          answerTimeSeconds: Math.round(40 * random()),
          ...(i % 3 === 0 && { patienceSeconds: 200 }),
          ...(i % 4 === 0 && { maxAsaSeconds: 30 }),
        };
        const staff = staffPeriod(series, { ...asked, each, floorServiceLevel: 0.5 });
        expect(staff.total.agentHours).toBeLessThanOrEqual(
          staffIntervals(series, asked).total.agentHours,
        );
        for (const period of staff.periods) {
          expect(period.targets.every(({ met }) => met)).toBe(true);
          expect(period.agentHours).toBeLessThanOrEqual(period.agentHoursByInterval);
          expect(period.bound!).toBeLessThanOrEqual(period.objective!);
        }
        expect(staff.intervals.every(({ serviceLevel }) => serviceLevel >= 0.5 * (1 - 1e-12))).toBe(
          true,
        );
      }
    },
  );

  it('proves the least staff for one target of Erlang C, and says so', () => {
    const staff = staffPeriod(days(7, 80), { ...targets, each: 'week' });
    expect(staff).toMatchObject({ status: 'optimal', gap: 0 });
    expect(staff.objective).toBe(staff.total.agentHours);
    expect(staff.total.serviceLevel).toBeGreaterThanOrEqual(0.8);
  });

  it('proves one half-hour with patience, whose bound is whole agents', () => {
    // The first agents come in one stretch of the envelope, as their gains are not concave.
    const cases = [
      [12, 480, 60, 600],
      [22, 480, 10, 60],
      [18, 300, 60, 180],
    ] as const;
    for (const [contacts, ahtSeconds, answerTimeSeconds, patienceSeconds] of cases) {
      const asked = { targetServiceLevel: 0.5, answerTimeSeconds, patienceSeconds };
      const series = { intervalSeconds: 1800, intervals: [{ contacts, ahtSeconds }] };
      const { status, bound, intervals } = staffPeriod(series, { ...asked, each: 'all' });
      const { agents } = requiredAgents({ contacts, ahtSeconds, intervalSeconds: 1800, ...asked });
      expect([status, bound, intervals[0]!.agents]).toEqual(['optimal', agents / 2, agents]);
    }
  });

  it('gives the service that a simulation lives', () => {
    const series = days(1, 60);
    const { intervals, total } = staffPeriod(series, { ...targets, floorServiceLevel: 0.6 });
    const { day } = simulateQueue({
      intervalSeconds: 1800,
      contacts: series.intervals.map(({ contacts }) => contacts),
      ahtSeconds: series.intervals.map(({ ahtSeconds }) => ahtSeconds),
      agents: intervals.map(({ agents }) => agents),
      answerTimeSeconds: 20,
      replications: 400,
    });
    // One point: the standard error of 400 days, and half-hours that are not quite independent.
    expect(Math.abs(day.serviceLevels.servedWithin.value - total.serviceLevel)).toBeLessThan(0.01);
  });

  it('keeps the least staff within its bound where contacts give up', () => {
    const contacts = [3, 9, 14];
    for (const patienceSeconds of [30, 120, 600]) {
      const series = {
        intervalSeconds: 1800,
        intervals: contacts.map((count) => ({ contacts: count, ahtSeconds: 300 })),
      };
      const staff = staffPeriod(series, { ...targets, patienceSeconds });
      const serve = (agents: readonly number[]) =>
        staffIntervals(
          {
            ...series,
            intervals: series.intervals.map((interval, i) => ({
              ...interval,
              minAgents: agents[i]!,
            })),
          },
          { answerTimeSeconds: 20, patienceSeconds, maxOccupancy: 1 },
        ).total.serviceLevel;
      let least = Infinity;
      for (let a = 1; a <= 8; a++)
        for (let b = 1; b <= 8; b++)
          for (let c = 1; c <= 8; c++)
            if (a + b + c < least && serve([a, b, c]) >= 0.8) least = a + b + c;
      expect(staff.bound! * 2).toBeLessThanOrEqual(least + 1e-9);
      expect(staff.objective! * 2).toBe(least);
    }
  });

  it('holds several targets at once, ASA and abandonment among them', () => {
    const series = days(2, 40);
    const two = staffPeriod(series, {
      targetServiceLevel: 0.95,
      answerTimeSeconds: 15,
      furtherServiceLevels: [{ targetServiceLevel: 0.99, answerTimeSeconds: 40 }],
    });
    const [first, second] = two.periods[0]!.targets;
    expect(first).toMatchObject({ kind: 'serviceLevel', target: 0.95, met: true });
    expect(second).toMatchObject({
      kind: 'serviceLevel',
      target: 0.99,
      answerTimeSeconds: 40,
      met: true,
    });
    const one = staffPeriod(series, { targetServiceLevel: 0.95, answerTimeSeconds: 15 });
    expect(two.objective!).toBeGreaterThanOrEqual(one.objective!);
    const more = staffPeriod(series, {
      answerTimeSeconds: 20,
      maxAsaSeconds: 12,
      maxAbandonProbability: 0.02,
      patienceSeconds: 240,
    });
    expect(more.total.asaSeconds).toBeLessThanOrEqual(12 * (1 + 1e-12));
    expect(more.total.abandonProbability).toBeLessThanOrEqual(0.02 * (1 + 1e-12));
  });

  it('keeps occupancy, minimum staff and closed hours interval by interval', () => {
    const { intervals } = staffPeriod(
      {
        intervalSeconds: 1800,
        intervals: [
          { contacts: 50, ahtSeconds: 300 },
          { contacts: 1, ahtSeconds: 300, minAgents: 4 },
          { contacts: 0, ahtSeconds: 0 },
          { contacts: 0, ahtSeconds: 0, closed: true },
        ],
      },
      { ...targets, targetServiceLevel: 0.3, maxOccupancy: 0.8, minAgents: 2, shrinkage: 0.25 },
    );
    expect(intervals.map(({ agents }) => agents)).toEqual([11, 4, 2, 0]);
    expect(intervals.map(({ scheduledAgents }) => scheduledAgents)).toEqual([15, 6, 3, 0]);
    expect(intervals.map(({ binding }) => binding)).toEqual([
      'occupancy',
      'minAgents',
      'minAgents',
      'none',
    ]);
  });

  it('asks the rest of a month for what is still required, and staffs for it', () => {
    const series = days(4, 30);
    const contacts = series.intervals.reduce((sum, interval) => sum + interval.contacts, 0);
    const asked = (withinTarget: number) =>
      staffPeriod(series, {
        ...targets,
        each: 'month',
        achieved: { contacts: 2000, withinTarget },
      });
    const behind = asked(1500);
    const [served] = behind.periods[0]!.targets;
    expect(served!.stillRequired).toBeNear((0.8 * (2000 + contacts) - 1500) / contacts, 1e-12);
    expect(served!.expected).toBeGreaterThanOrEqual(served!.stillRequired!);
    expect(served!.expectedOfPeriod).toBeGreaterThanOrEqual(0.8);
    const ahead = asked(1900);
    expect(ahead.objective!).toBeLessThan(behind.objective!);
    expect(ahead.periods[0]!.targets[0]!.stillRequired).toBeLessThan(0.8);
  });

  it('says why a target cannot be met any more', () => {
    const staff = staffPeriod(days(1, 10), {
      ...targets,
      achieved: { contacts: 5000, withinTarget: 3500 },
    });
    expect(staff.status).toBe('infeasible');
    expect(staff.objective).toBeUndefined();
    expect(staff.findings).toMatchObject([{ code: 'cannot-be-met' }]);
    expect(staff.findings[0]!.message).toContain('of 5000 contacts so far 3500 were in time');
    expect(staff.periods[0]!.targets[0]!.stillRequired).toBeGreaterThan(1);
    // Staffed as if nothing had been achieved.
    expect(staff.total.serviceLevel).toBeGreaterThanOrEqual(0.8);
  });

  it('counts what is achieved for the first period alone', () => {
    const series = days(3, 30);
    const plain = staffPeriod(series, { ...targets, each: 'day' });
    const begun = staffPeriod(series, {
      ...targets,
      each: 'day',
      achieved: { contacts: 100, withinTarget: 50 },
    });
    expect(begun.periods[0]!.agentHours).toBeGreaterThan(plain.periods[0]!.agentHours);
    expect(begun.periods.slice(1).map(({ agentHours }) => agentHours)).toEqual(
      plain.periods.slice(1).map(({ agentHours }) => agentHours),
    );
  });

  it('says how probably a day meets its target, as simulated days do', () => {
    const series = days(1, 100);
    const { intervals } = staffPeriod(series, { ...targets, targetServiceLevel: 0.84 });
    const agents = intervals.map((interval) => interval.agents);
    for (const dayVariation of [0, 0.1]) {
      const fixed = {
        ...series,
        intervals: series.intervals.map((interval, i) => ({ ...interval, minAgents: agents[i]! })),
      };
      const staff = staffPeriod(fixed, { ...targets, risk: { dayVariation } });
      const { day } = simulateQueue({
        intervalSeconds: 1800,
        contacts: series.intervals.map(({ contacts }) => contacts),
        ahtSeconds: series.intervals.map(({ ahtSeconds }) => ahtSeconds),
        agents,
        ...targets,
        arrivals: { kind: 'gamma-poisson', dayVariation },
        replications: 1500,
      });
      // 0.04 for the method, 0.025 for 1500 days.
      expect(
        Math.abs(staff.periods[0]!.targets[0]!.probability! - day.targetMet.value),
      ).toBeLessThan(0.065);
    }
  });

  it('with too few steps staffs each interval alone, and says what is proven', () => {
    const series = days(2, 60);
    const staff = staffPeriod(series, { ...targets, maxSteps: 3 });
    expect(staff.status).toBe('feasible');
    expect(staff.total.agentHours).toBe(staffIntervals(series, targets).total.agentHours);
    const whole = staffPeriod(series, targets);
    expect(staff.bound!).toBeLessThanOrEqual(whole.objective!);
  });

  it('shows a working that can be computed again', () => {
    const { periods } = staffPeriod(days(1, 30), {
      ...targets,
      achieved: { contacts: 100, withinTarget: 70 },
      maxAsaSeconds: 60,
    });
    for (const step of periods[0]!.working) expect(recompute(step)).toBeNear(step.value, 1e-12);
  });

  it('refuses periods without dates, a floor alone and more in time than there were', () => {
    const series = { intervalSeconds: 1800, intervals: [{ contacts: 10, ahtSeconds: 200 }] };
    expect(() => staffPeriod(series, { ...targets, each: 'week' })).toThrow(/intervals\[0\]\.date/);
    expect(() => staffPeriod(series, { answerTimeSeconds: 20, maxOccupancy: 0.8 })).toThrow(
      /targetServiceLevel/,
    );
    expect(() =>
      staffPeriod(series, { ...targets, achieved: { contacts: 5, withinTarget: 6 } }),
    ).toThrow(/achieved\.withinTarget/);
  });

  it('agrees with its own oracle on one half-hour', () => {
    expect(servedInTime(100, 180, 1800, 14, 20)).toBeNear(0.88835002, 1e-8);
    const row = { contacts: 100, ahtSeconds: 180, least: 11 };
    const target = { target: 0.8, answerTimeSeconds: 20, contactsBefore: 0, inTimeBefore: 0 };
    expect(leastByTrial([row], [target], 12)).toBe(14);
  });
});
