import { type DesignShiftsInput, designShifts } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { lazily } from '../../../src/core/schema.ts';
import type { SearchProgress } from '../../../src/search/search-control.ts';
import { randomProblem } from '../support/random-problem.ts';

const problem: DesignShiftsInput = {
  requirement: {
    intervalSeconds: 3600,
    agents: Array.from({ length: 168 }, (_, i) => 2 + ((i * i) % 7)),
  },
  shiftTypes: [
    {
      id: 'full',
      lengthMinutes: [480, 540],
      breaks: [{ kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 }],
    },
    { id: 'part', lengthMinutes: 240 },
  ],
};

/** The design of a search that is left alone. */
const unhurried = lazily(() => designShifts(problem));

describe('a search that is', () => {
  it('stopped at once still gives a valid design, only with a weak bound', () => {
    const design = designShifts({ ...problem, signal: { aborted: true } });
    expect(design).toMatchObject({ status: 'feasible', reasons: [] });
    expect(design.coverage.underHours).toBe(0);
    expect(design.bound).toBeGreaterThan(0);
    expect(design.bound).toBeLessThanOrEqual(unhurried().bound);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'cut short claims no bound that a longer one breaks (%i)',
    (seed) => {
      const { objective, status } = designShifts(randomProblem(seed));
      for (const maxSteps of [5, 40, 150]) {
        const { bound } = designShifts({ ...randomProblem(seed), maxSteps });
        if (status === 'optimal' || status === 'feasible') {
          // Bounds allow for the rounding of prices by about 1e-9 of the cost.
          expect(bound).toBeLessThanOrEqual(objective * (1 + 1e-9));
        }
      }
    },
  );

  it('stopped in the middle spends no more than a look at the signal later', () => {
    let looks = 0;
    const signal = {
      get aborted() {
        return ++looks > 2;
      },
    };
    const design = designShifts({ ...problem, signal });
    expect(design.status).toBe('feasible');
    expect(design.steps).toBeLessThan(1000);
  });

  it.each([1, 10, 100, 1000])(
    'given %i steps is valid and never cheaper than its bound',
    (maxSteps) => {
      const design = designShifts({ ...problem, maxSteps });
      expect(design.reasons).toEqual([]);
      expect(design.objective).toBeGreaterThanOrEqual(design.bound);
    },
  );

  it('watched says what it does, and how far it is', () => {
    const seen: SearchProgress[] = [];
    const { bound, steps } = designShifts({
      ...problem,
      maxSteps: 3000,
      onProgress: (progress) => seen.push(progress),
    });
    const [unknown, ...bounds] = new Set(seen.map((progress) => progress.bound));
    expect(unknown).toBeUndefined();
    expect(bounds).toEqual([...bounds].sort((a = 0, b = 0) => a - b));
    expect(bounds.at(-1)).toBe(bound);
    expect(new Set(seen.map(({ phase }) => phase))).toContain('bound');
    const falls = seen.filter(({ steps, fraction }, i) => {
      const before = seen[i - 1];
      return before !== undefined && (steps < before.steps || fraction < before.fraction);
    });
    expect(falls).toEqual([]);
    expect(seen.at(-1)).toMatchObject({ steps, fraction: 1 });
  });

  it('asked again with the same seed and steps gives the same answer', () => {
    const ask = (seed: number) => designShifts({ ...problem, seed, maxSteps: 600 });
    expect(ask(7)).toEqual(ask(7));
    expect(ask(8).status).toBe(ask(7).status);
  });
});
