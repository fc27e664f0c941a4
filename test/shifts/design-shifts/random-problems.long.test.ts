import { designShifts, type ShiftDesign } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/check-design.ts';
import { randomProblem } from '../support/random-problem.ts';

/** Designs that were made before. */
const made = new Map<number, ShiftDesign>();
function designOf(seed: number): ShiftDesign {
  const design = made.get(seed) ?? designShifts(randomProblem(seed));
  made.set(seed, design);
  return design;
}

describe('every answer to a random problem', () => {
  const seeds = Array.from({ length: 24 }, (_, i) => i + 1);

  it.each(seeds)('keeps its rules and its sums, minute by minute (%i)', (seed) => {
    const problem = randomProblem(seed);
    const design = designOf(seed);
    expect(faultsOf(problem, design)).toEqual([]);
    expect(design.coverage.violations).toEqual([]);
  });

  it.each(seeds.slice(0, 2))('is the same when asked again (%i)', (seed) => {
    expect(designShifts(randomProblem(seed))).toEqual(designOf(seed));
  });
});

describe('the checker itself', () => {
  const problem = randomProblem(1);

  it('finds a lost duty', () => {
    const design = designOf(1);
    const damaged = { ...design, duties: design.duties.slice(1) };
    expect(faultsOf(problem, damaged)).toContain('a shift lost between duties and daily demand');
  });

  it('finds a shift moved off its window', () => {
    const design = designOf(1);
    const [first] = design.duties;
    const moved = { ...first!, startMinutes: (first!.startMinutes + 7) % 1440 };
    expect(
      faultsOf(problem, { ...design, duties: [moved, ...design.duties.slice(1)] }),
    ).not.toEqual([]);
  });
});
