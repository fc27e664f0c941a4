import fc from 'fast-check';
import {
  agentsForAsa,
  agentsForGeneralTimes,
  agentsForServiceLevel,
  averageSpeedOfAnswer,
  erlangC,
  queueWithGeneralTimes,
  serviceLevel,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';

/**
 * Contacts that wait where every contact takes one and the same time, from the number there one such time later: all who
 * were with an agent are gone, and a Poisson number has come (Crommelin 1932).
 */
function queueOfConstantTimes(agents: number, load: number): number {
  const states = agents + 400;
  const arrivals = [Math.exp(-load)];
  for (let k = 1; k < states; k++) arrivals.push((arrivals[k - 1]! * load) / k);
  let chance: number[] = Array.from({ length: states }, (_, n) => (n === 0 ? 1 : 0));
  for (let round = 0; round < 2000; round++) {
    const next = new Array<number>(states).fill(0);
    let moved = 0;
    for (const [n, p] of chance.entries()) {
      if (p < 1e-16) continue;
      const left = Math.max(0, n - agents);
      for (let k = 0; left + k < states && (k < load || arrivals[k]! > 1e-18); k++)
        next[left + k]! += p * arrivals[k]!;
    }
    for (const [n, p] of next.entries()) moved += Math.abs(p - chance[n]!);
    chance = next;
    if (moved < 1e-12) break;
  }
  return chance.reduce((sum, p, n) => sum + p * Math.max(0, n - agents), 0);
}

const agentsAndLoad = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0.01, max: 0.999, noNaN: true }))
  .map(([agents, occupancy]) => ({ agents, offeredLoad: agents * occupancy }));
const variation = fc.double({ min: 0, max: 20, noNaN: true });
const time = fc.double({ min: 0, max: 5, noNaN: true });

describe('a queue with general handle times', () => {
  it('is that of Pollaczek and Khinchine with one agent', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        variation,
        (offeredLoad, squaredVariation) => {
          const work = { agents: 1, offeredLoad, squaredVariation };
          const { averageWait } = queueWithGeneralTimes(work);
          expect(averageWait!).toBeNear(
            (offeredLoad * (1 + squaredVariation)) / 2 / (1 - offeredLoad),
          );
        },
      ),
    );
  });

  it('is Erlang C where the variation is 1', () => {
    fc.assert(
      fc.property(agentsAndLoad, time, ({ agents, offeredLoad }, answerTimeInAht) => {
        const found = queueWithGeneralTimes({
          agents,
          offeredLoad,
          answerTimeInAht,
          squaredVariation: 1,
        });
        expect(found.waitProbability).toBe(erlangC(agents, offeredLoad));
        expect(found.averageWait!).toBeNear(averageSpeedOfAnswer(agents, offeredLoad));
        expect(found.servedWithin!).toBeNear(serviceLevel(agents, offeredLoad, answerTimeInAht));
      }),
    );
  });

  // Cosmetatos' approximation; the waits of next to nobody, where one in a thousand waits, are further off.
  it.each([
    [1, 0.7],
    [1, 0.95],
    [2, 0.8],
    [5, 0.7],
    [5, 0.9],
    [10, 0.8],
    [20, 0.9],
    [40, 0.9],
    [40, 0.95],
  ])('of constant times is within 5 %% of the exact chain: %i agents, %d busy', (agents, busy) => {
    const offeredLoad = agents * busy;
    const { averageQueue } = queueWithGeneralTimes({ agents, offeredLoad, squaredVariation: 0 });
    expect(averageQueue!).toBeNear(queueOfConstantTimes(agents, offeredLoad), 0.05);
  });

  it('of constant times waits 0.5 to 0.62 of what exponential ones do, as Whitt holds the correction', () => {
    const shareOf = (agents: number, offeredLoad: number) => {
      const wait = (squaredVariation: number) =>
        queueWithGeneralTimes({ agents, offeredLoad, squaredVariation }).averageWaitOfWaiters!;
      return wait(0) / wait(1);
    };
    fc.assert(
      fc.property(agentsAndLoad, ({ agents, offeredLoad }) => {
        const share = shareOf(agents, offeredLoad);
        expect(share).toBeGreaterThanOrEqual(0.5 * (1 - 1e-12));
        expect(share).toBeLessThanOrEqual(0.62 * (1 + 1e-12));
      }),
    );
    expect(shareOf(300, 30)).toBeNear(0.62);
  });

  it('waits longer the more handle times vary, and less the more agents there are', () => {
    fc.assert(
      fc.property(
        agentsAndLoad,
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        ({ agents, offeredLoad }, squaredVariation, more) => {
          const wait = (n: number, v: number) =>
            queueWithGeneralTimes({ agents: n, offeredLoad, squaredVariation: v }).averageWait!;
          const now = wait(agents, squaredVariation);
          expect(wait(agents, squaredVariation + more)).toBeGreaterThanOrEqual(now * (1 - 1e-12));
          expect(wait(agents + 1, squaredVariation)).toBeLessThanOrEqual(now);
        },
      ),
    );
  });

  it('has no means in an overload, and no waits without load', () => {
    const overload = { agents: 3, offeredLoad: 3, squaredVariation: 2, answerTimeInAht: 0.1 };
    expect(queueWithGeneralTimes(overload)).toEqual({
      waitProbability: 1,
      occupancy: 1,
      servedWithin: 0,
    });
    for (const agents of [1, 7]) {
      const idle = { agents, offeredLoad: 0, squaredVariation: 2, answerTimeInAht: 0 };
      expect(queueWithGeneralTimes(idle)).toMatchObject({ averageWait: 0, servedWithin: 1 });
    }
  });
});

