import {
  agentsForErlangA,
  agentsForOccupancy,
  agentsForServiceLevel,
  erlangA,
  erlangB,
  erlangC,
  serviceLevel,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';

// What other packages get wrong, as things that must stay right here.
describe('known faults of other packages', () => {
  it('the search does not start above a number of agents that is enough', () => {
    expect(agentsForServiceLevel(0.6, 20 / 180, 0.3)).toBe(1);
    expect(agentsForServiceLevel(5 / 10, 20 / 180, 0.5)).toBe(1);
    expect(agentsForServiceLevel(10.6, 20 / 180, 0.17)).toBe(11);
  });

  it('no contacts take no agents, and an answer time of 0 is a target like any other', () => {
    expect(agentsForServiceLevel(0, 20 / 180, 0.8)).toBe(0);
    expect(agentsForServiceLevel(10, 0, 0.8)).toBe(14);
  });

  it('Erlang A stays right for thresholds of hours', () => {
    const { servedWithin, abandonProbability } = erlangA({
      agents: 11,
      offeredLoad: 10,
      patienceInAht: 5 / 3,
      answerTimeInAht: 120 / 3,
    });
    expect(Math.abs(servedWithin - 0.9301)).toBeLessThan(5e-5);
    expect(Math.abs(servedWithin - (1 - abandonProbability))).toBeLessThan(1e-15);
    const slow = erlangA({
      agents: 100,
      offeredLoad: 100,
      patienceInAht: 10,
      answerTimeInAht: 6,
    });
    expect(Math.abs(slow.servedWithin - 0.98084)).toBeLessThan(5e-6);
  });

  it('Erlang A may staff below the offered load', () => {
    const agents = agentsForErlangA({
      offeredLoad: 100,
      patienceInAht: 1,
      answerTimeInAht: 0.1,
      criterion: 'abandonProbability',
      target: 0.2,
    });
    expect(agents).toBeLessThan(100);
  });

  it('patience changes the waits in an underloaded queue too', () => {
    const centre = {
      agents: 14,
      offeredLoad: 10,
      patienceInAht: 300 / 180,
      answerTimeInAht: 1 / 9,
    };
    expect(erlangA(centre).waitProbability).toBeLessThan(0.9 * erlangC(14, 10));
  });

  it('an occupancy cap is not missed by the rounding of a division', () => {
    expect(agentsForOccupancy((357 * 180) / 1800, 0.85)).toBe(42);
  });

  it('nothing overflows above 170 agents', () => {
    expect(erlangC(200, 180)).toBeGreaterThan(0);
    expect(erlangC(200, 180)).toBeLessThan(1);
    expect(erlangB(100_000, 100_000)).toBeGreaterThan(0);
    expect(serviceLevel(5000, 4900, 0.1)).toBeGreaterThan(0.9);
  });
});
