import { type DesignShiftsInput, designShifts, type ShiftType } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { faultsOf } from '../support/check-design.ts';

const shiftTypes: readonly ShiftType[] = [4, 6, 8].map((hours) => ({
  id: `${hours} hours`,
  lengthMinutes: 60 * hours,
  breaks: [{ kind: 'rest', minutes: 15, earliestMinutes: 60, latestMinutes: 150 }],
}));

describe('quarter-hours', () => {
  it('a small centre with few kinds has a design, and its bound', () => {
    const agents = Array.from({ length: 288 }, (_, i) => (i % 96 >= 32 && i % 96 < 72 ? 2 : 1));
    const problem: DesignShiftsInput = {
      requirement: { intervalSeconds: 900, agents },
      shiftTypes,
      limits: { maxDistinctShifts: 8 },
      maxSteps: 30_000,
    };
    const design = designShifts(problem);
    expect(['feasible', 'optimal']).toContain(design.status);
    expect(faultsOf(problem, design)).toEqual([]);
    expect(design.bound).toBeGreaterThan(0);
  });

  it('that ask for two and one in turn take 36 hours a day of shifts of a quarter', () => {
    const design = designShifts({
      requirement: {
        intervalSeconds: 900,
        agents: Array.from({ length: 96 }, (_, i) => 2 - (i % 2)),
      },
      shiftTypes: [{ id: 'quarter', lengthMinutes: 15, startGridMinutes: 15 }],
    });
    expect(design).toMatchObject({ status: 'optimal', objective: 36, bound: 36 });
  });

  it.each([
    [1, undefined],
    [2, 8],
  ])(
    'that differ within the half-hour cost no more than the half-hour asked for twice (%i)',
    (seed, maxDistinctShifts) => {
      const random = seededRandom(seed);
      const agents = Array.from({ length: 192 }, (_, i) => {
        const hour = (i % 96) / 4;
        const day = hour >= 7 && hour < 20 ? 5 * Math.sin(((hour - 7) / 13) * Math.PI) : 0;
        return Math.round(1 + day + random());
      });
      const asHalves = agents.map((need, i) =>
        Math.max(need, agents[i % 2 === 0 ? i + 1 : i - 1]!),
      );
      const onHalves = shiftTypes.map((type) => ({ ...type, startGridMinutes: 30 }));
      const designs = [agents, asHalves].map((needed) => {
        const problem: DesignShiftsInput = {
          requirement: { intervalSeconds: 900, agents: needed },
          shiftTypes: onHalves,
          limits: { maxDistinctShifts },
          maxSteps: 10_000,
        };
        const design = designShifts(problem);
        expect(design.reasons).toEqual([]);
        expect(faultsOf(problem, design)).toEqual([]);
        return design;
      });
      expect(designs[0]!.objective).toBeLessThanOrEqual(designs[1]!.objective);
    },
  );
});