describe('agents for general handle times', () => {
  it('are the fewest that meet every target', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 200, noNaN: true }),
        variation,
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        fc.option(fc.double({ min: 0.001, max: 2, noNaN: true }), { nil: undefined }),
        (offeredLoad, squaredVariation, answerTimeInAht, targetServiceLevel, maxAsaInAht) => {
          const work = { offeredLoad, squaredVariation, answerTimeInAht };
          const agents = agentsForGeneralTimes({ ...work, targetServiceLevel, maxAsaInAht });
          const meets = (n: number) => {
            const { servedWithin, averageWait = Infinity } = queueWithGeneralTimes({
              ...work,
              agents: n,
            });
            return (
              1 - servedWithin! <= (1 - targetServiceLevel) * (1 + 1e-9) &&
              averageWait <= (maxAsaInAht ?? Infinity) * (1 + 1e-9)
            );
          };
          expect(meets(agents)).toBe(true);
          if (agents > 1) expect(meets(agents - 1)).toBe(false);
        },
      ),
    );
  });

  it('are those of Erlang C where the variation is 1, and none without load', () => {
    for (const offeredLoad of [0.3, 4, 27.7, 180]) {
      const work = { offeredLoad, squaredVariation: 1 };
      const level = { answerTimeInAht: 0.1, targetServiceLevel: 0.8 };
      expect(agentsForGeneralTimes({ ...work, ...level })).toBe(
        agentsForServiceLevel(offeredLoad, 0.1, 0.8),
      );
      expect(agentsForGeneralTimes({ ...work, maxAsaInAht: 0.05 })).toBe(
        agentsForAsa(offeredLoad, 0.05),
      );
    }
    expect(agentsForGeneralTimes({ offeredLoad: 0, squaredVariation: 1, maxAsaInAht: 1 })).toBe(0);
  });

  it('say what is missing', () => {
    const work = { offeredLoad: 3, squaredVariation: 1 };
    expect(() => agentsForGeneralTimes(work)).toThrow(/targetServiceLevel.*unless there is maxAsa/);
    expect(() => agentsForGeneralTimes({ ...work, targetServiceLevel: 0.8 })).toThrow(
      /answerTimeInAht/,
    );
    expect(() => agentsForGeneralTimes({ ...work, answerTimeInAht: 0.1, maxAsaInAht: 1 })).toThrow(
      /targetServiceLevel/,
    );
  });
});
