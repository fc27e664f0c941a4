import fc from 'fast-check';
import {
  agentsForGeneralPatience,
  erlangA,
  type PatienceInAht,
  queueWithGeneralPatience,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { generalPatienceBySums } from './support/general-patience-by-sums.ts';

const curves: PatienceInAht[] = [
  { timesInAht: [2], surviving: [0] },
  { timesInAht: [0, 0.5], surviving: [0.9, 0.4] },
  { timesInAht: [0.03, 0.3, 5], surviving: [0.9, 0.85, 0.5] },
  { timesInAht: [0.5, 0.55, 3], surviving: [0.99, 0.5, 0.2] },
];

describe('a queue with patience of any form', () => {
  it('is the sum over its offered waits, to 1e-12; larger queues are among the long tests', () => {
    for (const patience of curves.slice(0, 2))
      for (const [agents, offeredLoad, answerTimeInAht] of [
        [1, 0.7, 0.1],
        [4, 7, 0],
      ] as const) {
        const found = queueWithGeneralPatience({ agents, offeredLoad, answerTimeInAht, patience });
        const expected = generalPatienceBySums(agents, offeredLoad, answerTimeInAht, patience);
        for (const [field, value] of Object.entries(expected)) {
          const own = found[field as keyof typeof found];
          const off = Math.abs(own - value) / Math.max(value, 1e-3);
          expect(off, `${field} ${own} is ${value} of ${agents} agents`).toBeLessThan(1e-12);
        }
      }
  });

  it('is Erlang A where the pace at which callers hang up is always the same', () => {
    for (const [agents, offeredLoad] of [
      [1, 0.5],
      [11, 10],
      [10, 20],
      [200, 220],
      [3000, 3300],
    ] as const)
      for (const mean of [0.2, 2, 30]) {
        // A curve of one point a little after the begin: from there on it is exponential.
        const time = 1e-7;
        const stays = Math.exp(-time / mean);
        const patienceInAht = (stays * time) / (1 - stays);
        const queue = { agents, offeredLoad, answerTimeInAht: 0.1 };
        const patience = { timesInAht: [time], surviving: [stays] };
        const found = queueWithGeneralPatience({ ...queue, patience });
        const expected = erlangA({ ...queue, patienceInAht });
        for (const [field, value] of Object.entries(expected)) {
          const off = Math.abs(found[field as keyof typeof found] - value) / Math.max(value, 1e-3);
          // The straight piece at the begin is off by its square times the load.
          expect(off, `${field} of ${agents} agents, ${mean}`).toBeLessThan(1e-11);
        }
      }
  });

  it('is a fluid where there is a lot of everything: callers wait until as few are left as agents can serve', () => {
    // 20 % more than the agents can do: 1 / 1.2 stay, on the second piece.
    const patience = { timesInAht: [0.1, 1.1], surviving: [0.9, 0.4] };
    const wait = 0.1 + (0.9 - 1 / 1.2) / 0.5;
    const queue = { agents: 50_000, offeredLoad: 60_000, answerTimeInAht: 0.1, patience };
    const found = queueWithGeneralPatience(queue);
    expect(Math.abs(found.averageWaitServed / wait - 1)).toBeLessThan(1e-3);
    expect(Math.abs(found.abandonProbability * 6 - 1)).toBeLessThan(1e-9);
  });

  it('has no waits without load', () => {
    const queue = { agents: 2, offeredLoad: 0, answerTimeInAht: 0, patience: curves[0]! };
    expect(queueWithGeneralPatience(queue)).toMatchObject({
      servedWithin: 1,
      occupancy: 0,
      averageWait: 0,
    });
  });

  it('refuses a curve that does not fall', () => {
    const queue = { agents: 2, offeredLoad: 1, answerTimeInAht: 0 };
    const of = (timesInAht: number[], surviving: number[]) => () =>
      queueWithGeneralPatience({ ...queue, patience: { timesInAht, surviving } });
    expect(of([1, 2], [0.5, 0.5])).toThrow(
      'patience.surviving[1] must be below the one before (got 0.5)',
    );
    expect(of([1, 1], [0.5, 0.4])).toThrow(
      'patience.timesInAht[1] must be after the one before (got 1)',
    );
    expect(of([1], [0.5, 0.4])).toThrow('as long as timesInAht (1)');
    expect(of([1], [1])).toThrow('below 1 after a time above 0');
    expect(of([0], [0.5])).toThrow('above 0 where it is the only one');
  });
});

describe('the agents for patience of any form', () => {
  it('are the fewest that meet the target', () => {
    const inputs = fc.record({
      offeredLoad: fc.double({ min: 0.05, max: 300, noNaN: true }),
      answerTimeInAht: fc.double({ min: 0, max: 1, noNaN: true }),
      patience: fc.constantFrom(...curves),
      criterion: fc.constantFrom(
        'servedWithin',
        'abandonProbability',
        'averageWait',
        'servedWithinOfServed',
      ),
      target: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
    });
    fc.assert(
      fc.property(inputs, (asked) => {
        const agents = agentsForGeneralPatience(asked);
        const { criterion, target, ...queue } = asked;
        const met = (count: number) => {
          const value = queueWithGeneralPatience({ ...queue, agents: count })[criterion];
          return criterion.startsWith('served') ? value >= target - 1e-10 : value <= target + 1e-10;
        };
        expect(met(agents)).toBe(true);
        if (agents > 1) expect(met(agents - 1)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
