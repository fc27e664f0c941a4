import {
  engsetCallCongestion,
  engsetTimeCongestion,
  erlangA,
  erlangB,
  erlangC,
  erlangX,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { abandonmentByQuadrature } from './support/abandonment-by-quadrature.ts';
import { exactErlangB, exactErlangC } from './support/exact-erlang.ts';
import { erlangBByIntegral } from './support/fortet-integral.ts';

function relativeError(actual: number, expected: number): number {
  return Math.abs(actual / expected - 1);
}

const loads = [
  [1, 1000],
  [3, 7],
  [5, 1],
  [61, 4],
  [200, 3],
  [450, 1],
] as const;

describe('Erlang B and C against sums of exact fractions', () => {
  it.each(loads)('%i/%i erlangs', (top, bottom) => {
    const load = top / bottom;
    const few = [0, 1, 2, 3, 5, 8, 13];
    const near = [0.3, 0.8, 1, 1.1, 1.3, 1.45, 2].map((share) => Math.ceil(load * share));
    for (const agents of new Set([...few, ...near])) {
      // The load as a double is off by up to 1.1e-16, which n agents magnify up to n - a times.
      const tolerance = 1e-15 + 1.2e-16 * Math.max(1, Math.abs(agents - load));
      const blocking = exactErlangB(agents, top, bottom);
      expect(relativeError(erlangB(agents, load), blocking), `B(${agents})`).toBeLessThan(
        tolerance,
      );
      if (agents <= load) continue;
      const waiting = exactErlangC(agents, top, bottom);
      expect(relativeError(erlangC(agents, load), waiting), `C(${agents})`).toBeLessThan(tolerance);
    }
  });
});

describe('Erlang B and C of a large centre', () => {
  // Whole loads, which a double holds, so that nothing is magnified.
  it.each([30, 77, 200, 450, 900, 1500])('are right to 1e-15 about %i erlangs', (load) => {
    for (const deviations of [-12, -3, -1, -0.3, 0.4, 1.3, 2.2, 3.1, 4.6, 6]) {
      const agents = Math.max(1, Math.round(load + deviations * Math.sqrt(load)));
      const blocking = exactErlangB(agents, load, 1);
      expect(relativeError(erlangB(agents, load), blocking)).toBeLessThan(1e-15);
      if (agents <= load) continue;
      const waiting = exactErlangC(agents, load, 1);
      expect(relativeError(erlangC(agents, load), waiting)).toBeLessThan(1e-15);
    }
  });
});

describe('Erlang B for fractions of agents', () => {
  it.each([0.2, 1, 1.4, 1.6, 5, 20, 38])('is the integral of Fortet at %f erlangs', (load) => {
    for (const agents of [0.01, 0.25, 0.9, 1.5, 3.3, 7.7, 19.4, 26.2, 40.5]) {
      const blocking = erlangBByIntegral(agents, load);
      // The sum of some hundred terms has this error itself.
      expect(relativeError(erlangB(agents, load), blocking), `${agents}`).toBeLessThan(5e-14);
    }
  });
});

describe('Erlang A against balance of flows and quadrature', () => {
  const cases = [
    ['under load', 14, 10, 5 / 3, 1 / 9],
    ['at load', 100, 100, 0.5, 0.05],
    ['over load', 80, 100, 2, 0.1],
    ['far over load', 5, 50, 3, 2],
    ['deep in overload', 100, 300, 1.5, 1.8],
    ['hardly any patience', 30, 30, 0.02, 0.01],
    ['much patience', 32, 30, 40, 0.5],
    ['one agent at night', 1, 0.05, 1, 0.2],
    ['a threshold of hours', 11, 10, 5 / 3, 40],
    ['a queue as the expansion covers it', 300, 290, 1.2, 0.05],
    ['the same, over load', 280, 290, 1.2, 0.05],
  ] as const;

  it.each(cases)('%s', (_, agents, offeredLoad, patienceInAht, answerTimeInAht) => {
    const result = erlangA({ agents, offeredLoad, patienceInAht, answerTimeInAht });
    const expected = abandonmentByQuadrature(agents, offeredLoad, patienceInAht, answerTimeInAht);
    const stays = Math.exp(-answerTimeInAht / patienceInAht);
    // Some hundred terms and some thousand exponentials of doubles are added up by the oracle.
    const shares = [
      [result.waitProbability, expected.wait],
      [result.servedWithin, expected.servedWithin],
      [result.servedOrAbandonedWithin, 1 - stays * expected.offeredLate],
      [result.occupancy, (offeredLoad * (1 - expected.abandon)) / agents],
    ] as const;
    for (const [actual, share] of shares) expect(Math.abs(actual - share)).toBeLessThan(3e-13);
    expect(relativeError(result.abandonProbability, expected.abandon)).toBeLessThan(3e-13);
    expect(relativeError(result.averageQueue, expected.queue)).toBeLessThan(3e-13);
    expect(relativeError(result.averageWaitServed, expected.averageWaitServed)).toBeLessThan(1e-11);
  });
});

describe('Erlang X', () => {
  it('adds the redials of all further attempts to the first ones', () => {
    // The fixed point by plain repetition, with the queue from the balance of flows.
    let load = 10;
    for (let i = 0; i < 200; i++) {
      load = 10 + 0.4 * load * abandonmentByQuadrature(9, load, 1.5, 1).abandon;
    }
    const result = erlangX({
      agents: 9,
      offeredLoad: 10,
      patienceInAht: 1.5,
      answerTimeInAht: 0.1,
      redialProbability: 0.4,
    });
    expect(relativeError(result.totalLoad, load)).toBeLessThan(1e-12);
    expect(relativeError(result.attemptsPerCaller, load / 10)).toBeLessThan(1e-12);
    // Whoever is not lost is served: the load carried is that of the callers who get through.
    const carried = 10 * (1 - result.lostProbability);
    expect(relativeError(result.occupancy, carried / 9)).toBeLessThan(1e-12);
  });
});

describe('Engset against its sum of binomial terms', () => {
  const binomial = (n: number, k: number) => {
    let value = 1;
    for (let i = 1; i <= k; i++) value = (value * (n - i + 1)) / i;
    return value;
  };
  const congestion = (lines: number, sources: number, load: number) => {
    const terms = Array.from({ length: lines + 1 }, (_, k) => binomial(sources, k) * load ** k);
    return terms[lines]! / terms.reduce((a, b) => a + b);
  };

  it.each([
    [2, 4, 0.5],
    [5, 12, 0.3],
    [10, 11, 2],
    [3, 40, 0.01],
  ])('%i lines, %i sources, %d each', (lines, sources, load) => {
    const time = congestion(lines, sources, load);
    const call = congestion(lines, sources - 1, load);
    expect(relativeError(engsetTimeCongestion(lines, sources, load), time)).toBeLessThan(1e-13);
    expect(relativeError(engsetCallCongestion(lines, sources, load), call)).toBeLessThan(1e-13);
  });

  it('comes to Erlang B as the group grows', () => {
    const sources = 1e7;
    const blocking = engsetCallCongestion(12, sources, 10 / sources);
    expect(relativeError(blocking, erlangB(12, 10))).toBeLessThan(1e-5);
  });

  it('blocks nobody when there is a line for everybody', () => {
    expect(engsetCallCongestion(5, 5, 3)).toBe(0);
    expect(engsetTimeCongestion(5, 4, 3)).toBe(0);
  });
});
