import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gcd } from '../../src/math/gcd.ts';

describe('gcd', () => {
  it('divides both numbers, and leaves nothing in common', () => {
    const whole = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(whole, whole, whole, (a, b, c) => {
        const common = gcd(a * c, b * c);
        return common % c === 0 && gcd((a * c) / common, (b * c) / common) === 1;
      }),
    );
  });

  it('is the other number where one is 0', () => {
    expect([gcd(0, 6), gcd(6, 0), gcd(0, 0)]).toEqual([6, 6, 0]);
  });
});
