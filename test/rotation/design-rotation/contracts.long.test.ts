import { type DesignRotationInput, designRotation, priceRules } from 'halfhour/rotation';
import type { ShiftType } from 'halfhour/shifts';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { rangeOfContracts } from '../../../src/rotation/design-rotation/range-of-contracts.ts';
import { rotationProblem } from '../../../src/rotation/design-rotation/rotation-problem.ts';
import { PeopleBound } from '../../../src/rotation/engine/walks/people-bound.ts';
import { SearchBudget } from '../../../src/search/search-budget.ts';
import { faultsOf } from '../support/all-design-faults.ts';
import { fewestByArcs } from '../support/arc-model.ts';
import { COMMON_RULES, DAYTIME, weekOf } from '../support/design-instances.ts';

const half: ShiftType = {
  id: 'half',
  lengthMinutes: 240,
  earliestStartMinutes: 480,
  latestStartMinutes: 960,
  startGridMinutes: 60,
};

/** Full time of 40 hours and part time of 12 to 20, who work half shifts; at most three of ten work part time. */
const centre: DesignRotationInput = {
  ...COMMON_RULES,
  requirement: { intervalSeconds: 1800, agents: weekOf(6, { from: 8, to: 20 }) },
  shiftTypes: [...DAYTIME, half],
  contracts: [
    { name: 'full', shiftTypes: ['early', 'late'], costPerHour: 20, costPerWeek: 60 },
    {
      name: 'part',
      weeklyHours: { minAverage: 12, maxAverage: 20 },
      shiftTypes: ['half'],
      maxShare: 0.3,
      costPerHour: 18,
      costPerWeek: 40,
    },
  ],
  maxSteps: 12_000,
};

describe('contracts of several kinds', () => {
  it.each(['people', 'cost'] as const)(
    'keep every rule of their own and of their mix: %s',
    (minimise) => {
      const input = { ...centre, minimise };
      const design = designRotation(input);
      expect(design.employees).toBeGreaterThan(5);
      expect(faultsOf(input, design)).toEqual([]);
    },
  );

  it('cost less where that is what is to be least', () => {
    const costOf = (minimise: 'people' | 'cost') =>
      designRotation({ ...centre, minimise, maxSteps: 30_000 }).contracts!.reduce(
        (sum, { cost }) => sum + cost,
        0,
      );
    expect(costOf('cost')).toBeLessThan(costOf('people'));
  });

  it('are as many as is asked for', () => {
    const [full, part] = centre.contracts!;
    const input: DesignRotationInput = {
      ...centre,
      contracts: [
        { ...full!, max: 7 },
        { ...part!, min: 3, max: 12, maxShare: 0.7, daysOff: { min: 1, max: 5 } },
      ],
    };
    const design = designRotation(input);
    const [fulls, parts] = design.contracts!;
    expect(fulls!.employees).toBeLessThanOrEqual(7);
    expect(parts!.employees).toBeGreaterThanOrEqual(3);
    expect(faultsOf(input, design)).toEqual([]);
  });

  it('of one kind are no contracts at all', () => {
    const { contracts, ...alone } = { ...centre, shiftTypes: DAYTIME };
    const one = designRotation({ ...alone, contracts: [{ name: 'all' }] });
    const { crews, ...rest } = designRotation(alone);
    expect(one).toMatchObject(rest);
    expect(one.crews).toEqual(crews.map((crew) => ({ ...crew, contract: 'all' })));
    expect(one.contracts).toMatchObject([{ name: 'all', employees: one.employees }]);
  });

  it.each(['people', 'cost'] as const)(
    'say so where they are too few together, and how many it takes at least: %s',
    (minimise) => {
      const contracts = centre.contracts!.map((contract) => ({ ...contract, max: 2 }));
      const { status, reasons } = designRotation({ ...centre, contracts, minimise });
      expect(status).toBe('infeasible');
      const { employees } = designRotation(centre);
      // A part-timer would be more than three of ten.
      expect(reasons).toMatchObject([{ code: 'too-few-people', values: { most: 2 } }]);
      expect(reasons[0]!.values['fewest']).toBeLessThanOrEqual(employees!);
    },
  );

  it('say nothing of a number where there are enough people and too few who could', () => {
    const [full, part] = centre.contracts!;
    const contracts = [
      { ...full!, max: 1 },
      { ...part!, shiftTypes: ['half'], maxShare: 1 },
    ];
    const shiftTypes = [...DAYTIME, { ...half, latestStartMinutes: 480 }];
    const { status, reasons, bound } = designRotation({ ...centre, shiftTypes, contracts });
    expect([status, bound]).toEqual(['infeasible', undefined]);
    expect(reasons).toMatchObject([
      { code: 'too-few-people', rules: ['contracts', 'requirement'] },
    ]);
  });

  it('have shares that allow so many people, and a least number of one that takes so many of all', () => {
    const of = (contracts: DesignRotationInput['contracts']) => rangeOfContracts(contracts!);
    expect(
      of([
        { name: 'a', maxShare: 0.3 },
        { name: 'b', max: 4 },
      ]),
    ).toEqual({ min: 0, max: 5 });
    expect(of([{ name: 'a', min: 3, maxShare: 0.3 }, { name: 'b' }]).min).toBe(10);
    expect(
      of([
        { name: 'a', max: 3 },
        { name: 'b', min: 2, max: 4 },
      ]),
    ).toEqual({ min: 2, max: 7 });
    expect(
      of([
        { name: 'a', maxShare: 0.5 },
        { name: 'b', maxShare: 0.4 },
      ]).max,
    ).toBe(0);
  });

  it('go on from an earlier design of theirs, at no more cost', () => {
    const input = { ...centre, minimise: 'cost' as const };
    const earlier = designRotation(input);
    const again = { ...input, maxSteps: 3_000, startFrom: earlier };
    const design = designRotation(again);
    expect(design.cost).toBeLessThanOrEqual(earlier.cost! + 1e-9);
    expect(faultsOf(again, design)).toEqual([]);
  });

  it('are refused by name, by shift type and by range', () => {
    const refuse = (contract: object) => () =>
      designRotation({ ...centre, contracts: [...centre.contracts!, contract as never] });
    expect(refuse({ name: 'full' })).toThrow(/contracts\[2\]\.name/);
    expect(refuse({ name: 'x', shiftTypes: ['none'] })).toThrow(/contracts\[2\]\.shiftTypes\[0\]/);
    expect(refuse({ name: 'x', min: 3, max: 2 })).toThrow(/contracts\[2\]\.min/);
  });

  it('are priced by rule as well', () => {
    const { maxSteps, ...input } = centre;
    const { people, peopleWithoutRules } = priceRules(input);
    expect(people).toBeGreaterThan(peopleWithoutRules - 0.01);
  });
});

describe('the bound of contracts', () => {
  it.each(['people', 'cost'] as const)(
    'is that of HiGHS on flows of days: %s',
    async (minimise) => {
      const problem = rotationProblem({ ...centre, minimise });
      const exact = fewestByArcs(await highsLoader(), problem);
      const bound = new PeopleBound(problem.automaton, problem.model, problem.terms);
      bound.raise(new SearchBudget('bound', 40_000));
      expect(bound.value).toBeLessThanOrEqual(exact * (1 + 1e-8));
      expect(bound.value).toBeGreaterThan(exact * 0.998);
      const people = bound.people().reduce((sum, count) => sum + count, 0);
      if (minimise === 'people') expect(Math.abs(people - exact)).toBeLessThan(0.04);
    },
  );
});
