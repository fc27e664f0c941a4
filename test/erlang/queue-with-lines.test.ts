import fc from 'fast-check';
import {
  erlangA,
  erlangB,
  erlangC,
  linesForQueue,
  type QueueWithLinesInput,
  queueWithLines,
  serviceLevel,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { queueByElimination } from './support/queue-by-elimination.ts';

const cases: QueueWithLinesInput[] = [];
for (const agents of [1, 2, 7, 25])
  for (const places of [0, 1, 4, 30])
    for (const share of [0.1, 0.8, 1, 1.6])
      for (const patienceInAht of [undefined, 0.2, 1.7, 40])
        for (const answerTimeInAht of [0, 0.1, 1.5])
          cases.push({
            agents,
            lines: agents + places,
            offeredLoad: agents * share,
            answerTimeInAht,
            patienceInAht,
          });

describe('a queue with few lines', () => {
  it(`is what its rates say, to 1e-12, in ${cases.length} cases`, () => {
    for (const input of cases) {
      const found = queueWithLines(input);
      const expected = queueByElimination(input);
      for (const [field, value] of Object.entries(expected)) {
        const own = found[field as keyof typeof found];
        const off = Math.abs(own - value) / Math.max(value, 1e-3);
        expect(off, `${field} ${own} is ${value} in ${JSON.stringify(input)}`).toBeLessThan(1e-12);
      }
    }
  });

  it('is Erlang B without places to wait, Erlang C and Erlang A with places without end', () => {
    const queue = { agents: 11, offeredLoad: 10, answerTimeInAht: 1 / 9 };
    const off = (a: number, b: number) => Math.abs(a / b - 1);
    expect(
      off(queueWithLines({ ...queue, lines: 11 }).blockedProbability, erlangB(11, 10)),
    ).toBeLessThan(1e-14);
    const endless = queueWithLines({ ...queue, lines: 1500 });
    expect(off(endless.waitProbability, erlangC(11, 10))).toBeLessThan(1e-13);
    expect(off(endless.servedWithin, serviceLevel(11, 10, 1 / 9))).toBeLessThan(1e-13);
    for (const offeredLoad of [3, 10, 40]) {
      const patient = { ...queue, offeredLoad, patienceInAht: 5 / 3 };
      const { blockedProbability, servedWithinOfAll, busyLines, ...measures } = queueWithLines({
        ...patient,
        lines: 1500,
      });
      const expected = erlangA(patient);
      for (const [field, value] of Object.entries(measures))
        expect(Math.abs(value - expected[field as keyof typeof expected]), field).toBeLessThan(
          1e-12,
        );
      expect(blockedProbability).toBeLessThan(1e-200);
      expect(Math.abs(servedWithinOfAll - measures.servedWithin)).toBeLessThan(1e-15);
      expect(busyLines).toBeGreaterThan(0);
    }
  });

  it('without load turns nobody away', () => {
    expect(
      queueWithLines({ agents: 3, lines: 3, offeredLoad: 0, answerTimeInAht: 0 }),
    ).toMatchObject({
      blockedProbability: 0,
      servedWithin: 1,
      occupancy: 0,
    });
    expect(linesForQueue({ agents: 3, offeredLoad: 0, targetBlocking: 0.1 })).toBe(3);
  });

  it('holds as many lines as its contacts take, by Little, at any size', () => {
    for (const [agents, lines, offeredLoad] of [
      [1000, 100_000, 1200],
      [50_000, 60_000, 70_000],
      [1, 100_000, 0.001],
    ] as const) {
      const input = { agents, lines, offeredLoad, answerTimeInAht: 0.1, patienceInAht: 2 };
      const { busyLines, blockedProbability, averageWait, abandonProbability } =
        queueWithLines(input);
      const accepted = offeredLoad * (1 - blockedProbability);
      const held = accepted * (averageWait + 1 - abandonProbability);
      expect(Math.abs(busyLines / held - 1)).toBeLessThan(1e-11);
    }
  });
});

describe('the lines that a queue takes', () => {
  it('are the fewest that turn away few enough', () => {
    const input = fc.record({
      agents: fc.integer({ min: 1, max: 60 }),
      offeredLoad: fc.double({ min: 0.01, max: 80, noNaN: true }),
      patienceInAht: fc.option(fc.double({ min: 0.05, max: 20, noNaN: true }), { nil: undefined }),
      targetBlocking: fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(input, (queue) => {
        const { agents, offeredLoad, patienceInAht, targetBlocking } = queue;
        const beyond = 1 - agents / offeredLoad;
        if (patienceInAht === undefined && beyond >= targetBlocking) {
          expect(() => linesForQueue(queue)).toThrow('with any number of lines');
          return;
        }
        const lines = linesForQueue(queue);
        fc.pre(lines < 3000);
        const blocked = (count: number) =>
          queueWithLines({ agents, lines: count, offeredLoad, patienceInAht, answerTimeInAht: 0 })
            .blockedProbability;
        expect(blocked(lines)).toBeLessThanOrEqual(targetBlocking * (1 + 1e-9));
        if (lines > agents) expect(blocked(lines - 1)).toBeGreaterThan(targetBlocking * (1 - 1e-9));
      }),
      { numRuns: 200 },
    );
  });

  it('refuses fewer lines than agents, a target of 0, and more lines than there are', () => {
    const queue = { agents: 5, offeredLoad: 4, answerTimeInAht: 0 };
    expect(() => queueWithLines({ ...queue, lines: 4 })).toThrow(
      'queueWithLines: lines must be at least the 5 agents (got 4)',
    );
    expect(() => linesForQueue({ agents: 5, offeredLoad: 4, targetBlocking: 0 })).toThrow(
      'targetBlocking must be above 0',
    );
    expect(() => queueWithLines({ ...queue, lines: 100_001 })).toThrow(
      '100001 lines are more than 100000',
    );
    expect(() => linesForQueue({ agents: 1000, offeredLoad: 1000, targetBlocking: 1e-9 })).toThrow(
      'lines are more than 100000',
    );
  });
});
