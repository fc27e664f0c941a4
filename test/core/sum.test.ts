import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../src/core/sum.ts';

describe('sum', () => {
  it('keeps what plain addition loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum(new Array(10).fill(0.1))).toBe(1);
  });

  it('of nothing is 0', () => {
    expect(sum([])).toBe(0);
  });

  it('says infinity and not-a-number as plain addition does', () => {
    expect(sum([1, Infinity])).toBe(Infinity);
    expect(sum([Infinity, -Infinity])).toBeNaN();
  });

  it('is exact for numbers with a common scale, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(2n ** 52n), max: 2n ** 52n })), (integers) => {
        const exact = Number(integers.reduce((a, b) => a + b, 0n));
        const scaled = integers.map((n) => Number(n) / 1024);
        expect(sum(scaled)).toBe(exact / 1024);
        expect(sum(scaled.reverse())).toBe(exact / 1024);
      }),
    );
  });
});
