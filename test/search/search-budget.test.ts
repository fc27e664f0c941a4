import { describe, expect, it } from 'vitest';
import { SearchBudget } from '../../src/search/search-budget.ts';
import type { SearchProgress } from '../../src/search/search-control.ts';

describe('a search budget', () => {
  it('is exhausted once its steps are spent, not before', () => {
    const budget = new SearchBudget('search', 3);
    budget.spend(2);
    expect(budget.exhausted).toBe(false);
    budget.spend();
    expect(budget.exhausted).toBe(true);
  });

  it('is exhausted at once by a signal that is aborted already, and soon by one that aborts later', () => {
    expect(new SearchBudget('search', 10, { signal: { aborted: true } }).exhausted).toBe(true);
    const signal = { aborted: false };
    const budget = new SearchBudget('search', 1_000_000, { signal });
    signal.aborted = true;
    budget.spend(1000);
    expect(budget.exhausted).toBe(true);
  });

  it('reports the phase, the work and the best so far', () => {
    const reports: SearchProgress[] = [];
    const onProgress = (progress: SearchProgress) => void reports.push(progress);
    const budget = new SearchBudget('first', 5000, { onProgress });
    budget.spend(300);
    budget.enter('second');
    budget.improve(7, 4);
    expect(reports).toEqual([
      {
        phase: 'first',
        steps: 300,
        maxSteps: 5000,
        fraction: 0.06,
        objective: undefined,
        bound: undefined,
      },
      { phase: 'second', steps: 300, maxSteps: 5000, fraction: 0.06, objective: 7, bound: 4 },
    ]);
  });

  it('has a fraction that never falls and is 1 at the end, and only then', () => {
    const fractions: number[] = [];
    const budget = new SearchBudget('search', 1000, {
      onProgress: ({ fraction }) => void fractions.push(fraction),
    });
    for (let i = 0; i < 5; i++) budget.spend(300);
    budget.finish();
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.filter((fraction) => fraction === 1)).toHaveLength(1);
    expect(fractions.at(-1)).toBe(1);
  });
});
