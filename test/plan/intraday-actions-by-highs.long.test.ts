import { describe, expect, it } from 'vitest';
import { suggestIntradayActions } from '../../src/plan/index.ts';
import { leastCostByHighs } from './highs-afternoon.ts';
import { afternoon, mostOf } from './random-afternoon.ts';

describe('suggestIntradayActions', () => {
  // Seeds 4 and 7 are overloaded throughout, where agents who come one by one change nothing.
  it('finds the optimum of HiGHS, and has a bound a fifth below it at most', () => {
    for (const seed of [2, 3, 4, 5, 7, 8]) {
      const input = afternoon(seed);
      const { objective, bound } = suggestIntradayActions(input);
      const least = leastCostByHighs(input, mostOf(input));
      // HiGHS ends within a millionth of its optimum.
      expect(objective!).toBeLessThanOrEqual(least * (1 + 2e-6));
      expect(objective!).toBeGreaterThanOrEqual(least * (1 - 2e-6));
      expect(bound!).toBeLessThanOrEqual(least * (1 + 2e-6));
      // Its linear program, which no price gets beyond, is up to 16 % below on these days.
      expect(bound!).toBeGreaterThan(least * 0.8);
    }
  });
});
