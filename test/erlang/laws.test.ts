import fc from 'fast-check';
import {
  agentsForAsa,
  agentsForErlangA,
  agentsForOccupancy,
  agentsForServiceLevel,
  agentsForWaitProbability,
  answerTimeForShare,
  averageQueue,
  averageSpeedOfAnswer,
  averageWaitOfWaiters,
  contactsOfLoad,
  ERLANG_A_CRITERIA,
  erlangA,
  erlangB,
  erlangBWithRetrials,
  erlangC,
  erlangX,
  fractionalAgentsForAsa,
  fractionalAgentsForServiceLevel,
  fractionalAgentsForWaitProbability,
  fractionalLinesForBlocking,
  linesForBlocking,
  loadForAsa,
  loadForBlocking,
  loadForServiceLevel,
  loadForWaitProbability,
  occupancy,
  offeredLoad,
  serviceLevel,
  waitTail,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';

/** Loads from one contact a night to a hundred thousand erlangs, even on a logarithmic scale. */
const load = fc.double({ min: -3, max: 5, noNaN: true }).map((power) => 10 ** power);
const time = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2, noNaN: true }));
const share = fc.double({ min: 0.01, max: 0.999, noNaN: true });
/** Agents beyond the load in units of its square root, from just enough to plenty. */
const safety = fc.double({ min: 0.01, max: 6, noNaN: true });

const agentsOver = (erlangs: number, spare: number) =>
  Math.floor(erlangs + spare * Math.sqrt(erlangs)) + 1;

/** Equal within a relative tolerance, or both so small that it does not matter. */
function isClose(actual: number, expected: number, tolerance: number): boolean {
  return Math.abs(actual - expected) <= tolerance * Math.max(Math.abs(expected), 1e-290);
}

describe('Erlang B', () => {
  it('satisfies its recursion, fractions of agents included', () => {
    fc.assert(
      fc.property(load, fc.double({ min: 0, max: 3, noNaN: true }), (a, ratio) => {
        const n = a * ratio;
        const blocked = a * erlangB(n, a);
        return isClose(erlangB(n + 1, a), blocked / (n + 1 + blocked), 2e-13);
      }),
    );
  });

  it('falls with every line and rises with the load', () => {
    fc.assert(
      fc.property(load, safety, (a, spare) => {
        const n = agentsOver(a, spare);
        return erlangB(n + 1, a) <= erlangB(n, a) && erlangB(n, a * 1.01) >= erlangB(n, a);
      }),
    );
  });
});

describe('Erlang C', () => {
  it('is Erlang B conditioned on a queue: C = nB / (n - a(1 - B))', () => {
    fc.assert(
      fc.property(load, safety, (a, spare) => {
        const n = agentsOver(a, spare);
        const b = erlangB(n, a);
        return isClose(erlangC(n, a), (n * b) / (n - a * (1 - b)), 1e-10);
      }),
    );
  });

  it('lies between Erlang B and 1, falls with every agent and rises with the load', () => {
    fc.assert(
      fc.property(load, safety, (a, spare) => {
        const n = agentsOver(a, spare);
        const c = erlangC(n, a);
        expect(c).toBeLessThanOrEqual(1);
        expect(c).toBeGreaterThanOrEqual(erlangB(n, a));
        expect(erlangC(n + 1, a)).toBeLessThanOrEqual(c);
        expect(erlangC(n, a * 0.99)).toBeLessThanOrEqual(c);
      }),
    );
  });

  it('has waits that fit together', () => {
    fc.assert(
      fc.property(load, safety, time, (a, spare, t) => {
        const n = agentsOver(a, spare);
        expect(serviceLevel(n, a, t)).toBe(1 - waitTail(n, a, t));
        expect(waitTail(n, a, 0)).toBe(erlangC(n, a));
        expect(isClose(averageQueue(n, a), a * averageSpeedOfAnswer(n, a), 1e-15)).toBe(true);
        const asa = erlangC(n, a) * averageWaitOfWaiters(n, a);
        expect(isClose(averageSpeedOfAnswer(n, a), asa, 1e-15)).toBe(true);
      }),
    );
  });

  it('answers a share within the time that it names for it', () => {
    fc.assert(
      fc.property(load, safety, share, (a, spare, p) => {
        const n = agentsOver(a, spare);
        const t = answerTimeForShare(n, a, p);
        if (t === 0) return serviceLevel(n, a, 0) >= p;
        // The time is rounded to a double; so many erlangs of spare agents magnify that.
        return isClose(waitTail(n, a, t), 1 - p, 1e-12);
      }),
    );
  });
});

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
        const within = (fractional: number, whole: number) =>
          fractional > whole - 1 - 1e-9 && fractional <= whole;
        expect(
          within(fractionalAgentsForServiceLevel(a, t, p), agentsForServiceLevel(a, t, p)),
        ).toBe(true);
        expect(within(fractionalAgentsForAsa(a, p), agentsForAsa(a, p))).toBe(true);
        expect(
          within(fractionalAgentsForWaitProbability(a, p), agentsForWaitProbability(a, p)),
        ).toBe(true);
        expect(within(fractionalLinesForBlocking(a, p), linesForBlocking(a, p))).toBe(true);
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
        if (n > a) expect(isClose(waitTail(n, a, 0.1), 1 - p, tolerance)).toBe(true);
        const ready = fractionalAgentsForWaitProbability(a, p);
        expect(isClose(erlangC(ready, a), p, 1e-11)).toBe(true);
        const lines = fractionalLinesForBlocking(a, p);
        expect(isClose(erlangB(lines, a), p, tolerance)).toBe(true);
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

