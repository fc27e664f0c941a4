import { InfeasibleError, requiredAgents, TooLargeError } from 'halfhour';
import { describe, expect, it } from 'vitest';
import { libraryFault } from '../../examples/support/library-faults.ts';
import { progressWords } from '../../examples/support/progress-words.ts';
import { sayExpected } from '../../examples/support/texts/expected.ts';
import { CATALOGUES, sayIn } from '../../examples/support/texts/texts.ts';

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
    expect(libraryFault(error, 'en')).toMatch(/^targetServiceLevel is 80 and must be /);
    expect(libraryFault(error, 'de')).toMatch(/^targetServiceLevel ist 80; verlangt ist /);
    expect(libraryFault(error, 'zh')).toMatch(/^targetServiceLevel 为 80；/);
    expect(libraryFault(error, 'en')).toContain('a fraction above 0 and below 1');
    expect(libraryFault(error, 'de')).toContain('ein Anteil über 0 und unter 1');
    expect(libraryFault(error, 'zh')).toContain('大于 0、小于 1 的小数');
  });

  it('says what varies in what is asked for', () => {
    expect(sayExpected("one of 'a', 'b'", 'de')).toBe("eines von 'a', 'b'");
    expect(sayExpected('a whole number from 1 to 48', 'zh')).toBe('1 到 48 的整数');
    expect(sayExpected('what some row of the file has', 'de')).toBe(
      'what some row of the file has',
    );
  });

  it('says what a search is doing in the language of the planner', () => {
    const news = { phase: 'choose shifts', steps: 5, maxSteps: 20, fraction: 0.25 };
    const words = (['en', 'de', 'zh'] as const).map((l) =>
      progressWords(news, sayIn(CATALOGUES[l])),
    );
    expect(words).toEqual([
      'designing shifts: 25 %',
      'Schichten werden gesucht: 25 %',
      '正在设计班次: 25 %',
    ]);
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
