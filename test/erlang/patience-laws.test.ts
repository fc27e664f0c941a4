import fc from 'fast-check';
import {
  agentsForErlangA,
  ERLANG_A_CRITERIA,
  erlangA,
  erlangB,
  erlangBWithRetrials,
  erlangC,
  erlangX,
  occupancy,
  serviceLevel,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { agentsOver, load, safety, share, time } from './support/arbitraries.ts';

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
        const isAmount = ([, value]: [string, number]) => value >= 0 && Number.isFinite(value);
        expect(Object.entries(result).filter((measure) => !isAmount(measure))).toEqual([]);
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
        expect(result.averageQueue).toBeNear(waiting, 1e-14);
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
        // As a level, of which more is better.
        const sign = isLevel ? 1 : -1;
        expect(sign * value(n)).toBeGreaterThanOrEqual(sign * target - 1e-11);
        if (n > 0) expect(sign * value(n - 1)).toBeLessThan(sign * target + 1e-11);
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
        expect(result.totalLoad).toBeNear(a + again * blocked, 1e-13);
        expect(result.totalLoad).toBeNear(a * result.attemptsPerCaller, 1e-12);
      }),
    );
  });
});
