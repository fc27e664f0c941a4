import { generateRoster, scoreRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { randomRosterWithLimits } from './random-rosters.ts';
import { cheapestOf, rowFaults, rowsOf } from './roster-oracle.ts';

/** Small enough for every roster to be looked at. */
const SIZES = [
  { people: 2, days: 7, shifts: 1 },
  { people: 2, days: 5, shifts: 2 },
  { people: 3, days: 5, shifts: 1 },
  { people: 2, days: 4, shifts: 3 },
];

// `npm run accuracy -- rosters` draws 5,000 of them; these come after.
describe('rosters drawn by chance', () => {
  it('cost what the cheapest of all costs in 95 of 100, never less, and no bound is above it', () => {
    let [found, cheapest, none] = [0, 0, 0];
    for (let seed = 5001; seed <= 5100; seed++) {
      const input = randomRosterWithLimits(seed, SIZES[seed % SIZES.length]!);
      const { status, roster, objective, bound } = generateRoster({ ...input, maxSteps: 60 });
      const least = cheapestOf(input);
      if (least === undefined) {
        none++;
        expect(['infeasible', 'unknown'], `seed ${seed}`).toContain(status);
        continue;
      }
      expect(['optimal', 'feasible'], `seed ${seed}`).toContain(status);
      found++;
      expect(objective, `seed ${seed}`).toBeGreaterThanOrEqual(least - 1e-6);
      if (bound !== undefined) expect(bound, `seed ${seed}`).toBeLessThanOrEqual(least + 1e-6);
      if (objective! < least + 1e-6) cheapest++;
      const rows = rowsOf(roster!, input);
      for (const { name } of input.people)
        expect(rowFaults(input, name, rows[name]!), `seed ${seed}`).toEqual([]);
      const { startDate: _s, days: _d, timeZone: _z, ...asked } = input;
      const score = scoreRoster(roster!, asked);
      expect(score.breaches, `seed ${seed}`).toEqual([]);
      expect(score.objective, `seed ${seed}`).toBeNear(objective!, 1e-9, 1);
    }
    expect(cheapest / found).toBeGreaterThanOrEqual(0.95);
    expect(none).toBeGreaterThan(5);
  });
});
