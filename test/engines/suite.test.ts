import { InvalidInputError } from 'halfhour';
import { describe, expect, it } from 'vitest';
import { exactText } from '../../scripts/engines/suite/exact-text.ts';
import { withOtherNumbers } from '../../scripts/engines/suite/other-numbers.ts';
import { seededRandom } from '../../src/core/random.ts';

describe('exact text', () => {
  it('tells two numbers apart by their last bit, and zeros by their sign', () => {
    expect(exactText(0.1 + 0.2)).toBe('3fd3333333333334');
    expect(exactText(0.3)).toBe('3fd3333333333333');
    expect(exactText(-0)).toBe('8000000000000000');
  });

  it('does not hang on the order of keys, on absent fields or on the kind of list', () => {
    expect(exactText({ b: 1, a: 'x', c: undefined })).toBe(exactText({ a: 'x', b: 1 }));
    expect(exactText(Float64Array.of(1, 2))).toBe(exactText([1, 2]));
  });

  it('words our own errors, and names those of the engine', () => {
    const ours = new InvalidInputError('f', [{ path: 'a', expected: 'b', received: 1 }]);
    expect(exactText(ours)).toBe('INVALID_INPUT f: a must be b (got 1)');
    expect(exactText(new TypeError('x is not a function'))).toBe('TypeError');
  });
});

describe('other numbers', () => {
  it('change what may change, to the same by the same seed', () => {
    const input = { contacts: [100, 50, 75], share: 0.5, startMinutes: 480, name: 'a' };
    const changed = withOtherNumbers(input, seededRandom(3));
    expect(changed).toEqual(withOtherNumbers(input, seededRandom(3)));
    expect(changed).not.toEqual(input);
    expect(changed).toMatchObject({ startMinutes: 480, name: 'a' });
  });
});
