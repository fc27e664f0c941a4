import fc from 'fast-check';
import {
  agentsForAsa,
  agentsForOccupancy,
  agentsForServiceLevel,
  agentsForWaitProbability,
  averageSpeedOfAnswer,
  contactsOfLoad,
  erlangB,
  erlangC,
  fractionalAgentsForAsa,
  fractionalAgentsForServiceLevel,
  fractionalAgentsForWaitProbability,
  fractionalLinesForBlocking,
  linesForBlocking,
  loadForAsa,
  loadForBlocking,
  loadForServiceLevel,
  loadForWaitProbability,
  offeredLoad,
  waitTail,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { load, share, time } from './support/arbitraries.ts';

describe('the fewest agents', () => {
  it('meet the service level, and one fewer does not', () => {
    fc.assert(
      fc.property(load, time, share, (a, t, target) => {
        const n = agentsForServiceLevel(a, t, target);
        const limit = (1 - target) * (1 + 1e-12);
        expect(waitTail(n, a, t)).toBeLessThanOrEqual(limit * (1 + 1e-14));
        expect(waitTail(n - 1, a, t)).toBeGreaterThan(limit * (1 - 1e-14));
      }),
      { numRuns: 1000 },
    );
  });

  it('meet targets as extreme as doubles allow', () => {
    fc.assert(
      fc.property(load, time, fc.double({ min: 1, max: 15, noNaN: true }), (a, t, nines) => {
        const target = 1 - 10 ** -nines;
        const n = agentsForServiceLevel(a, t, target);
        const limit = (1 - target) * (1 + 1e-12);
        expect(waitTail(n, a, t)).toBeLessThanOrEqual(limit * (1 + 1e-14));
        expect(waitTail(n - 1, a, t)).toBeGreaterThan(limit * (1 - 1e-14));
      }),
    );
  });

  it('keep a speed of answer, a share that waits, a blocking and an occupancy, minimally', () => {
    fc.assert(
      fc.property(load, share, (a, limit) => {
        const slack = limit * (1 + 2e-12);
        const prompt = agentsForAsa(a, limit);
        expect(averageSpeedOfAnswer(prompt, a)).toBeLessThanOrEqual(slack);
        expect(averageSpeedOfAnswer(prompt - 1, a)).toBeGreaterThan(limit);
        const ready = agentsForWaitProbability(a, limit);
        expect(erlangC(ready, a)).toBeLessThanOrEqual(slack);
        expect(erlangC(ready - 1, a)).toBeGreaterThan(limit);
        const lines = linesForBlocking(a, limit);
        expect(erlangB(lines, a)).toBeLessThanOrEqual(slack);
        expect(lines === 0 ? 1 : erlangB(lines - 1, a)).toBeGreaterThan(limit);
        const rested = agentsForOccupancy(a, limit);
        expect(a / rested).toBeLessThanOrEqual(slack);
        expect(a / (rested - 1)).toBeGreaterThan(limit);
      }),
    );
  });

  it('are more for more load, for a shorter time and for a higher target', () => {
    fc.assert(
      fc.property(load, time, share, (a, t, target) => {
        const n = agentsForServiceLevel(a, t, target);
        expect(agentsForServiceLevel(a * 1.01, t, target)).toBeGreaterThanOrEqual(n);
        expect(agentsForServiceLevel(a, t / 2, target)).toBeGreaterThanOrEqual(n);
        expect(agentsForServiceLevel(a, t, (1 + target) / 2)).toBeGreaterThanOrEqual(n);
      }),
    );
  });

  it('are the ceiling of the fractional ones', () => {
    fc.assert(
      fc.property(load, time, share, (a, t, p) => {
        const isRoundedUpTo = (fractional: number, whole: number) => {
          expect(fractional).toBeGreaterThan(whole - 1 - 1e-9);
          expect(fractional).toBeLessThanOrEqual(whole);
        };
        isRoundedUpTo(fractionalAgentsForServiceLevel(a, t, p), agentsForServiceLevel(a, t, p));
        isRoundedUpTo(fractionalAgentsForAsa(a, p), agentsForAsa(a, p));
        isRoundedUpTo(fractionalAgentsForWaitProbability(a, p), agentsForWaitProbability(a, p));
        isRoundedUpTo(fractionalLinesForBlocking(a, p), linesForBlocking(a, p));
      }),
    );
  });
});

describe('fractional agents', () => {
  it('meet their target exactly', () => {
    fc.assert(
      fc.property(load, share, (a, p) => {
        // A last bit of the agents moves the tail by as many bits as they exceed the load.
        const tolerance = 1e-12;
        const n = fractionalAgentsForServiceLevel(a, 0.1, p);
        // Where even one agent would be too many, the load itself is the end.
        if (n > a) expect(waitTail(n, a, 0.1)).toBeNear(1 - p, tolerance);
        const ready = fractionalAgentsForWaitProbability(a, p);
        expect(erlangC(ready, a)).toBeNear(p, 1e-11);
        const lines = fractionalLinesForBlocking(a, p);
        expect(erlangB(lines, a)).toBeNear(p, tolerance);
      }),
    );
  });
});

describe('the largest load', () => {
  const agents = fc.integer({ min: 1, max: 5000 });

  it('is carried by the agents it was found for, and no more load is', () => {
    fc.assert(
      fc.property(agents, time, share, (n, t, p) => {
        const most = loadForServiceLevel(n, t, p);
        expect(agentsForServiceLevel(most, t, p)).toBe(n);
        expect(agentsForServiceLevel(most * (1 + 1e-9), t, p)).toBe(n + 1);
        expect(agentsForAsa(loadForAsa(n, p), p)).toBe(n);
        expect(agentsForWaitProbability(loadForWaitProbability(n, p), p)).toBe(n);
        expect(linesForBlocking(loadForBlocking(n, p), p)).toBe(n);
      }),
    );
  });

  it('comes from as many contacts as make it up', () => {
    expect(offeredLoad(contactsOfLoad(12.5, 240, 900), 240, 900)).toBe(12.5);
  });
});
