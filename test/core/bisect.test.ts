import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndex, lastAtMost } from '../../src/core/bisect.ts';

const ascending = fc
  .array(fc.integer({ min: 0, max: 20 }))
  .map((values) => values.sort((a, b) => a - b));

describe('bisection', () => {
  it('finds the last value that is at most another', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -1, max: 21 }), (values, value) => {
        expect(lastAtMost(values, value)).toBe(values.filter((other) => other <= value).length - 1);
      }),
    );
  });

  it('finds the first index that passes, or the length', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -1, max: 21 }), (values, value) => {
        const first = values.findIndex((other) => other >= value);
        const found = firstIndex(values.length, (i) => values[i]! >= value);
        expect(found).toBe(first < 0 ? values.length : first);
      }),
    );
  });
});
