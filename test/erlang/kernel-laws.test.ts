import fc from 'fast-check';
import {
  answerTimeForShare,
  averageQueue,
  averageSpeedOfAnswer,
  averageWaitOfWaiters,
  erlangB,
  erlangC,
  serviceLevel,
  waitTail,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { agentsOver, load, safety, share, time } from './support/arbitraries.ts';

describe('Erlang B', () => {
  it('satisfies its recursion, fractions of agents included', () => {
    fc.assert(
      fc.property(load, fc.double({ min: 0, max: 3, noNaN: true }), (a, ratio) => {
        const n = a * ratio;
        const blocked = a * erlangB(n, a);
        expect(erlangB(n + 1, a)).toBeNear(blocked / (n + 1 + blocked), 2e-13);
      }),
    );
  });

  it('falls with every line and rises with the load', () => {
    fc.assert(
      fc.property(load, safety, (a, spare) => {
        const n = agentsOver(a, spare);
        return erlangB(n + 1, a) <= erlangB(n, a) && erlangB(n, a * 1.01) >= erlangB(n, a);
      }),
    );
  });
});

describe('Erlang C', () => {
  it('is Erlang B conditioned on a queue: C = nB / (n - a(1 - B))', () => {
    fc.assert(
      fc.property(load, safety, (a, spare) => {
        const n = agentsOver(a, spare);
        const b = erlangB(n, a);
        expect(erlangC(n, a)).toBeNear((n * b) / (n - a * (1 - b)), 1e-10);
      }),
    );
  });

  it('lies between Erlang B and 1, falls with every agent and rises with the load', () => {
    fc.assert(
      fc.property(load, safety, (a, spare) => {
        const n = agentsOver(a, spare);
        const c = erlangC(n, a);
        expect(c).toBeLessThanOrEqual(1);
        expect(c).toBeGreaterThanOrEqual(erlangB(n, a));
        expect(erlangC(n + 1, a)).toBeLessThanOrEqual(c);
        expect(erlangC(n, a * 0.99)).toBeLessThanOrEqual(c);
      }),
    );
  });

  it('has waits that fit together', () => {
    fc.assert(
      fc.property(load, safety, time, (a, spare, t) => {
        const n = agentsOver(a, spare);
        expect(serviceLevel(n, a, t)).toBe(1 - waitTail(n, a, t));
        expect(waitTail(n, a, 0)).toBe(erlangC(n, a));
        expect(averageQueue(n, a)).toBeNear(a * averageSpeedOfAnswer(n, a), 1e-15);
        const asa = erlangC(n, a) * averageWaitOfWaiters(n, a);
        expect(averageSpeedOfAnswer(n, a)).toBeNear(asa, 1e-15);
      }),
    );
  });

  it('answers a share within the time that it names for it', () => {
    fc.assert(
      fc.property(load, safety, share, (a, spare, p) => {
        const n = agentsOver(a, spare);
        const t = answerTimeForShare(n, a, p);
        if (t === 0) expect(serviceLevel(n, a, 0)).toBeGreaterThanOrEqual(p);
        // The time is rounded to a double; so many erlangs of spare agents magnify that.
        else expect(waitTail(n, a, t)).toBeNear(1 - p, 1e-12);
      }),
    );
  });
});
