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

describe('burdens of cover by interval', () => {
  it('are shared as duties that the agents are worth', () => {
    const night = { id: 'N', startMinutes: 1320, lengthMinutes: 480 };
    const { parts, people } = generateRoster({
      people: ['Ann', 'Bob'].map((name) => ({ name })),
      shifts: [night, { ...night, id: 'n', lengthMinutes: 420 }],
      startDate: '2026-01-05',
      days: 10,
      timeZone: 'UTC',
      cover: {
        intervals: [
          {
            intervalSeconds: 3600,
            // One agent from ten in the evening to five, but not before the first date.
            agents: Array.from({ length: 240 }, (_, i) =>
              i >= 22 && (i % 24 >= 22 || i % 24 < 5) ? 1 : 0,
            ),
            surplusPrice: 5,
          },
        ],
      },
      fairness: { nights: 1 },
      maxSteps: 100,
    });
    expect(people.map(({ nights }) => nights)).toEqual([5, 5]);
    // The night of the last date is only two hours of the roster for either shift.
    const wanted = (9 * 7 + 2) / ((9 * 8 + 2 + (9 * 7 + 2)) / 20);
    expect(Math.abs(parts!.fairness - 2 * (5 - wanted / 2) ** 2)).toBeLessThan(1e-9);
    expect(parts!.missing).toBe(0);
  });
});
