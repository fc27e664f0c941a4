import fc from 'fast-check';
import {
  agentsForChats,
  erlangA,
  type QueueWithChatsInput,
  queueWithChats,
  serviceLevel,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { chatsByElimination } from './support/chats-by-elimination.ts';

const cases: QueueWithChatsInput[] = [];
for (const agents of [1, 2, 5])
  for (const paceByChats of [[1], [1, 1.7], [0.9, 1.4, 1.4, 1.6]])
    for (const share of [0.2, 0.9, 1.5])
      for (const patienceInAht of [undefined, 0.4, 6]) {
        if (patienceInAht === undefined && share > 1) continue;
        const offeredLoad = agents * share * paceByChats.at(-1)!;
        cases.push({ agents, paceByChats, offeredLoad, patienceInAht, answerTimeInAht: 0.3 });
      }

describe('a queue of chats', () => {
  it(`is what its rates say, to 1e-12, in ${cases.length} cases`, () => {
    for (const input of cases) {
      const found = queueWithChats(input);
      for (const [field, value] of Object.entries(chatsByElimination(input, 330))) {
        const own = found[field as keyof typeof found]!;
        const off = Math.abs(own - value) / Math.max(value, 1e-3);
        expect(off, `${field} ${own} is ${value} in ${JSON.stringify(input)}`).toBeLessThan(1e-12);
      }
    }
  });

  it('is Erlang C and Erlang A with one chat at a time, at any size', () => {
    for (const [agents, offeredLoad] of [
      [1, 0.5],
      [40, 36],
      [3000, 2950],
    ] as const) {
      const queue = { agents, offeredLoad, answerTimeInAht: 0.1 };
      const own = queueWithChats({ ...queue, paceByChats: [1] }).servedWithin;
      expect(Math.abs(own / serviceLevel(agents, offeredLoad, 0.1) - 1)).toBeLessThan(1e-12);
      const patient = queueWithChats({ ...queue, paceByChats: [1], patienceInAht: 2 });
      const expected = erlangA({ ...queue, patienceInAht: 2 });
      expect(Math.abs(patient.servedWithin / expected.servedWithin - 1)).toBeLessThan(1e-12);
      expect(Math.abs(patient.averageWait! - expected.averageWait)).toBeLessThan(1e-12);
    }
  });

  it('is as many lines as chats where each gets on as if it were alone', () => {
    const own = queueWithChats({
      agents: 4,
      offeredLoad: 10,
      paceByChats: [1, 2, 3],
      answerTimeInAht: 0.1,
    });
    expect(Math.abs(own.servedWithin / serviceLevel(12, 10, 0.1) - 1)).toBeLessThan(1e-12);
    expect(Math.abs(own.averageChatTime - 1)).toBeLessThan(1e-12);
  });

  it('has limits in an overload and without load', () => {
    const queue = { agents: 2, paceByChats: [1, 1.5], answerTimeInAht: 0 };
    expect(queueWithChats({ ...queue, offeredLoad: 3 })).toEqual({
      waitProbability: 1,
      servedWithin: 0,
      abandonProbability: 0,
      averageChatTime: 4 / 3,
      averageInHand: 2,
      occupancy: 1,
    });
    expect(queueWithChats({ ...queue, offeredLoad: 0 })).toMatchObject({
      servedWithin: 1,
      averageChatTime: 1,
    });
    expect(() => queueWithChats({ ...queue, offeredLoad: 1, paceByChats: [1, 0.9] })).toThrow(
      'paceByChats[1] must be at least the one before',
    );
  });
});

describe('the agents for chats', () => {
  it('are the fewest that answer in time', () => {
    const inputs = fc.record({
      offeredLoad: fc.double({ min: 0.05, max: 200, noNaN: true }),
      paceByChats: fc.constantFrom([1], [1, 1.6], [1, 1.6, 1.9, 2]),
      answerTimeInAht: fc.double({ min: 0, max: 1, noNaN: true }),
      patienceInAht: fc.option(fc.double({ min: 0.2, max: 5, noNaN: true }), { nil: undefined }),
      targetServiceLevel: fc.double({ min: 0.05, max: 0.99, noNaN: true }),
    });
    fc.assert(
      fc.property(inputs, (asked) => {
        const agents = agentsForChats(asked);
        const { targetServiceLevel, ...queue } = asked;
        const served = (count: number) => queueWithChats({ ...queue, agents: count }).servedWithin;
        expect(served(agents)).toBeGreaterThanOrEqual(targetServiceLevel - 1e-10);
        if (agents > 1) expect(served(agents - 1)).toBeLessThan(targetServiceLevel + 1e-10);
      }),
      { numRuns: 100 },
    );
    expect(
      agentsForChats({
        offeredLoad: 0,
        paceByChats: [1],
        answerTimeInAht: 0,
        targetServiceLevel: 0.5,
      }),
    ).toBe(0);
  });
});
