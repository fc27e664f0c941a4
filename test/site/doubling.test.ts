import type { SearchStatus } from 'halfhour';
import { describe, expect, it } from 'vitest';
import { doubling } from '../../docs/site/live/doubling.ts';

const result = (status: SearchStatus, steps: number) => ({
  status,
  steps,
  objective: steps,
  bound: undefined,
  gap: undefined,
  reasons: [],
});

describe('a search with more and more steps', () => {
  it('goes on past an answer that took fewer steps than allowed and is not proven', () => {
    const shown = [
      ...doubling((maxSteps) =>
        maxSteps < 400 ? result('feasible', 60) : result('optimal', maxSteps / 2),
      ),
    ];
    expect(shown.map(({ status }) => status)).toEqual(['feasible', 'feasible', 'optimal']);
  });

  it.each(['optimal', 'infeasible'] as const)('ends with what is %s', (status) => {
    expect([...doubling(() => result(status, 1))]).toHaveLength(1);
  });

  it('ends at last, whatever is found', () => {
    expect([...doubling(() => result('unknown', 100))].length).toBeLessThan(20);
  });
});
