import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { SearchBudget } from '../../../src/search/search-budget.ts';
import type { DayDesign } from '../../../src/shifts/engine/days/day-designs.ts';
import { cheapestOfFewKinds } from '../../../src/shifts/engine/days/few-kinds.ts';

describe('designs of days that share few kinds', () => {
  it('are the cheapest there are, by every combination of them', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { days, known, most } = drawn(seed);
      const found = cheapestOfFewKinds(days, known, most, new SearchBudget('days', 1e6));
      const least = leastByTrying(days, new Set(known), most);
      expect(found === undefined ? Infinity : total(found)).toBe(least);
      if (found === undefined) continue;
      expect(new Set([...known, ...found.flatMap(({ kinds }) => kinds)]).size).toBeLessThanOrEqual(
        most,
      );
      for (const [d, design] of found.entries()) expect(days[d]).toContain(design);
    }
  });

  it('are none where even the fewest kinds are too many', () => {
    const day = [{ kinds: [1, 2], cost: 1, patterns: [] }];
    expect(cheapestOfFewKinds([day, day], [7], 2, new SearchBudget('days', 100))).toBeUndefined();
  });
});

const total = (designs: readonly DayDesign[]) => designs.reduce((sum, { cost }) => sum + cost, 0);

function drawn(seed: number) {
  const random = seededRandom(seed);
  const pick = (count: number) => Math.floor(count * random());
  const design = (): DayDesign => {
    const kinds = [...new Set(Array.from({ length: 1 + pick(3) }, () => pick(7)))];
    return { kinds: kinds.sort((a, b) => a - b), cost: 1 + pick(20), patterns: [] };
  };
  const days = Array.from({ length: 4 }, () => Array.from({ length: 6 }, design));
  return { days, known: seed % 3 === 0 ? [pick(7)] : [], most: 2 + pick(3) };
}

function leastByTrying(
  [first, ...others]: readonly (readonly DayDesign[])[],
  taken: ReadonlySet<number>,
  most: number,
): number {
  if (first === undefined) return taken.size <= most ? 0 : Infinity;
  const costs = first.map(
    ({ kinds, cost }) => cost + leastByTrying(others, new Set([...taken, ...kinds]), most),
  );
  return Math.min(...costs);
}
