import fc from 'fast-check';
import type { SearchProgress } from 'halfhour';
import { type HiringPlanInput, hiringPlan } from 'halfhour/hiring';
import { describe, expect, it } from 'vitest';
import { HiringBudget } from '../../src/hiring/hiring-plan/hiring-budget.ts';
import { goldenPlan } from './golden-plan.ts';
import { leastCostByHighs } from './highs-plan.ts';
import { faultsOf } from './people-ledger.ts';
import { realisticPlans } from './realistic-plans.ts';

/** Newcomers who are not whole, as the mean of a plan before this one leaves them, take up seats. */
const seatsInParts: HiringPlanInput = {
  required: [100, 103, 106, 109],
  startingAgents: 100,
  startingNewcomers: [3.4],
  attrition: 0.04,
  payPerAgent: 5000,
  outsourcing: { costPerAgent: 9500 },
  stages: [{ name: 't', attrition: 0.1, productivity: 0 }],
  classes: { maxSize: 20, seats: 6 },
};

/** Every rule that limits the hires of a period, at a number that is not whole. */
const limits: readonly (readonly [string, Partial<HiringPlanInput>])[] = [
  ['seats less newcomers', {}],
  ['seats', { startingNewcomers: undefined, classes: { maxSize: 20, seats: 5.7 } }],
  ['the size of a class', { classes: { maxSize: 5.5 } }],
  ['two classes', { classes: { maxSize: 2.75, maxClasses: 2, minSize: 1.5 } }],
  ['no seat but a part of one', { classes: { maxSize: 20, seats: 0.9 } }],
];

describe('the most hires of a period, where it is not whole', () => {
  it.each(limits)('ends with the best plan: %s', (_, change) => {
    const input = { ...seatsInParts, ...change };
    const plan = hiringPlan(input);
    expect(plan.status).toBe('optimal');
    expect(faultsOf(input, plan)).toEqual([]);
    const reference = leastCostByHighs(input)!;
    // HiGHS stops within its own tolerance of the best.
    expect(Math.abs(plan.objective! - reference)).toBeLessThan(1e-6 * reference);
  });

  it('is rounded down for whole people only', () => {
    const first = (input: HiringPlanInput) => hiringPlan(input).periods[0]!.hires;
    expect(first(seatsInParts)).toBe(2);
    expect(Math.abs(first({ ...seatsInParts, wholeHires: false }) - 2.6)).toBeLessThan(1e-9);
    // 6.3 - 3.3 is 2.9999999999999996 or so, and three seats.
    const seats = {
      ...seatsInParts,
      startingNewcomers: [3.3],
      classes: { maxSize: 20, seats: 6.3 },
    };
    expect(first(seats)).toBe(3);
  });
});

describe('maxSteps', () => {
  it.each([1, 2, 5])('of %d stops at once with a plan that keeps the rules', (maxSteps) => {
    const plan = hiringPlan(seatsInParts, { maxSteps });
    expect(plan.status).toBe('feasible');
    expect(faultsOf(seatsInParts, plan)).toEqual([]);
  });

  it('is left by a part to those after it, which have slices of their own', () => {
    // A year's usual 48,000 steps come in four slices.
    const budget = new HiringBudget({ maxSteps: 20_000 }, 12);
    expect(budget.next().maxSteps).toBe(12_000);
    budget.counted({ steps: 12_000 });
    expect([budget.next().maxSteps, budget.rest.maxSteps]).toEqual([8000, 8000]);
    budget.counted({ steps: 8000 });
    expect([budget.next().maxSteps, budget.rest.maxSteps]).toEqual([0, 0]);
  });

  it('is kept by all parts together, and their progress is that of one search', () => {
    const impossible = { ...goldenPlan, outsourcing: undefined, overtime: undefined };
    const long = { ...goldenPlan, required: Array.from({ length: 60 }, (_, t) => 100 + t) };
    for (const input of [goldenPlan, impossible, long, { ...long, outsourcing: undefined }]) {
      for (const maxSteps of [1, 10, 200]) {
        const seen: SearchProgress[] = [];
        const plan = hiringPlan(input, { maxSteps, onProgress: (progress) => seen.push(progress) });
        expect(plan.steps).toBeLessThanOrEqual(maxSteps);
        expect(seen.at(-1)).toMatchObject({ fraction: 1, steps: plan.steps, maxSteps });
        expect(seen.map(({ steps }) => steps)).toEqual(
          seen.map(({ steps }) => steps).sort((a, b) => a - b),
        );
      }
    }
  });

  it.each([1, 30, 499, 500, 800, 2500, 5000])(
    'of %d is what a signal after as many leaves',
    (steps) => {
      const required = Array.from({ length: 30 }, (_, t) => 100 + 2 * t + 9 * (t % 5));
      const input = { ...goldenPlan, required };
      let looks = 0;
      // One look more as each part begins, and the search has more than one.
      const signal = {
        get aborted() {
          return ++looks > steps;
        },
      };
      const stopped = hiringPlan(input, { signal });
      expect(stopped).toEqual(hiringPlan(input, { maxSteps: Math.max(1, stopped.steps) }));
      expect(stopped.steps).toBeLessThanOrEqual(steps);
    },
  );

  it('of 1 has all leave taken', () => {
    const leave = { total: 6, minPerPeriod: 1, maxPerPeriod: 3 };
    const input = { ...seatsInParts, leave };
    const plan = hiringPlan(input, { maxSteps: 1 });
    expect(plan.status).toBe('feasible');
    expect(plan.periods.map(({ leave }) => leave)).toEqual([1.5, 1.5, 1.5, 1.5]);
    expect(faultsOf(input, plan)).toEqual([]);
  });

  it('of 1 is enough for a plan of every period', () => {
    fc.assert(
      fc.property(realisticPlans, (input) => {
        const few = hiringPlan(input, { maxSteps: 1 });
        expect(few.periods).toHaveLength(input.required.length);
        if (few.status === 'feasible') expect(faultsOf(input, few)).toEqual([]);
        else expect(['infeasible', 'unknown', 'optimal']).toContain(few.status);
      }),
      { numRuns: 10 },
    );
  });
});
