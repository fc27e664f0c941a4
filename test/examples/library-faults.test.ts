import { InfeasibleError, requiredAgents, TooLargeError } from 'halfhour';
import { describe, expect, it } from 'vitest';
import { libraryFault } from '../../examples/support/library-faults.ts';

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('an error of the library on the terminal', () => {
  const work = { contacts: 10, ahtSeconds: 180, intervalSeconds: 1800, answerTimeSeconds: 20 };

  it('says where, which value, and what is asked for', () => {
    const error = errorOf(() => requiredAgents({ ...work, targetServiceLevel: 80 }));
    const expected = 'below 1';
    expect(libraryFault(error, 'en')).toMatch(/^targetServiceLevel is 80 and must be /);
    expect(libraryFault(error, 'de')).toMatch(/^targetServiceLevel ist 80; verlangt ist /);
    expect(libraryFault(error, 'zh')).toMatch(/^targetServiceLevel 为 80；/);
    expect(libraryFault(error, 'de')).toContain(expected);
  });

  it('says what is too large, and what cannot be', () => {
    const large = new TooLargeError('f', 'rows', 9, 5, 'take fewer');
    expect(libraryFault(large, 'de')).toBe('9 (rows) sind zu viel: höchstens 5');
    const infeasible = new InfeasibleError('f', 'nobody is there');
    expect(libraryFault(infeasible, 'zh')).toBe('无解（库的英文说明）：nobody is there');
  });

  it('leaves every other error alone', () => {
    expect(libraryFault(new TypeError('ours'), 'en')).toBeUndefined();
  });
});
