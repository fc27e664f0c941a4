import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedLoads } from '../../../src/staffing/staff-skill-groups/balanced-loads.ts';
import {
  evenOccupancy,
  skillSets,
} from '../../../src/staffing/staff-skill-groups/even-occupancy.ts';
import { needsByLoad } from '../../../src/staffing/staff-skill-groups/needs-by-load.ts';

describe('even occupancy', () => {
  it('is where laying loads out one by one comes to rest', () => {
    const lattice = fc.integer({ min: 1, max: 5 }).chain((count) =>
      fc.record({
        loads: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 50, noNaN: true })), {
          minLength: count,
          maxLength: count,
        }),
        groups: fc.array(
          fc.tuple(fc.integer({ min: 1, max: 2 ** count - 1 }), fc.integer({ min: 0, max: 30 })),
          { minLength: 1, maxLength: 7 },
        ),
      }),
    );
    fc.assert(
      fc.property(lattice, ({ loads, groups }) => {
        const agents = groups.map(([, count]) => count);
        const groupsOf = loads.map((_, s) =>
          groups.flatMap(([mask], g) => ((mask >> s) & 1 ? [g] : [])),
        );
        const occupancy = new Float64Array(groups.length);
        evenOccupancy(skillSets(loads, groupsOf, groups.length), agents, occupancy);
        const shares = balancedLoads(loads, groupsOf, agents);
        const all = loads.reduce((sum, load) => sum + load, 1e-9);
        agents.forEach((count, g) => {
          const busy = shares.reduce((sum, share) => sum + share[g]!, 0);
          // The descent stops when nothing moves by more than 1e-9 of all.
          expect(Math.abs(occupancy[g]! * count - busy)).toBeLessThan(1e-5 * all);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('tells apart what two groups can share and what they cannot', () => {
    // 9 erlangs on 10 agents of their own, 2 that may go to them or to 4 others: these take both.
    const sets = skillSets([9, 2], [[0], [0, 1]], 2);
    const occupancy = new Float64Array(2);
    evenOccupancy(sets, [10, 4], occupancy);
    expect([...occupancy]).toEqual([0.9, 0.5]);
  });
});

describe('needs by load', () => {
  it('are those that were asked for, whatever was asked before', () => {
    let asked = 0;
    const plain = (load: number) => Math.ceil(1.3 * load + Math.sqrt(load));
    const kept = needsByLoad((load) => {
      asked++;
      return plain(load);
    });
    for (let i = 0; i < 3000; i++) {
      const load = ((i * 7919) % 40_000) / 1000;
      expect(kept(load)).toBe(plain(load));
    }
    expect(asked).toBeLessThan(500);
  });
});
