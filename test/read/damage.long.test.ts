import { describe, expect, it } from 'vitest';
import { readDamaged, twelveOf } from './support/damage.ts';
import { layouts } from './support/layouts.ts';

/** A share of what `npm run accuracy -- read` tries. */
const CASES = 432;

describe('damaged files', () => {
  it('have an account that adds up, or a clear error', () => {
    const some = twelveOf(layouts());
    const outcomes = Array.from({ length: CASES }, (_, nth) => readDamaged(some, nth));
    expect(outcomes.flatMap(({ fault = [] }) => fault)).toEqual([]);
    expect(new Set(outcomes.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
  });
});
