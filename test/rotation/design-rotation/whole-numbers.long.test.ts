import type { ShiftType } from 'halfhour/shifts';
import highsLoader, { type Highs } from 'highs';
import { describe, expect, it } from 'vitest';
import { fewestByWholeDuties } from '../../../src/rotation/design-rotation/fewest-by-whole-duties.ts';
import { fewestByWholeWeekends } from '../../../src/rotation/design-rotation/fewest-by-whole-weekends.ts';
import { rotationProblem } from '../../../src/rotation/design-rotation/rotation-problem.ts';
import { PeopleBound } from '../../../src/rotation/engine/walks/people-bound.ts';
import { SearchBudget } from '../../../src/search/search-budget.ts';
import { COMMON_RULES } from '../support/design-instances.ts';

const highs = await highsLoader();

const HOURS_A_WEEK = 40;
const [SHIFT, MEAL_FROM, MEAL_TO] = [9, 3, 5];

/** Nine hours, eight of them paid, with a meal of an hour after three to five. */
const type = (id: string, from: number, to: number, grid = 60): ShiftType => ({
  id,
  lengthMinutes: 60 * SHIFT,
  earliestStartMinutes: 60 * from,
  latestStartMinutes: 60 * to,
  startGridMinutes: grid,
  breaks: [
    { kind: 'meal', minutes: 60, earliestMinutes: 60 * MEAL_FROM, latestMinutes: 60 * MEAL_TO },
  ],
});

const desk = (people: number, starts: readonly number[]) => ({
  requirement: { intervalSeconds: 3600, agents: new Array<number>(168).fill(people) },
  shiftTypes: starts.map((hour) => type(`from ${hour}`, hour, hour)),
  ...COMMON_RULES,
});

/** The fewest duties of a week, each with its own meal, as an integer program of all hours of the week. */
function fewestDuties(solver: Highs, people: number, starts: readonly number[]): number {
  const { duties, rows } = weekOfHours(people, starts);
  return least(solver, duties, rows, duties.join(' + '));
}

/** The fewest people whose week of five duties covers it, each of whom has so many of four weekends off: one program for all. */
function fewestWithWeekends(
  solver: Highs,
  people: number,
  starts: readonly number[],
  worked: number,
): number {
  const { duties, rows } = weekOfHours(people, starts);
  const onDay = (day: number) =>
    duties.filter((name) => name.startsWith(`x${day}_`)).map((name) => ` - ${name}`);
  const more = [
    ` all: 5 people${duties.map((name) => ` - ${name}`).join('')} >= 0`,
    ...[5, 6].map((day) => ` day${day}: weekend${onDay(day).join('')} >= 0`),
    ` share: ${worked} people - 4 weekend >= 0`,
  ];
  return least(solver, [...duties, 'people', 'weekend'], [...rows, ...more], 'people');
}

function least(
  solver: Highs,
  whole: readonly string[],
  rows: readonly string[],
  objective: string,
): number {
  const program = `Minimize\n ${objective}\nSubject To\n${rows.join('\n')}\nGenerals\n ${whole.join(' ')}\nEnd`;
  return Math.round(solver.solve(program).ObjectiveValue);
}

function weekOfHours(people: number, starts: readonly number[]) {
  const cover = Array.from({ length: 168 }, () => [] as string[]);
  const duties: string[] = [];
  for (let day = 0; day < 7; day++) {
    for (const start of starts) {
      for (let meal = MEAL_FROM; meal <= MEAL_TO; meal++) {
        const name = `x${day}_${start}_${meal}`;
        duties.push(name);
        for (let hour = 0; hour < SHIFT; hour++)
          if (hour !== meal) cover[(24 * day + start + hour) % 168]!.push(name);
      }
    }
  }
  const rows = cover.map((names, hour) => ` h${hour}: ${names.join(' + ')} >= ${people}`);
  return { duties, rows };
}

describe('people by the hours of whole duties', () => {
  it.each([
    [1, [6, 14, 22]],
    [1, [5, 7, 13, 15, 21, 23]],
    [2, [6, 14, 22]],
    [2, [6, 9, 14, 17, 22]],
    [3, [6, 8, 14, 22]],
  ])(
    'around the clock %i at a time are never more than an integer program of the week',
    (people, starts) => {
      const input = desk(people, starts);
      const problem = rotationProblem(input);
      const proven = fewestByWholeDuties(
        { input, problem, seed: 1 },
        new SearchBudget('test', 1e6),
      );
      const exact = (fewestDuties(highs, people, starts) * 8) / HOURS_A_WEEK;
      expect(proven).toBeLessThanOrEqual(exact);
      // The rounding that a proof gives away.
      expect(proven).toBeGreaterThan(exact * (1 - 1e-8));
    },
  );

  it('are more than parts of duties prove, in some of these', () => {
    const input = desk(1, [6, 14, 22]);
    const problem = rotationProblem(input);
    const bound = new PeopleBound(problem.automaton, problem.model, problem.terms);
    bound.raise(new SearchBudget('bound', 20_000));
    const proven = fewestByWholeDuties({ input, problem, seed: 1 }, new SearchBudget('test', 1e6));
    expect(proven).toBeGreaterThan(bound.value);
  });

  it('say nothing where days differ', () => {
    const { requirement, ...rest } = desk(1, [6, 14, 22]);
    const agents = requirement.agents.map((need, hour) => (hour === 40 ? 2 : need));
    const input = { ...rest, requirement: { ...requirement, agents } };
    const quest = { input, problem: rotationProblem(input), seed: 1 };
    expect(fewestByWholeDuties(quest, new SearchBudget('test', 1e6))).toBe(0);
  });
});

describe('people by whole weekends', () => {
  const cases = [1, 2, 3].flatMap((people) =>
    [
      [6, 14, 22],
      [6, 9, 14, 17, 22],
    ].flatMap((starts) => [1, 2, 3].map((worked) => ({ people, starts, worked }))),
  );

  it.each(cases)(
    'of whom each works $worked of 4 are never more than an integer program says ($people from $starts)',
    ({ people, starts, worked }) => {
      const input = {
        ...desk(people, starts),
        weekends: { maxInWeeks: { weekends: worked, weeks: 4 } },
      };
      const proven = fewestByWholeWeekends({ input }, new SearchBudget('test', 1e6));
      expect(Math.ceil(proven)).toBeLessThanOrEqual(
        fewestWithWeekends(highs, people, starts, worked),
      );
    },
  );

  it.each([2, 3])(
    'are all that there are, and more than parts of duties prove, at a desk of %i every second weekend free',
    (people) => {
      const starts = [6, 9, 14, 17, 22];
      const input = { ...desk(people, starts), weekends: { maxBetweenFree: 1 } };
      const proven = fewestByWholeWeekends({ input }, new SearchBudget('test', 1e6));
      expect(Math.ceil(proven)).toBe(fewestWithWeekends(highs, people, starts, 2));
      const problem = rotationProblem(input);
      const bound = new PeopleBound(problem.automaton, problem.model, problem.terms);
      bound.raise(new SearchBudget('bound', 20_000));
      expect(proven).toBeGreaterThan(bound.value + 1);
    },
  );

  it('are none where no rule looks at weekends', () => {
    expect(
      fewestByWholeWeekends({ input: desk(1, [6, 14, 22]) }, new SearchBudget('test', 1)),
    ).toBe(0);
  });
});
