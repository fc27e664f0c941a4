import fc from 'fast-check';
import {
  type HiringPlanInput,
  hiringPlan,
  projectStaff,
  steadyStateProductivity,
} from 'halfhour/hiring';
import { describe, expect, it } from 'vitest';
import { goldenPlan } from './golden-plan.ts';

const hires = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 12, maxLength: 12 });
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('the projection of staff', () => {
  it('loses nobody: who is there next were there and stayed, or start', () => {
    fc.assert(
      fc.property(hires, (starts) => {
        const periods = projectStaff(goldenPlan, starts);
        periods.slice(1).forEach((next, t) => {
          const now = periods[t]!;
          const before = total(now.newcomers) + now.experienced;
          const after = total(next.newcomers) + next.experienced;
          expect(after).toBeNear(before - now.leavers - now.newcomersLost + next.hires);
          expect(next.experienced).toBeNear(now.experienced - now.leavers + now.graduates);
        });
      }),
    );
  });

  it('accounts for every hire: training, nesting, ramp, graduated or lost', () => {
    fc.assert(
      fc.property(hires, (starts) => {
        const periods = projectStaff(goldenPlan, starts);
        const last = periods.at(-1)!;
        const lost = total(periods.slice(0, -1).map(({ newcomersLost }) => newcomersLost));
        const graduated = total(periods.slice(0, -1).map(({ graduates }) => graduates));
        expect(total(last.newcomers) + lost + graduated).toBeNear(total(starts));
      }),
    );
  });

  it('without stages is the arithmetic of heads', () => {
    const input = { required: [0, 0, 0], startingAgents: 100, attrition: 0.1, payPerAgent: 1 };
    const supply = projectStaff(input, [0, 10, 0]).map((period) => period.supply);
    expect(supply).toEqual([100, 100, 90]);
  });

  it('adds transfers at the start of their period, and carries newcomers on', () => {
    const input: HiringPlanInput = {
      ...goldenPlan,
      required: [0, 0, 0],
      transfers: [0, 5, -2],
      startingNewcomers: [10, 0, 4],
    };
    const periods = projectStaff(input, [0, 0, 0]);
    expect(periods[1]!.experienced).toBeNear(100 * 0.96 + 4 * 0.96 + 5);
    expect(periods[1]!.newcomers[1]!).toBeNear(8.8);
  });

  it('may lose another share in each period', () => {
    const input = {
      required: [0, 0, 0],
      startingAgents: 100,
      attrition: [0.5, 0, 0],
      payPerAgent: 1,
    };
    expect(projectStaff(input, [0, 0, 0]).map((period) => period.supply)).toEqual([100, 50, 50]);
  });

  it('is refused hires for other periods', () => {
    expect(() => projectStaff(goldenPlan, [1])).toThrow(
      'projectStaff: hires must be 12 numbers of 0 or more, one for each period',
    );
  });
});

describe('training seats', () => {
  it('hold those who are in training already, and limit who may start', () => {
    const classes = { ...goldenPlan.classes, seats: 12 };
    const input: HiringPlanInput = { ...goldenPlan, classes, startingNewcomers: [10] };
    const { periods } = hiringPlan(input);
    expect(periods[0]!.newcomers[0]).toBeLessThanOrEqual(12);
    expect(Math.max(...periods.map((period) => period.hires))).toBeLessThanOrEqual(12);
  });
});

describe('the productivity of a steady centre', () => {
  it('is what cohorts in short periods come to', () => {
    const [rate, training, start, learning] = [0.4, 6 / 52, 0.5, 6];
    // Heads by age since their hire in steps of a thousandth of a year, as they die away.
    const step = 1e-3;
    let heads = 0;
    let output = 0;
    for (let age = step / 2; age < 60; age += step) {
      const alive = Math.exp(-rate * age);
      heads += alive;
      if (age > training)
        output += alive * (1 - (1 - start) * Math.exp(-learning * (age - training)));
    }
    const closed = steadyStateProductivity(rate, training, start, learning);
    expect(output / heads).toBeNear(closed, 1e-4);
  });

  it('is 1 where nobody leaves, and falls with attrition', () => {
    expect(steadyStateProductivity(0, 0.1, 0.5, 6)).toBe(1);
    expect(steadyStateProductivity(0.8, 0.1, 0.5, 6)).toBeLessThan(
      steadyStateProductivity(0.4, 0.1, 0.5, 6),
    );
  });
});
