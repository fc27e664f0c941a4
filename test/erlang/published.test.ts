import {
  agentsForErlangA,
  agentsForServiceLevel,
  agentsForWaitProbability,
  averageSpeedOfAnswer,
  erlangA,
  erlangB,
  erlangC,
  linesForBlocking,
  serviceLevel,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';

/** Equal within a relative tolerance. */
function expectClose(actual: number, expected: number, tolerance = 1e-12): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(tolerance);
}

describe('the canonical case: 100 calls of 180 s in half an hour, 80 % in 20 s', () => {
  it.each([
    [11, 0.6821182046893323, 0.3896138117],
    [12, 0.4493882242982709, 0.6401580404],
    [13, 0.285270453036493, 0.7955947884],
    [14, 0.1741319335950498, 0.8883500191794669],
    [15, 0.102042367007988, 0.9414528429],
    [16, 0.0573403309, 0.9705604925],
    [20, 0.003731126, 0.9987717395],
  ])('%i agents', (agents, waiting, level) => {
    // Most of the published figures have ten decimals.
    expectClose(erlangC(agents, 10), waiting, 3e-8);
    expectClose(serviceLevel(agents, 10, 20 / 180), level, 1e-10);
  });

  it('takes 14 agents, because 13 reach 79.56 %, which only looks like 80 %', () => {
    expect(agentsForServiceLevel(10, 20 / 180, 0.8)).toBe(14);
  });

  it('has contacts wait 7.8 s on average', () => {
    expectClose(180 * averageSpeedOfAnswer(14, 10), 7.83593701177724);
  });
});

describe('published cases of Erlang C', () => {
  it.each([
    [48, 55, 15 / 240, 0.2387009364, 0.8458830922],
    [1000 / 30, 40, 20 / 120, 0.1907374, 0.9372106],
    [3, 5, 20 / 300, undefined, 0.793327],
    [3, 6, 20 / 300, undefined, 0.918829],
    [10, 11, 120 / 420, 0.6821182046893324, 0.4874036579826867],
  ])('%d erlangs, %i agents', (load, agents, time, waiting, level) => {
    if (waiting !== undefined) expectClose(erlangC(agents, load), waiting, 1e-6);
    // Six published decimals at the least.
    expectClose(serviceLevel(agents, load, time), level, 1e-6);
  });

  it('a day of hourly volumes takes the agents of an independent program', () => {
    const volumes = [
      12, 8, 6, 5, 5, 8, 20, 45, 70, 85, 90, 88, 80, 78, 82, 80, 70, 60, 48, 40, 32, 26, 20, 15,
    ];
    const agents = volumes.map((calls) => agentsForServiceLevel(calls / 15, 20 / 240, 0.8));
    expect(agents).toEqual([
      3, 2, 2, 2, 2, 2, 3, 5, 8, 9, 9, 9, 8, 8, 8, 8, 8, 7, 6, 5, 4, 4, 3, 3,
    ]);
  });

  // H. C. Tijms, A First Course in Stochastic Models, table 5.3.2.
  it.each([
    [1, [2, 3, 3]],
    [5, [7, 8, 9]],
    [10, [12, 14, 16]],
    [50, [54, 58, 61]],
    [100, [106, 111, 115]],
    [250, [259, 268, 274]],
    [500, [512, 525, 533]],
    [1000, [1017, 1034, 1046]],
  ])('%i erlangs take the agents of the textbook for a wait of 50, 20 and 10 %', (load, agents) => {
    expect([0.5, 0.2, 0.1].map((limit) => agentsForWaitProbability(load, limit))).toEqual(agents);
  });
});

describe('published cases of Erlang B', () => {
  it('one erlang', () => {
    expect([erlangB(1, 1), erlangB(2, 1)]).toEqual([0.5, 0.2]);
  });

  it('ten erlangs at 2 % take 17 lines, which block 1.29 %', () => {
    expect(linesForBlocking(10, 0.02)).toBe(17);
    expectClose(erlangB(17, 10), 0.012948875, 3e-8);
    expectClose((10 * (1 - erlangB(17, 10))) / 17, 0.580618, 1e-6);
  });
});

describe('published cases of Erlang A', () => {
  const centre = { offeredLoad: 10, patienceInAht: 300 / 180, answerTimeInAht: 20 / 180 };

  it('13 agents, patience 5 minutes', () => {
    const result = erlangA({ agents: 13, ...centre });
    expectClose(result.servedWithin, 0.8581777, 1e-9);
    expectClose(result.occupancy, 0.750028228, 1e-9);
    expectClose(result.abandonProbability, 0.0249633036, 3e-9);
    expectClose(result.waitProbability, 0.225797084, 3e-9);
    expectClose(result.averageWait * 3, 0.1248165182, 1e-9);
  });

  it.each([
    [14, 300, 0.1453, 4.2, 0.014, 0.9168],
    [13, 300, 0.2258, 7.49, 0.025, 0.8582],
    [12, 60, 0.2404, 4.55, 0.0759, 0.8603],
    [11, 60, 0.3268, 6.71, 0.1118, 0.7965],
  ])(
    '%i agents, patience %i s, to the printed digits',
    (agents, patience, p, wait, lost, level) => {
      const result = erlangA({ ...centre, agents, patienceInAht: patience / 180 });
      expect(Math.abs(result.waitProbability - p)).toBeLessThanOrEqual(5e-5);
      expect(Math.abs(result.averageWait * 180 - wait)).toBeLessThanOrEqual(5e-3);
      expect(Math.abs(result.abandonProbability - lost)).toBeLessThanOrEqual(5e-5);
      expect(Math.abs(result.servedWithin - level)).toBeLessThanOrEqual(5e-5);
    },
  );

  it('names four service levels for the same queue', () => {
    const result = erlangA({ agents: 13, ...centre });
    const printed = [0.8582, 0.8801, 0.8698, 0.8683];
    const levels = [
      result.servedWithin,
      result.servedWithinOfServed,
      result.servedOrAbandonedWithin,
      result.servedWithinExcludingEarlyAbandons,
    ];
    for (const [i, level] of levels.entries()) {
      expect(Math.abs(level - printed[i]!)).toBeLessThanOrEqual(5e-5);
    }
  });

  it('80 % answered in 20 s take 13 agents', () => {
    expect(agentsForErlangA({ ...centre, criterion: 'servedWithin', target: 0.8 })).toBe(13);
  });
});
