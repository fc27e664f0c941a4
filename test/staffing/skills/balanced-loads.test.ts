import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedLoads } from '../../../src/staffing/staff-skill-groups/balanced-loads.ts';

const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

describe('balancedLoads', () => {
  it('keeps dedicated groups apart, and pools those who do everything', () => {
    expect(balancedLoads([8, 3], [[0], [1]], [10, 5]).map((share) => [...share])).toEqual([
      [8, 0],
      [0, 3],
    ]);
    const pooled = balancedLoads([8, 3], [[0], [0]], [15]);
    expect(pooled.map((share) => [...share])).toEqual([[8], [3]]);
  });

  it('lets those with both skills take what evens out the occupancy', () => {
    const [first, second] = balancedLoads(
      [8, 4],
      [
        [0, 2],
        [1, 2],
      ],
      [8, 4, 3],
    );
    // 12 erlangs on 15 agents: everybody is busy for 0.8 of the time.
    expect(first![0]!).toBeNear(6.4, 1e-8);
    expect(second![1]!).toBeNear(3.2, 1e-8);
    expect(first![2]! + second![2]!).toBeNear(2.4, 1e-8);
  });

  it('loses no load, and puts it only where nobody else of the skill is idler', () => {
    const skills = fc.array(
      fc.record({
        load: fc.double({ min: 0.1, max: 30, noNaN: true }),
        groups: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    const staff = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(skills, staff, (given, agents) => {
        const loads = given.map(({ load }) => load);
        const shares = balancedLoads(
          loads,
          given.map(({ groups }) => groups),
          agents,
        );
        const occupancy = agents.map((count, g) => total(shares.map((share) => share[g]!)) / count);
        for (const [s, { load, groups }] of given.entries()) {
          expect(total(shares[s]!)).toBeNear(load, 1e-12);
          const idlest = Math.min(...groups.map((g) => occupancy[g]!));
          for (const g of groups) {
            // 1e-5: the search stops once next to nothing moves.
            if (shares[s]![g]! > 1e-6) expect(occupancy[g]! - idlest).toBeLessThan(1e-5);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
