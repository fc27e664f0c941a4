import fc from 'fast-check';
import { generateRotation, type RotationInput } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { NightPatterns } from '../../../src/rotation/engine/nights/night-patterns.ts';
import { SearchBudget } from '../../../src/search/search-budget.ts';

/** Every week of nights, all from one state: nothing but the demand is a rule. */
const STATES = [Array.from({ length: 128 }, (_, bits) => ({ to: 0, bits }))];

function patternsOf(weeks: number, nights: readonly number[], longest: number): NightPatterns {
  const runs = Array.from({ length: 7 * longest }, (_, i) => {
    return { weekday: i % 7, length: 1 + Math.floor(i / 7), least: 0, most: weeks, terms: [] };
  });
  return new NightPatterns({ weeks, states: STATES, nights, runs, mayCome: () => true });
}

/** The least spread of all ways to lay so many nights on each weekday, with no run longer than so many, by trying all. */
function leastOfAll(weeks: number, nights: readonly number[], longest: number): number {
  let least = Infinity;
  const days = new Array<boolean>(7 * weeks).fill(false);
  const lay = (weekday: number, from: number, left: number): void => {
    if (left > 0) {
      for (let week = from; week < weeks; week++) {
        days[7 * week + weekday] = true;
        lay(weekday, week + 1, left - 1);
        days[7 * week + weekday] = false;
      }
    } else if (weekday < 6) lay(weekday + 1, 0, nights[weekday + 1]!);
    else if (longestRun(days) <= longest) least = Math.min(least, spreadOf(days));
  };
  lay(0, 0, nights[0]!);
  return least;
}

function longestRun(days: readonly boolean[]): number {
  let longest = 0;
  for (let run = 0, at = 0; at < 2 * days.length; at++) {
    run = days[at % days.length] ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function spreadOf(days: readonly boolean[]): number {
  const weeks = days.length / 7;
  const windows = Array.from({ length: weeks }, (_, week) => {
    return Array.from({ length: 28 }, (_, i) => days[(7 * week + i) % days.length]).filter(Boolean)
      .length;
  });
  return Math.max(...windows) - Math.min(...windows);
}

describe('patterns of nights', () => {
  it('exist from the least spread of all ways to lay the nights on, and not below it', () => {
    const demand = fc.record({
      weeks: fc.integer({ min: 5, max: 6 }),
      nights: fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: 7, maxLength: 7 }),
      longest: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(demand, ({ weeks, nights, longest }) => {
        fc.pre(
          nights.filter((count) => count > 0).length <= 3 && nights.some((count) => count > 0),
        );
        const patterns = patternsOf(weeks, nights, longest);
        const least = leastOfAll(weeks, nights, longest);
        const found = (spread: number) =>
          patterns.search(spread, new SearchBudget('test', 1e6), seededRandom(1));
        if (least > 0) expect(found(least - 1)).toBe('none');
        const pattern = found(least);
        expect(pattern).toBeInstanceOf(Array);
        if (!Array.isArray(pattern)) return;
        expect(spreadOf(pattern)).toBeLessThanOrEqual(least);
        expect(longestRun(pattern)).toBeLessThanOrEqual(longest);
        const laid = nights.map(
          (_, day) => pattern.filter((on, at) => on && at % 7 === day).length,
        );
        expect(laid).toEqual(nights);
      }),
      { numRuns: 25 },
    );
  });

  it('never bound the spread above that of a rota which another search finds', () => {
    const input: RotationInput = {
      employees: 9,
      shifts: [
        { id: 'E', startMinutes: 360, lengthMinutes: 480, minRun: 2, maxRun: 6 },
        { id: 'N', startMinutes: 1320, lengthMinutes: 480, minRun: 3, maxRun: 5 },
      ],
      demand: [[4, 4, 4, 4, 4, 2, 2], new Array<number>(7).fill(2)],
      daysOff: { min: 2, max: 4 },
      workStretch: { min: 3, max: 6 },
      minRestHours: 11,
    };
    const even = generateRotation({ ...input, objective: { evenNights: true }, maxSteps: 3000 });
    const bound = even.aims!.at(-1)!.bound!;
    expect(bound).toBeGreaterThan(0);
    for (let seed = 1; seed <= 5; seed++) {
      const { measures } = generateRotation({ ...input, seed });
      expect(measures!.nightSpread).toBeGreaterThanOrEqual(bound);
    }
  });
});
