import { describe, expect, it } from 'vitest';
import { gapOf } from '../../src/search/search-result.ts';

describe('the gap of a search', () => {
  it('is how far objective and bound are apart, as a share of the bound', () => {
    expect(gapOf(110, 100)).toBe(0.1);
    expect(gapOf(90, 100)).toBe(0.1);
    expect(gapOf(0, 0)).toBe(0);
  });

  it('is absent where it says nothing', () => {
    expect([gapOf(undefined, 1), gapOf(1, undefined), gapOf(1, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
