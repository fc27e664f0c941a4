import type { ShiftType } from 'halfhour/shifts';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { rotationProblem } from '../../../src/rotation/design-rotation/rotation-problem.ts';
import { PeopleBound } from '../../../src/rotation/engine/walks/people-bound.ts';
import { SearchBudget } from '../../../src/search/search-budget.ts';
import { fewestByArcs } from '../support/arc-model.ts';
import { CENTRES, RULES } from '../support/design-instances.ts';

const highs = await highsLoader();

describe('the bound on people', () => {
  const cases = [
    ['desk of 3', 'common'],
    ['peak 60 by day', 'livable'],
    ['peak 10', 'second weekend free'],
  ] as const;

  // 0.01 people: the program ends where a box of prices has no more than 0.001 to give.
  it.each(cases)(
    'of %s, %s, is that of HiGHS on flows of days',
    (centre, rules) => {
      const problem = rotationProblem({ ...CENTRES[centre](), ...RULES[rules] });
      const bound = new PeopleBound(problem.automaton, problem.model, problem.terms);
      bound.raise(new SearchBudget('bound', 60_000));
      const exact = fewestByArcs(highs, problem);
      expect(bound.value).toBeLessThanOrEqual(exact * (1 + 1e-8));
      expect(bound.value).toBeGreaterThan(exact - 0.01);
    },
    60_000,
  );

  it('is the same where work between breaks narrows their places as where the places are narrow', () => {
    const boundOf = (shiftType: ShiftType) => {
      const { requirement } = CENTRES['desk of 3']();
      const shiftTypes = [{ ...shiftType, latestStartMinutes: 1320, startGridMinutes: 120 }];
      const problem = rotationProblem({ requirement, shiftTypes, ...RULES.common });
      const bound = new PeopleBound(problem.automaton, problem.model, problem.terms);
      bound.raise(new SearchBudget('bound', 10_000));
      return { value: bound.value, isChained: problem.model.templates[0]!.chained };
    };
    const type = { id: 'any', lengthMinutes: 480, earliestStartMinutes: 0 };
    const meal = (earliestMinutes: number, latestMinutes: number) =>
      ({ kind: 'meal', minutes: 60, paid: true, earliestMinutes, latestMinutes }) as const;
    const chained = boundOf({
      ...type,
      breaks: [meal(60, 180), meal(180, 360)],
      minWorkMinutes: 120,
      maxWorkMinutes: 120,
    });
    const narrow = boundOf({ ...type, breaks: [meal(120, 120), meal(300, 300)] });
    expect(chained.isChained).toBe(true);
    expect(narrow.isChained).toBe(false);
    expect(Math.abs(chained.value - narrow.value)).toBeLessThan(0.01);
  });

  it('is right where people have to have so many hours as well, and where it is cut short', () => {
    const problem = rotationProblem({
      ...CENTRES['desk of 3'](),
      ...RULES.common,
      weeklyHours: { minAverage: 36, maxAverage: 38.5 },
    });
    const exact = fewestByArcs(highs, problem);
    for (const steps of [1, 10, 100, 1000, 6000, 60_000]) {
      const bound = new PeopleBound(problem.automaton, problem.model, problem.terms);
      bound.raise(new SearchBudget('bound', steps));
      expect(bound.value).toBeGreaterThan(0);
      expect(bound.value).toBeLessThanOrEqual(exact * (1 + 1e-8));
      if (steps === 60_000) expect(bound.value).toBeGreaterThan(exact - 0.01);
    }
  }, 60_000);
});
