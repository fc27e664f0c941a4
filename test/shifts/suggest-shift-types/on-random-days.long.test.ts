import { designShifts, type SuggestShiftTypesInput, suggestShiftTypes } from 'halfhour/shifts';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';

const highs = await highsLoader();

const early = {
  id: 'early',
  lengthMinutes: 480,
  earliestStartMinutes: 480,
  latestStartMinutes: 480,
};
const late = { ...early, id: 'late', earliestStartMinutes: 720, latestStartMinutes: 720 };
const part = { id: 'part', earliestStartMinutes: 480, latestStartMinutes: 960 };

describe('suggested shift types on random days', () => {
  const cases = Array.from({ length: 12 }, (_, i) => {
    const input = { ...problemOf(i + 1), leastSaving: 0 };
    return { input, found: suggestShiftTypes(input) };
  });

  it('add up, and `designShifts` finds each design that is promised', () => {
    for (const { input, found } of cases) {
      const { today, changes, saving, design } = found;
      let left = today!.objective;
      for (const { saving, after, shiftTypes, limits } of changes) {
        left -= saving;
        const { requirement } = input;
        const applied = designShifts({ requirement, shiftTypes, limits });
        expect(applied.objective).toBe(after.objective);
        expect(Math.abs(left - after.objective)).toBeLessThan(1e-9 * today!.objective);
      }
      expect(design.objective).toBe(changes.at(-1)?.after.objective ?? today!.objective);
      expect(Math.abs(saving - (today!.objective - design.objective))).toBeLessThan(
        1e-9 * saving + 1e-12,
      );
    }
  });

  it('lie between today and what HiGHS says of a free choice', () => {
    for (const { input, found } of cases) {
      const { objective, bound, today } = found;
      const best = freeChoice(input);
      expect(bound).toBeLessThanOrEqual(best * (1 + 1e-9));
      expect(objective).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      // Nothing limits the number of distinct shifts: what saves anything is found.
      expect(today!.objective - objective!).toBeGreaterThanOrEqual(
        0.5 * (today!.objective - best) - 1e-9,
      );
    }
  });
});

/** A day of hours from 8 to 20 with two full shifts, and four to six hours offered. */
function problemOf(seed: number): SuggestShiftTypesInput {
  const random = seededRandom(seed);
  const agents = Array.from({ length: 24 }, (_, hour) =>
    hour < 8 || hour >= 20 ? 0 : 1 + Math.floor(8 * random()),
  );
  return {
    requirement: { intervalSeconds: 3600, agents },
    shiftTypes: [early, late],
    offered: [{ ...part, lengthMinutes: [240, 300, 360] }],
  };
}

/** The paid hours of the cheapest day of all shifts of today and all that are offered, by HiGHS. */
function freeChoice({ requirement }: SuggestShiftTypesInput): number {
  const kinds = [[8, 8] as const, [12, 8] as const];
  const offers = [4, 5, 6].flatMap((length) =>
    Array.from({ length: 9 }, (_, i) => [8 + i, length] as const),
  );
  const shifts = [...kinds, ...offers];
  const rows = [...requirement.agents].flatMap((need, hour) => {
    const over = shifts.flatMap(([from, length], s) =>
      hour >= from && hour < from + length ? [`n${s}`] : [],
    );
    return need > 0 ? [`${over.join(' + ')} >= ${need}`] : [];
  });
  const { ObjectiveValue } = highs.solve(
    `Minimize\n${shifts.map(([, length], s) => `${length} n${s}`).join(' + ')}\nSubject To\n${rows.join('\n')}\nGeneral\n${shifts.map((_, s) => `n${s}`).join(' ')}\nEnd`,
  );
  return ObjectiveValue;
}
