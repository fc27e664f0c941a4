import fc from 'fast-check';
import { agentsForCallbacks, erlangA, queueWithCallbacks } from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { expectAsByElimination } from './support/callbacks-by-elimination.ts';

const base = { answerTimeInAht: 0.1, windowInAht: 3 };
describe('a queue with callbacks', () => {
  it('is what its rates say, to 1e-12, with one agent and with three; larger ones are among the long tests', () => {
    const alone = { ...base, agents: 1, offeredLoad: 0.5, offerAboveInAht: 0, acceptedShare: 1 };
    expectAsByElimination(alone, 1, 50);
    const three = { ...base, agents: 3, offeredLoad: 1.4, patienceInAht: 0.5, reachedShare: 0.6 };
    expectAsByElimination(
      { ...three, offerAboveInAht: 0.4, acceptedShare: 0.6, reserveAgents: 1 },
      24,
      30,
    );
  });

  it('is Erlang A for those on the line where hardly anybody takes the offer', () => {
    const queue = { agents: 12, offeredLoad: 11, patienceInAht: 1.5, answerTimeInAht: 0.1 };
    const found = queueWithCallbacks({ ...queue, offerAboveInAht: 0.1, acceptedShare: 1e-13 });
    const expected = erlangA(queue);
    for (const field of [
      'waitProbability',
      'servedWithin',
      'abandonProbability',
      'averageWait',
      'occupancy',
    ] as const)
      expect(Math.abs(found[field]! / expected[field] - 1), field).toBeLessThan(1e-11);
  });

  it('counts no callbacks where they wait for ever, and nobody on the line where it never ends', () => {
    const queue = {
      agents: 5,
      offerAboveInAht: 0.2,
      acceptedShare: 0.5,
      answerTimeInAht: 0.1,
      windowInAht: 10,
    };
    const busy = queueWithCallbacks({ ...queue, offeredLoad: 9, patienceInAht: 1 });
    expect(busy).toMatchObject({ calledBackWithin: 0, occupancy: 1 });
    expect(busy).not.toHaveProperty('averageCallbackWait');
    const endless = queueWithCallbacks({ ...queue, offeredLoad: 10 });
    expect(endless).toMatchObject({ servedWithin: 0, callbackShare: 0.5, occupancy: 1 });
    expect(endless).not.toHaveProperty('averageWait');
    expect(queueWithCallbacks({ ...queue, offeredLoad: 0 })).toMatchObject({
      servedWithin: 1,
      calledBackWithin: 1,
      occupancy: 0,
    });
    // All who have to wait take one: nobody waits on the line.
    const all = queueWithCallbacks({
      ...queue,
      offeredLoad: 9,
      offerAboveInAht: 0,
      acceptedShare: 1,
    });
    expect(all).toMatchObject({
      offeredShare: 1,
      callbackShare: 1,
      servedWithin: 1,
      averageWait: 0,
    });
  });

  it('keeps its agents as busy as its work is, at any size', () => {
    for (const agents of [10, 300, 5000]) {
      const offeredLoad = agents - Math.sqrt(agents) / 2;
      const input = {
        ...base,
        agents,
        offeredLoad,
        patienceInAht: 2,
        offerAboveInAht: 0.02,
        acceptedShare: 0.6,
      };
      const { occupancy, callbackShare, abandonProbability } = queueWithCallbacks({
        ...input,
        reachedShare: 0.8,
      });
      const worked = (1 - callbackShare) * (1 - abandonProbability) + callbackShare * 0.8;
      expect(Math.abs(occupancy / ((offeredLoad * worked) / agents) - 1)).toBeLessThan(1e-11);
    }
  });

  it('refuses a reserve of everybody', () => {
    const input = {
      ...base,
      agents: 2,
      offeredLoad: 1,
      offerAboveInAht: 1,
      acceptedShare: 1,
      reserveAgents: 2,
    };
    expect(() => queueWithCallbacks(input)).toThrow(
      'reserveAgents must be fewer than the 2 agents (got 2)',
    );
  });
});

describe('the agents for callbacks', () => {
  it('keep both promises, and one fewer breaks one', () => {
    const inputs = fc.record({
      offeredLoad: fc.double({ min: 0.1, max: 60, noNaN: true }),
      patienceInAht: fc.option(fc.double({ min: 0.2, max: 10, noNaN: true }), { nil: undefined }),
      offerAboveInAht: fc.double({ min: 0, max: 1, noNaN: true }),
      acceptedShare: fc.double({ min: 0.05, max: 1, noNaN: true }),
      reserveAgents: fc.integer({ min: 0, max: 3 }),
      targetServiceLevel: fc.double({ min: 0.3, max: 0.98, noNaN: true }),
      targetCalledBack: fc.double({ min: 0.3, max: 0.98, noNaN: true }),
    });
    fc.assert(
      fc.property(inputs, (input) => {
        const asked = { ...base, ...input };
        const agents = agentsForCallbacks(asked);
        const { targetServiceLevel, targetCalledBack, ...queue } = asked;
        const isEnough = (count: number) => {
          const found = queueWithCallbacks({ ...queue, agents: count });
          return (
            found.servedWithin >= targetServiceLevel - 1e-9 &&
            found.calledBackWithin! >= targetCalledBack - 1e-9
          );
        };
        expect(isEnough(agents)).toBe(true);
        if (agents > input.reserveAgents + 1) expect(isEnough(agents - 1)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('are none without load', () => {
    const targets = { targetServiceLevel: 0.8, targetCalledBack: 0.9 };
    expect(
      agentsForCallbacks({
        ...base,
        ...targets,
        offeredLoad: 0,
        offerAboveInAht: 0,
        acceptedShare: 1,
      }),
    ).toBe(0);
  });
});
