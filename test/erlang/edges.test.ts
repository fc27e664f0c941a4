import * as erlang from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';

const {
  agentsForAsa,
  agentsForErlangA,
  agentsForOccupancy,
  agentsForServiceLevel,
  agentsForServiceLevels,
  agentsForWaitProbability,
  answerTimeForShare,
  averageQueue,
  averageSpeedOfAnswer,
  averageWaitOfWaiters,
  erlangA,
  erlangB,
  erlangC,
  linesForBlocking,
  occupancy,
  serviceLevel,
  waitTail,
} = erlang;

describe('kernels', () => {
  const kernels = Object.entries(erlang).filter(
    (entry): entry is [string, (...numbers: number[]) => number] =>
      typeof entry[1] === 'function' &&
      entry[1].length >= 2 &&
      entry[0] !== 'agentsForServiceLevels',
  );

  it.each(kernels)('%s: NaN in gives NaN out', (_, kernel) => {
    for (let i = 0; i < kernel.length; i++) {
      const numbers = [3, 0.5, 0.5].slice(0, kernel.length);
      numbers[i] = NaN;
      expect(kernel(...numbers)).toBeNaN();
    }
  });

  it('give the limits of an overloaded queue', () => {
    expect(erlangC(10, 10)).toBe(1);
    expect(erlangC(0, 5)).toBe(1);
    expect(serviceLevel(9, 10, 1000)).toBe(0);
    expect(averageSpeedOfAnswer(10, 10)).toBe(Infinity);
    expect(averageWaitOfWaiters(9, 10)).toBe(Infinity);
    expect(averageQueue(9, 10)).toBe(Infinity);
    expect(occupancy(9, 10)).toBe(1);
    expect(answerTimeForShare(10, 10, 0.8)).toBe(Infinity);
  });

  it('have nobody wait where nobody calls', () => {
    expect([erlangC(0, 0), erlangC(5, 0), waitTail(5, 0, 0)]).toEqual([0, 0, 0]);
    expect([serviceLevel(0, 0, 0), averageSpeedOfAnswer(5, 0), averageQueue(0, 0)]).toEqual([
      1, 0, 0,
    ]);
    expect([occupancy(0, 0), occupancy(5, 0)]).toEqual([0, 0]);
    expect([erlangB(0, 3), erlangB(5, 0)]).toEqual([1, 0]);
  });

  it('refuse numbers outside of their domain', () => {
    expect([erlangB(-1, 3), erlangC(5, -1), waitTail(5, 3, -1), occupancy(-1, 0)]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
    expect(agentsForServiceLevel(-1, 0, 0.8)).toBeNaN();
  });

  it('need nobody for no load, and have no answer for a target of everybody', () => {
    expect([
      agentsForServiceLevel(0, 1, 0.8),
      agentsForAsa(0, 1),
      agentsForWaitProbability(0, 0.1),
      agentsForOccupancy(0, 0.8),
      linesForBlocking(0, 0.01),
    ]).toEqual([0, 0, 0, 0, 0]);
    expect([
      agentsForServiceLevel(10, 1, 1),
      agentsForAsa(10, 0),
      agentsForWaitProbability(10, 0),
      agentsForOccupancy(10, 0),
      linesForBlocking(10, 0),
    ]).toEqual([Infinity, Infinity, Infinity, Infinity, Infinity]);
    expect(agentsForServiceLevel(10, 1, 0)).toBe(0);
    expect(agentsForServiceLevel(10, Infinity, 0.8)).toBe(11);
  });

  it('are the fewest beyond a million erlangs too, one at a time or in a series', () => {
    for (const load of [1.5e6, 2e7, 3e8]) {
      const agents = agentsForServiceLevel(load, 0.01, 0.9);
      expect(serviceLevel(agents, load, 0.01)).toBeGreaterThanOrEqual(0.9);
      expect(serviceLevel(agents - 1, load, 0.01)).toBeLessThan(0.9);
      const series = agentsForServiceLevels({
        contacts: Float64Array.of(load),
        ahtSeconds: Float64Array.of(1000),
        intervalSeconds: 1000,
        answerTimeSeconds: 10,
        targetServiceLevel: 0.9,
      });
      expect([...series]).toEqual([agents]);
    }
  });

  it('end where whole numbers are no longer told apart', () => {
    expect(agentsForServiceLevel(1e20, 0.1, 0.8)).toBeGreaterThanOrEqual(1e20);
    expect(agentsForWaitProbability(1e300, 0.5)).toBeGreaterThanOrEqual(1e300);
    expect(agentsForAsa(1e20, 0.1)).toBeGreaterThanOrEqual(1e20);
    expect(linesForBlocking(1e20, 0.01)).toBeGreaterThan(9.8e19);
  });

  it('work up to a million erlangs', () => {
    const agents = agentsForServiceLevel(1e6, 0.1, 0.8);
    expect(serviceLevel(agents, 1e6, 0.1)).toBeGreaterThanOrEqual(0.8);
    expect(serviceLevel(agents - 1, 1e6, 0.1)).toBeLessThan(0.8);
    expect(erlangB(2e6, 1e6)).toBe(0);
    expect(erlangB(1e5, 1e6)).toBeGreaterThan(0.9);
  });
});

describe('agentsForServiceLevels', () => {
  const input = Object.freeze({
    contacts: Float64Array.of(0, 1, 100, 10_000, 3, 5e6),
    ahtSeconds: Float64Array.of(0, 36, 180, 240.5, 1200, 300),
    intervalSeconds: 1800,
    answerTimeSeconds: 20,
    targetServiceLevel: 0.8,
  });

  it('gives for each interval what the single function gives, whatever the target', () => {
    for (const targetServiceLevel of [0.05, 0.8, 0.99, 0.9999, 1 - 1e-12]) {
      const expected = Array.from(input.contacts, (contacts, i) => {
        const aht = input.ahtSeconds[i]!;
        return contacts === 0
          ? 0
          : agentsForServiceLevel((contacts * aht) / 1800, 20 / aht, targetServiceLevel);
      });
      expect(Array.from(agentsForServiceLevels({ ...input, targetServiceLevel }))).toEqual(
        expected,
      );
    }
  });

  it('covers series longer than a block, and writes where it is told to', () => {
    const contacts = Float64Array.from({ length: 1000 }, (_, i) => i);
    const ahtSeconds = new Float64Array(1000).fill(180);
    const out = new Int32Array(1000);
    expect(agentsForServiceLevels({ ...input, contacts, ahtSeconds }, out)).toBe(out);
    const expected = Array.from(contacts, (c) => agentsForServiceLevel(c / 10, 20 / 180, 0.8));
    expect(Array.from(out)).toEqual(expected);
    expect(contacts[999]).toBe(999);
  });

  it('names every bad field and element', () => {
    const bad = { ...input, contacts: Float64Array.of(1, NaN, -1, 2, 3, 4) };
    expect(() => agentsForServiceLevels(bad)).toThrow(
      'agentsForServiceLevels: contacts[1] must be a number of 0 or more (got NaN)\n' +
        'agentsForServiceLevels: contacts[2] must be a number of 0 or more (got -1)',
    );
    expect(() => agentsForServiceLevels({ ...input, targetServiceLevel: 80 })).toThrow('write 0.8');
    expect(() => agentsForServiceLevels({ ...input, ahtSeconds: Float64Array.of(1) })).toThrow(
      'ahtSeconds.length must be as long as contacts (6) (got 1)',
    );
    expect(() => agentsForServiceLevels(input, new Int32Array(2))).toThrow('out.length');
  });

  it('says what is wrong when there is no series at all', () => {
    expect(() => Reflect.apply(agentsForServiceLevels, undefined, [{}])).toThrow(
      'contacts must be',
    );
    expect(() => Reflect.apply(agentsForServiceLevels, undefined, [])).toThrow('input must be');
  });
});

describe('Erlang A', () => {
  it('names every bad field at once', () => {
    const bad = { agents: -1, offeredLoad: 10, patienceInAht: 0, answerTimeInAht: 0.1 };
    expect(() => erlangA(bad)).toThrow(/agents must be .*\n.*patienceInAht must be/);
  });

  it('takes a mean wait as a target above 1, but no share', () => {
    const centre = { offeredLoad: 50, patienceInAht: 10, answerTimeInAht: 0 };
    expect(agentsForErlangA({ ...centre, criterion: 'averageWait', target: 2 })).toBe(41);
    expect(() => agentsForErlangA({ ...centre, criterion: 'occupancy', target: 80 })).toThrow(
      'target must be a fraction above 0 and below 1 (got 80; for 80 % write 0.8)',
    );
  });
});
