import type { ShiftType } from 'halfhour/shifts';
import highsLoader, { type Highs } from 'highs';
import { describe, expect, it } from 'vitest';
import { fewestByWholeDuties } from '../../../src/rotation/design-rotation/fewest-by-whole-duties.ts';
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
  const program = `Minimize\n ${duties.join(' + ')}\nSubject To\n${rows.join('\n')}\nGenerals\n ${duties.join(' ')}\nEnd`;
  return Math.round(solver.solve(program).ObjectiveValue);
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
