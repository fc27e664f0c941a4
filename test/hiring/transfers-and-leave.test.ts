import { type HiringPlanInput, hiringPlan, projectStaff } from 'halfhour/hiring';
import { describe, expect, it } from 'vitest';

describe('transfers', () => {
  it('of more people than are there need hires before, or a reason', () => {
    const input: HiringPlanInput = {
      required: [0, 0, 0],
      startingAgents: 10,
      attrition: 0,
      transfers: [0, 0, -14],
      stages: [{ name: 'training', attrition: 0.5, ahtFactor: 1.25 }],
      payPerAgent: 100,
    };
    const { periods, status } = hiringPlan(input);
    expect(status).toBe('optimal');
    expect(periods.map(({ hires }) => hires)).toEqual([0, 8, 0]);
    expect(periods[1]!.supply).toBe(10 + 8 / 1.25);

    const none = hiringPlan({ ...input, transfers: [-14, 0, 0] });
    expect(none.status).toBe('infeasible');
    expect(none.reasons).toContainEqual({
      code: 'transfers',
      period: 0,
      missing: 4,
      message: 'period 0: 4 agents are missing for those who go, whatever is hired',
      values: { period: 0, missing: 4 },
    });
    expect(() => projectStaff({ ...input, transfers: [-14, 0, 0] }, [0, 0, 0])).toThrow(
      'projectStaff: transfers[0] must be a number that leaves nobody missing: 4 more would go',
    );
  });
});

describe('leave that may be moved', () => {
  it('goes to the quiet periods', () => {
    const plan = hiringPlan({
      required: [40, 60, 40],
      startingAgents: 55,
      attrition: 0,
      payPerAgent: 100,
      outsourcing: { costPerAgent: 500 },
      leave: { total: 30, minPerPeriod: 2, maxPerPeriod: 15 },
    });
    const taken = plan.periods.reduce((sum, { leave }) => sum + leave, 0);
    expect(Math.abs(taken - 30)).toBeLessThan(1e-9);
    expect(plan.periods[1]!.leave).toBe(2);
  });

  it('is covered by outsourcing where it comes on top of the whole need', () => {
    // Nobody is there and nobody can be hired, so all of the need and of the leave is bought.
    const plan = hiringPlan({
      required: [10, 10],
      startingAgents: 0,
      attrition: 0,
      payPerAgent: 100,
      classes: { maxSize: 5, leadPeriods: 2 },
      outsourcing: { costPerAgent: 500 },
      leave: { total: 8, minPerPeriod: 0, maxPerPeriod: 8 },
    });
    expect(plan.status).toBe('optimal');
    const bought = plan.periods.reduce((sum, { outsourced }) => sum + outsourced, 0);
    expect(Math.abs(bought - 28)).toBeLessThan(1e-9);
    expect(Math.abs(plan.objective! - 28 * 500)).toBeLessThan(1e-6);
  });

  it('may all be taken in one period and bought there', () => {
    const plan = hiringPlan({
      required: [10],
      startingAgents: 0,
      attrition: 0,
      payPerAgent: 100,
      classes: { maxSize: 5, leadPeriods: 1 },
      outsourcing: { costPerAgent: 500 },
      leave: { total: 8, maxPerPeriod: 8 },
    });
    expect(plan.status).toBe('optimal');
    expect(Math.abs(plan.periods[0]!.outsourced - 18)).toBeLessThan(1e-9);
  });
});
