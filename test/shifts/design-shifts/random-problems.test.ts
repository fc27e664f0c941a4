import { designShifts } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/check-design.ts';
import { randomProblem } from '../support/random-problem.ts';

describe('every answer to a random problem', () => {
  const seeds = Array.from({ length: 24 }, (_, i) => i + 1);

  it.each(seeds)('keeps its rules and its sums, minute by minute (%i)', (seed) => {
    const problem = randomProblem(seed);
    const design = designShifts(problem);
    expect(faultsOf(problem, design)).toEqual([]);
    expect(design.coverage.violations).toEqual([]);
  });

  it.each(seeds.slice(0, 2))('is the same when asked again (%i)', (seed) => {
    expect(designShifts(randomProblem(seed))).toEqual(designShifts(randomProblem(seed)));
  });
});

describe('the checker itself', () => {
  const problem = randomProblem(1);
  const design = designShifts(problem);
  const [first] = design.duties;

  it('finds a lost duty', () => {
    const damaged = { ...design, duties: design.duties.slice(1) };
    expect(faultsOf(problem, damaged)).toContain('a shift lost between duties and daily demand');
  });

  it('finds a shift moved off its window', () => {
    const moved = { ...first!, startMinutes: (first!.startMinutes + 7) % 1440 };
    expect(
      faultsOf(problem, { ...design, duties: [moved, ...design.duties.slice(1)] }),
    ).not.toEqual([]);
  });
});
