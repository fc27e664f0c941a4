import fc from 'fast-check';
import { type HiringPlanInput, hiringPlan, projectStaff } from 'halfhour/hiring';
import { evaluate } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { goldenPlan, withAttrition } from './golden-plan.ts';
import { leastCostByHighs } from './highs-plan.ts';
import { faultsOf } from './people-ledger.ts';
import { realisticPlans } from './realistic-plans.ts';

const { classes: _, ...withoutClasses } = goldenPlan;

describe('the plan of a growing centre', () => {
  it.each<readonly [string, HiringPlanInput, string]>([
    ['with class rules', goldenPlan, '9921637.85'],
    ['without class rules', { ...withoutClasses, wholeHires: false }, '9910544.09'],
    ['without overtime', { ...goldenPlan, overtime: undefined }, '10174980.73'],
    ['at 3 % attrition', withAttrition(0.03), '9778200.05'],
    ['at 5 % attrition', withAttrition(0.05), '10062950.19'],
    ['that ends with 118 agents', { ...goldenPlan, terminal: { minSupply: 118 } }, '10398817.65'],
    [
      'that may not hire',
      { ...goldenPlan, classes: { ...goldenPlan.classes, leadPeriods: 12 } },
      '9989793.12',
    ],
  ])('%s is proven best', (_, input, cost) => {
    const plan = hiringPlan(input);
    expect(plan.status).toBe('optimal');
    expect(plan.objective?.toFixed(2)).toBe(cost);
    expect(plan.gap).toBeLessThan(1e-9);
  });

  it('holds a class of 20 in the second month and one of 13 in the third', () => {
    const { periods } = hiringPlan(goldenPlan);
    expect(periods.map(({ hires }) => hires)).toEqual([0, 20, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(periods.map(({ classes }) => classes)).toEqual([0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('that has to end with 118 agents holds classes of 19, 20, 9, 19, 12', () => {
    const { periods } = hiringPlan({ ...goldenPlan, terminal: { minSupply: 118 } });
    expect(periods.map(({ hires }) => hires)).toEqual([0, 19, 0, 20, 0, 0, 0, 9, 19, 12, 0, 0]);
  });

  it('without a terminal condition says that it saves on the year after', () => {
    expect(hiringPlan(goldenPlan).warnings).toEqual([
      {
        code: 'no-terminal-condition',
        message: 'no terminal condition: the plan stops hiring early and leaves a gap behind it',
        values: {},
      },
    ]);
    expect(hiringPlan({ ...goldenPlan, terminal: { minSupply: 110 } }).warnings).toEqual([]);
  });

  it('adds up to its cost, period by period and step by step', () => {
    const {
      periods,
      objective: cost,
      working,
    } = hiringPlan({
      ...goldenPlan,
      terminal: { valuePerAgent: 4000 },
    });
    const spent = periods.reduce((sum, period) => sum + period.cost, 0);
    expect(spent - 4000 * periods.at(-1)!.supply).toBe(cost);
    for (const { formula, inputs, value } of working) {
      expect(Math.abs((evaluate(formula, { ...inputs }) as number) - value)).toBeLessThan(
        1e-12 * Math.abs(value),
      );
    }
  });
});

describe('technicians who train trainees', () => {
  // Winston, Operations Research, CSL Computer Services: 160 hours a month each, 50 of them for each
  // trainee; 5 % of the experienced leave; 2000 and 1000 a month. His answer: 593,777.
  const csl: HiringPlanInput = {
    required: [6000, 7000, 8000, 9500, 11_000].map((hours) => hours / 160),
    startingAgents: 50,
    attrition: 0.05,
    stages: [{ name: 'training', attrition: 0, productivity: -50 / 160, pay: 1000 }],
    payPerAgent: 2000,
    wholeHires: false,
  };

  it('cost 593,777 in the mean', () => {
    const { objective: cost, periods } = hiringPlan(csl);
    expect(cost?.toFixed(0)).toBe('593777');
    expect(periods.map(({ hires }) => hires.toFixed(2))).toEqual([
      '0.00',
      '8.45',
      '11.45',
      '9.52',
      '0.00',
    ]);
  });
});

/** Small centres, some of which cannot be staffed. */
const centres: fc.Arbitrary<HiringPlanInput> = fc
  .record({
    required: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 }),
    startingAgents: fc.integer({ min: 0, max: 60 }),
    attrition: fc.integer({ min: 0, max: 20 }).map((percent) => percent / 100),
    stages: fc.array(
      fc.record({
        name: fc.constant('stage'),
        attrition: fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100),
        productivity: fc.constantFrom(0, 0.5, 0.8, -0.25),
        pay: fc.constantFrom(undefined, 500),
      }),
      { maxLength: 3 },
    ),
    payPerAgent: fc.integer({ min: 100, max: 2000 }),
    costPerHire: fc.integer({ min: 0, max: 1000 }),
    wholeHires: fc.boolean(),
    classes: fc.option(
      fc.record({
        minSize: fc.integer({ min: 0, max: 6 }),
        maxSize: fc.integer({ min: 6, max: 20 }),
        fixedCost: fc.integer({ min: 0, max: 3000 }),
        maxClasses: fc.integer({ min: 1, max: 2 }),
        leadPeriods: fc.integer({ min: 0, max: 3 }),
        seats: fc.option(fc.integer({ min: 4, max: 25 }), { nil: undefined }),
      }),
      { nil: undefined },
    ),
    overtime: fc.option(
      fc.record({
        costPerAgent: fc.integer({ min: 0, max: 4000 }),
        maxShare: fc.constantFrom(0, 0.1, 0.2),
      }),
      { nil: undefined },
    ),
    outsourcing: fc.option(
      fc.record({
        costPerAgent: fc.integer({ min: 0, max: 5000 }),
        maxAgents: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
      }),
      { nil: undefined },
    ),
    leave: fc.option(
      fc.record({
        total: fc.constant(6),
        minPerPeriod: fc.constantFrom(undefined, 1),
        maxPerPeriod: fc.constantFrom(6, 10),
      }),
      { nil: undefined },
    ),
    terminal: fc.option(fc.record({ minSupply: fc.integer({ min: 0, max: 60 }) }), {
      nil: undefined,
    }),
    comeLater: fc.integer({ min: -8, max: 5 }),
    newcomers: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ comeLater, newcomers, ...input }) => ({
    ...input,
    transfers: input.required.map((_, t) => (t === 1 ? comeLater : 0)),
    startingNewcomers: input.stages.length > 0 ? [newcomers] : undefined,
  }));

describe('every plan', () => {
  it('costs what HiGHS finds on a model with the heads as variables', () => {
    fc.assert(
      fc.property(centres, (input) => {
        const { status, objective: cost, bound } = hiringPlan(input);
        const reference = leastCostByHighs(input);
        expect(status === 'infeasible').toBe(reference === undefined);
        if (reference === undefined || cost === undefined) return;
        const slack = 1e-6 * Math.max(1, Math.abs(reference));
        expect(cost).toBeGreaterThanOrEqual(reference - slack);
        expect(bound).toBeLessThanOrEqual(reference + slack);
        if (status === 'optimal') expect(Math.abs(cost - reference)).toBeLessThan(slack);
      }),
      { numRuns: 50 },
    );
  });

  it('meets the need in every period, and the projection agrees with it', () => {
    fc.assert(
      fc.property(centres, (input) => {
        const { status, periods } = hiringPlan(input);
        if (status !== 'optimal' && status !== 'feasible') return;
        const projected = projectStaff(
          input,
          periods.map(({ hires }) => hires),
        );
        expect(periods.map(({ supply }) => supply)).toEqual(projected.map(({ supply }) => supply));
        for (const { supply, overtime, outsourced, required, shortage } of periods) {
          expect(shortage).toBeLessThan(1e-6);
          expect(supply + overtime + outsourced).toBeGreaterThan(required - 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a real size keeps every rule, and its status, cost and gap are true', () => {
    fc.assert(
      fc.property(realisticPlans, (input) => {
        expect(faultsOf(input, hiringPlan(input, { maxSteps: 1000 }))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('of two years comes within half a percent of the best', () => {
    fc.assert(
      fc.property(realisticPlans, (input) => {
        fc.pre(input.required.length === 24);
        const { status, gap } = hiringPlan(input);
        if (status === 'infeasible') return;
        expect(status).not.toBe('unknown');
        expect(gap).toBeLessThan(0.005);
      }),
      { numRuns: 3 },
    );
  });

  it('never costs more with another option: outsourcing, overtime, smaller classes', () => {
    fc.assert(
      fc.property(centres, (input) => {
        const before = hiringPlan(input);
        if (before.status !== 'optimal') return;
        const more: readonly HiringPlanInput[] = [
          { ...input, outsourcing: input.outsourcing ?? { costPerAgent: 1000 } },
          { ...input, overtime: input.overtime ?? { costPerAgent: 1500, maxShare: 0.2 } },
          { ...input, classes: input.classes && { ...input.classes, minSize: 0 } },
          { ...input, wholeHires: false },
        ];
        for (const option of more) {
          const after = hiringPlan(option);
          if (after.bound !== undefined) {
            expect(after.bound).toBeLessThanOrEqual(
              before.objective! + 1e-6 * before.objective! + 1e-6,
            );
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the least cost', () => {
  const exact = (input: HiringPlanInput) => {
    const { objective: cost, bound, status } = hiringPlan(input);
    return status === 'optimal' || status === 'feasible'
      ? { cost: cost!, bound: bound! }
      : undefined;
  };

  it('never falls with a requirement or a price', () => {
    fc.assert(
      fc.property(centres, (input) => {
        const before = exact(input);
        if (before === undefined) return;
        const { overtime, outsourcing, classes } = input;
        const dearer: readonly HiringPlanInput[] = [
          { ...input, required: input.required.map((agents, t) => agents + Number(t === 0) * 3) },
          { ...input, payPerAgent: input.payPerAgent + 50 },
          { ...input, costPerHire: (input.costPerHire ?? 0) + 500 },
          {
            ...input,
            overtime: overtime && { ...overtime, costPerAgent: overtime.costPerAgent + 90 },
          },
          {
            ...input,
            outsourcing: outsourcing && {
              ...outsourcing,
              costPerAgent: outsourcing.costPerAgent + 90,
            },
          },
          { ...input, classes: classes && { ...classes, fixedCost: classes.fixedCost! + 900 } },
        ];
        for (const other of dearer) {
          const after = exact(other);
          if (after) expect(after.cost).toBeGreaterThanOrEqual(before.bound * (1 - 1e-9) - 1e-6);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is no more than that of hiring nobody, and of hiring up to the need', () => {
    fc.assert(
      fc.property(centres, (made) => {
        const input = {
          ...made,
          classes: undefined,
          leave: undefined,
          terminal: undefined,
          outsourcing: { costPerAgent: 3000 },
        };
        const plan = hiringPlan(input);
        if (plan.status !== 'optimal') return;
        const periods = input.required.map((_, t) => t);
        const costOf = (hires: readonly number[]) =>
          projectStaff(input, hires).reduce((sum, { pay, supply }, t) => {
            const missing = Math.max(0, input.required[t]! - supply);
            return sum + pay + hires[t]! * (input.costPerHire ?? 0) + missing * 3000;
          }, 0);
        const nobody = periods.map(() => 0);
        const greedy = periods.reduce((hires, t) => {
          const { supply } = projectStaff(input, hires)[t]!;
          return hires.with(t, Math.max(0, Math.ceil(input.required[t]! - supply)));
        }, nobody);
        for (const hires of [nobody, greedy]) {
          expect(plan.objective).toBeLessThanOrEqual(costOf(hires) * (1 + 1e-9) + 1e-6);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('where the smallest class is more than the need holds one all the same, or none', () => {
    const small = {
      required: [10, 11],
      startingAgents: 10,
      attrition: 0,
      payPerAgent: 1000,
      classes: { minSize: 8, maxSize: 12 },
    };
    expect(hiringPlan(small).periods.map(({ hires }) => hires)).toEqual([0, 8]);
    const bought = hiringPlan({ ...small, outsourcing: { costPerAgent: 2000 } });
    expect(bought.periods.map(({ hires }) => hires)).toEqual([0, 0]);
  });
});

describe('a plan whose seats leave room for a part of a head', () => {
  const input: HiringPlanInput = {
    required: [100, 103, 106, 109],
    startingAgents: 100,
    startingNewcomers: [3.4],
    attrition: 0.04,
    payPerAgent: 5000,
    outsourcing: { costPerAgent: 9500 },
    stages: [{ name: 'training', attrition: 0.1, productivity: 0 }],
    classes: { maxSize: 20, seats: 6 },
  };

  it('hires whole heads into the seats that are left, as if they were fewer by the part', () => {
    const plan = hiringPlan(input);
    expect(plan.status).toBe('optimal');
    expect(plan.periods.map(({ hires }) => hires)).toEqual([2, 6, 0, 0]);
  });

  it.each([1, 10, 100])('ends after %i steps, with the best it has', (maxSteps) => {
    expect(hiringPlan(input, { maxSteps }).periods).toHaveLength(4);
  });
});

describe('a need that nobody can meet', () => {
  it('is named, with the agents that are missing at least', () => {
    const { outsourcing: __, ...input } = goldenPlan;
    const plan = hiringPlan({ ...input, required: [160, ...goldenPlan.required.slice(1)] });
    expect(plan.status).toBe('infeasible');
    expect(plan.objective).toBeUndefined();
    expect(plan.reasons).toEqual([
      {
        code: 'required',
        period: 0,
        missing: expect.any(Number) as number,
        message: 'period 0: 39.3 agents are missing for the need, whatever is hired',
        values: { period: 0, missing: 39.3 },
      },
    ]);
    const reachable = 100 * (1 + 36 / 174);
    expect(Math.abs(plan.reasons[0]!.missing - (160 - reachable))).toBeLessThan(1e-9);
  });

  it('at the end is named as the terminal condition', () => {
    const plan = hiringPlan({ ...goldenPlan, required: [10, 10], terminal: { minSupply: 300 } });
    expect(plan.status).toBe('infeasible');
    expect(plan.reasons.map(({ code, period }) => [code, period])).toEqual([
      ['terminal.minSupply', 1],
    ]);
  });
});
