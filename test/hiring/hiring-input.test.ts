import { type HiringPlanInput, hiringPlan } from 'halfhour/hiring';
import { describe, expect, it } from 'vitest';
import { goldenPlan } from './golden-plan.ts';
import { faultsOf } from './people-ledger.ts';

const { classes: _, ...withoutClasses } = goldenPlan;

describe('the input of a plan', () => {
  it.each<readonly [string, HiringPlanInput, string]>([
    [
      'a smallest class above the largest',
      { ...goldenPlan, classes: { minSize: 9, maxSize: 8 } },
      'hiringPlan: classes.minSize must be at most maxSize (got 9)',
    ],
    [
      'training that nobody survives',
      { ...goldenPlan, stages: [{ name: 'training', attrition: 1, productivity: 0 }] },
      'hiringPlan: stages[0].attrition must be a fraction from 0 to below 1 (got 1)',
    ],
    [
      'attrition in percent',
      { ...goldenPlan, attrition: 4 },
      'hiringPlan: attrition must be a fraction from 0 to below 1 (got 4; for 4 % write 0.04)',
    ],
    [
      'a value at the end that pays for hiring without end',
      { ...withoutClasses, terminal: { valuePerAgent: 1e6 } },
      'hiringPlan: terminal.valuePerAgent must be below what a hire costs, or classes given to limit hiring (got 1000000)',
    ],
    [
      'leave that the periods cannot hold',
      { ...goldenPlan, leave: { total: 100, maxPerPeriod: 5 } },
      'hiringPlan: leave must be a total from 0 to 60, which the periods can hold (got an object)',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(() => hiringPlan(input)).toThrow(message);
  });

  it('stops at a signal with the best that it has, and is the same for the same seed', () => {
    const long = {
      ...goldenPlan,
      required: [...goldenPlan.required, ...goldenPlan.required],
      terminal: { minSupply: 125 },
    };
    let looks = 0;
    const signal = {
      get aborted() {
        looks++;
        return looks > 5000;
      },
    };
    const stopped = hiringPlan(long, { maxSteps: 1_000_000, signal });
    expect(stopped.status).toBe('feasible');
    expect(faultsOf(long, stopped)).toEqual([]);
    expect(hiringPlan(long, { seed: 2, maxSteps: 3000 })).toEqual(
      hiringPlan(long, { seed: 2, maxSteps: 3000 }),
    );
  });

  it('may be frozen', () => {
    const input = Object.freeze({ ...goldenPlan, required: Object.freeze([10, 10]) });
    expect(() => hiringPlan(input)).not.toThrow();
  });

  it('may have a lead time beyond its end: then nobody is hired, and it says so', () => {
    const classes = { ...goldenPlan.classes, leadPeriods: 12 };
    const { periods, warnings } = hiringPlan({ ...goldenPlan, classes });
    expect(periods.filter(({ hires }) => hires !== 0)).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain('no-class-in-time');
  });
});
