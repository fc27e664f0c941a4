import { describe, expect, it } from 'vitest';
import { checkResult, checkResults } from '../../src/core/check-result.ts';

const parts = { rows: 'list', total: 'number' } as const;
const good = { rows: Float64Array.of(1), total: 1, more: 'x' };

describe('a result that is passed on', () => {
  it('is accepted with all the parts that its reader needs', () => {
    expect(() => checkResult('read', 'sum', good, 'what sum returns', parts)).not.toThrow();
    expect(() => checkResults('read', 'sums', [good, good], 'a sum', parts)).not.toThrow();
    expect(() => checkResults('read', 'sums', [], 'a sum', parts)).not.toThrow();
  });

  it.each([
    undefined,
    null,
    5,
    'x',
    [],
    {},
    { rows: [] },
    { rows: 'x', total: 1 },
    { rows: [], total: '1' },
  ])('is refused without them: %j', (value) => {
    expect(() => checkResult('read', 'sum', value, 'what sum returns', parts)).toThrow(
      /^read: sum must be what sum returns \(got .*\)$/,
    );
  });

  it('is named by its place in a list', () => {
    expect(() => checkResults('read', 'sums', [good, null], 'a sum', parts)).toThrow(
      'read: sums[1] must be a sum (got null)',
    );
    expect(() => checkResults('read', 'sums', null, 'a sum', parts)).toThrow(
      'read: sums must be a list, each of them a sum (got null)',
    );
  });
});