describe('Erlang A', () => {
  const patience = fc.double({ min: -2, max: 2, noNaN: true }).map((power) => 10 ** power);
  const queue = fc.record({
    agents: fc.integer({ min: 1, max: 2000 }),
    offeredLoad: fc.double({ min: -2, max: 3.5, noNaN: true }).map((power) => 10 ** power),
    patienceInAht: patience,
    answerTimeInAht: time,
  });

  it('has shares that fit together, under and over load', () => {
    fc.assert(
      fc.property(queue, (input) => {
        const result = erlangA(input);
        const all = Object.values(result);
        expect(all.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
        expect(result.abandonProbability).toBeLessThanOrEqual(result.waitProbability);
        expect(result.servedWithin).toBeLessThanOrEqual(1 - result.abandonProbability + 1e-15);
        expect(result.servedWithin).toBeLessThanOrEqual(
          result.servedWithinExcludingEarlyAbandons + 1e-15,
        );
        expect(result.servedWithinExcludingEarlyAbandons).toBeLessThanOrEqual(
          result.servedOrAbandonedWithin + 1e-15,
        );
        expect(result.occupancy).toBeLessThanOrEqual(1 + 1e-14);
        // Offered less lost is carried; the queue is what waits; those who leave lost patience.
        const carried = input.offeredLoad * (1 - result.abandonProbability);
        expect(Math.abs(result.occupancy * input.agents - carried)).toBeLessThan(
          1e-14 * input.offeredLoad,
        );
        const waiting = input.offeredLoad * result.averageWait;
        expect(isClose(result.averageQueue, waiting, 1e-14)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('comes to Erlang C as patience grows without end', () => {
    fc.assert(
      fc.property(load, safety, time, (a, spare, t) => {
        const n = agentsOver(a, spare);
        const patient = erlangA({
          agents: n,
          offeredLoad: a,
          patienceInAht: 1e12,
          answerTimeInAht: t,
        });
        expect(Math.abs(patient.waitProbability - erlangC(n, a))).toBeLessThan(1e-8);
        expect(Math.abs(patient.servedWithin - serviceLevel(n, a, t))).toBeLessThan(1e-8);
        expect(Math.abs(patient.occupancy - occupancy(n, a))).toBeLessThan(1e-8);
      }),
    );
  });

  it('comes to Erlang B as patience goes', () => {
    fc.assert(
      fc.property(load, fc.double({ min: 0.2, max: 2, noNaN: true }), (a, ratio) => {
        const n = Math.ceil(a * ratio);
        const restless = erlangA({
          agents: n,
          offeredLoad: a,
          patienceInAht: 1e-12,
          answerTimeInAht: 0.1,
        });
        expect(Math.abs(restless.abandonProbability - erlangB(n, a))).toBeLessThan(1e-5);
      }),
    );
  });

  it('is staffed with the fewest agents for each of its criteria', () => {
    fc.assert(
      fc.property(queue, share, fc.constantFrom(...ERLANG_A_CRITERIA), (input, p, criterion) => {
        const { offeredLoad: a, patienceInAht, answerTimeInAht } = input;
        const target = criterion === 'averageWait' ? p * patienceInAht : p;
        const n = agentsForErlangA({
          offeredLoad: a,
          patienceInAht,
          answerTimeInAht,
          criterion,
          target,
        });
        const value = (agents: number) => erlangA({ ...input, agents })[criterion];
        const isLevel = criterion.startsWith('served');
        const meets = (agents: number, slack: number) =>
          isLevel ? value(agents) >= target - slack : value(agents) <= target + slack;
        expect(meets(n, 1e-11)).toBe(true);
        if (n > 0) expect(meets(n - 1, -1e-11)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('without agents loses everybody', () => {
    const centre = { agents: 0, offeredLoad: 3, patienceInAht: 2, answerTimeInAht: 1 };
    expect(erlangA(centre)).toMatchObject({
      waitProbability: 1,
      abandonProbability: 1,
      servedWithin: 0,
      averageWait: 2,
      averageQueue: 6,
    });
  });

  it('without contacts answers all of them', () => {
    const idle = erlangA({ agents: 2, offeredLoad: 0, patienceInAht: 1, answerTimeInAht: 0 });
    expect(idle).toMatchObject({ waitProbability: 0, servedWithin: 1, averageQueue: 0 });
  });
});

describe('redials and retrials', () => {
  it('change nothing when nobody calls again', () => {
    const centre = { agents: 9, offeredLoad: 10, patienceInAht: 1, answerTimeInAht: 0.1 };
    const { totalLoad, attemptsPerCaller, lostProbability, ...measures } = erlangX({
      ...centre,
      redialProbability: 0,
    });
    expect(measures).toEqual(erlangA(centre));
    expect([totalLoad, attemptsPerCaller]).toEqual([10, 1]);
    expect(lostProbability).toBe(measures.abandonProbability);
    const loss = erlangBWithRetrials({ lines: 9, offeredLoad: 10, retrialProbability: 0 });
    expect(loss.blockingProbability).toBe(erlangB(9, 10));
  });

  it('conserve the load: first attempts and repeated ones are all of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), load, share, (lines, a, again) => {
        const result = erlangBWithRetrials({ lines, offeredLoad: a, retrialProbability: again });
        const blocked = result.totalLoad * result.blockingProbability;
        expect(isClose(result.totalLoad, a + again * blocked, 1e-13)).toBe(true);
        expect(isClose(result.totalLoad, a * result.attemptsPerCaller, 1e-12)).toBe(true);
      }),
    );
  });
});
