import { generateRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { randomRoster } from './random-rosters.ts';
import { cheapestOf, costOf, rowFaults, rowsOf } from './roster-oracle.ts';

describe('random small rosters', () => {
  it('keep everything that is said of each person, and cost what they say', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const input = randomRoster(seed, {
        people: 2 + (seed % 5),
        days: 7 + (seed % 11),
        shifts: 1 + (seed % 3),
      });
      const result = generateRoster({ ...input, maxSteps: 20, seed });
      const { roster, objective, bound } = result;
      if (roster === undefined) {
        expect(result.status, `seed ${seed}`).toBe('infeasible');
        continue;
      }
      const rows = rowsOf(roster, input);
      const faults = input.people.flatMap(({ name }) => rowFaults(input, name, rows[name]!));
      expect(faults, `seed ${seed}`).toEqual([]);
      expect(Math.abs(objective! - costOf(input, rows).all), `seed ${seed}`).toBeLessThan(1e-6);
      if (bound !== undefined) expect(bound, `seed ${seed}`).toBeLessThanOrEqual(objective!);
    }
  });

  it('are nearly always the cheapest of all there are, and never cheaper', () => {
    let equal = 0;
    let all = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const shifts = 1 + (seed % 2);
      const input = randomRoster(1000 + seed, { people: 2, days: shifts === 1 ? 7 : 5, shifts });
      const cheapest = cheapestOf(input);
      const { status, objective, bound } = generateRoster({ ...input, maxSteps: 60, seed });
      if (cheapest === undefined) {
        expect(status, `seed ${seed}`).toBe('infeasible');
        continue;
      }
      all++;
      expect(objective, `seed ${seed}`).toBeGreaterThan(cheapest - 1e-6);
      if (bound !== undefined) expect(bound, `seed ${seed}`).toBeLessThan(cheapest + 1e-6);
      if (objective! < cheapest + 1e-6) equal++;
    }
    expect(all).toBeGreaterThan(25);
    expect(equal / all).toBeGreaterThanOrEqual(0.95);
  });
});
