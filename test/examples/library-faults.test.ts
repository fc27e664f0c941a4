import { InfeasibleError, requiredAgents } from 'halfhour';
import { describe, expect, it } from 'vitest';
import { libraryFault } from '../../examples/support/library-faults.ts';
import { progressWords } from '../../examples/support/progress-words.ts';
import { CATALOGUES, sayIn } from '../../examples/support/texts/texts.ts';
import { errorOf } from '../support/error-of.ts';

describe('an error of the library on the terminal', () => {
  const work = { contacts: 10, ahtSeconds: 180, intervalSeconds: 1800, answerTimeSeconds: 20 };

  it('says where, which value, and what is asked for', () => {
    const error = errorOf(() => requiredAgents({ ...work, targetServiceLevel: 80 }));
    expect(libraryFault(error, 'en')).toBe(
      'targetServiceLevel must be a fraction above 0 and below 1 (got 80; for 80 % write 0.8)',
    );
    expect(libraryFault(error, 'de')).toMatch(/^targetServiceLevel ist 80; verlangt ist /);
    expect(libraryFault(error, 'zh')).toMatch(/^targetServiceLevel 为 80；/);
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

  it('says what cannot be', () => {
    const infeasible = new InfeasibleError('f', 'no staff was found');
    expect(libraryFault(infeasible, 'zh')).toBe('无解：没有找到可行的人手');
  });

  it('leaves every other error alone', () => {
    expect(libraryFault(new TypeError('ours'), 'en')).toBeUndefined();
  });
});
