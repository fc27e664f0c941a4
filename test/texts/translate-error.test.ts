import {
  InfeasibleError,
  IterationLimitError,
  plainError,
  requiredAgents,
  TooLargeError,
} from 'halfhour';
import { readExport } from 'halfhour/read';
import { translateError } from 'halfhour/texts';
import { describe, expect, it } from 'vitest';
import { askedIn } from '../../src/texts/asked.ts';
import { ERROR_TEXTS } from '../../src/texts/error-texts.ts';
import { errorOf } from '../support/error-of.ts';

const LANGUAGES = ['en', 'de', 'zh'] as const;
const work = { contacts: 10, ahtSeconds: 180, intervalSeconds: 1800, answerTimeSeconds: 20 };

/** An error in the three languages, as caught and as plain data alike. */
function said(error: unknown): string[] {
  const plain = plainError(error);
  const texts = LANGUAGES.map((language) => translateError(plain, language));
  expect(LANGUAGES.map((language) => translateError(error as Error, language))).toEqual(texts);
  return texts;
}

describe('an error in another language', () => {
  it('says where, what was given, what is asked for, and what to do', () => {
    expect(said(errorOf(() => requiredAgents({ ...work, targetServiceLevel: 80 })))).toEqual([
      'targetServiceLevel must be a fraction above 0 and below 1 (got 80; for 80 % write 0.8)',
      'targetServiceLevel ist 80; verlangt ist ein Anteil über 0 und unter 1; für 80 % schreiben Sie 0.8',
      'targetServiceLevel 为 80；要求：大于 0、小于 1 的小数；80 % 请写成 0.8',
    ]);
  });

  it('has a line for each thing that is wrong', () => {
    const error = errorOf(() => requiredAgents({ ...work, contacts: -1 } as never));
    expect(said(error).map((text) => text.split('\n').length)).toEqual([2, 2, 2]);
  });

  it('says a field that there is not, and which was meant', () => {
    const input = { ...work, targetServiceLevel: 0.8, shrinkag: 0.3 };
    const [, german] = said(errorOf(() => requiredAgents(input as never)));
    expect(german).toBe(
      'shrinkag ist 0.3; verlangt ist weggelassen: ein solches Feld gibt es nicht; meinten Sie shrinkage?',
    );
  });

  it('says what is too large, what cannot be, and what took too long', () => {
    expect(said(new TooLargeError('f', 'rows', 9, 5, 'take the log month by month'))).toEqual([
      '9 rows are more than 5; take the log month by month',
      '9 (Zeilen) sind zu viel, höchstens 5; nehmen Sie das Protokoll Monat für Monat',
      '9（行）过多，最多 5；请逐月读取日志',
    ]);
    expect(said(new InfeasibleError('f', 'no group has the skill 德语'))).toEqual([
      'no group has the skill 德语',
      'Es gibt keine Lösung: keine Gruppe hat den Skill 德语',
      '无解：没有组具备技能 德语',
    ]);
    expect(said(new IterationLimitError('f', 100, 7)).slice(1)).toEqual([
      'keine Antwort in 100 Schritten',
      '100 步内没有答案',
    ]);
  });

  it('says what is wrong with a file in the words of the catalogue', () => {
    const [english, german, chinese] = said(errorOf(() => readExport('no table')));
    expect(english).toMatch(/^[a-z]/i);
    expect(german).not.toBe(english);
    expect(chinese).toMatch(/\p{Script=Han}/u);
  });

  it('leaves an error of no code as it is', () => {
    expect(said(new TypeError('ours'))).toEqual(['ours', 'ours', 'ours']);
  });

  it('refuses what is no error', () => {
    expect(() => translateError(7 as never, 'de')).toThrow(
      'translateError: error must be an error, or what plainError returns (got 7)',
    );
  });
});

describe('the table of what errors ask for', () => {
  const lines = ERROR_TEXTS.trim().split('\n');

  it('has each text once, in three languages, with the same that varies', () => {
    const slots = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
    const odd = lines.filter((line) => {
      const [text = '', ...others] = line.split(' | ');
      return others.length !== 2 || others.some((other) => `${slots(other)}` !== `${slots(text)}`);
    });
    expect(odd).toEqual([]);
    expect(new Set(lines.map((line) => line.split(' | ')[0])).size).toBe(lines.length);
  });

  it('finds each of its texts, whatever varies', () => {
    const lost = lines.filter((line) => {
      const [text = '', german = ''] = line.split(' | ');
      const fill = (template: string) => template.replace(/\{(\d)\}/g, '7$1');
      return askedIn('de', fill(text)) !== fill(german);
    });
    expect(lost).toEqual([]);
  });

  it('says a text within a text', () => {
    expect(askedIn('de', 'a number of 0 or more, or a list of such')).toBe(
      'eine Zahl ab 0, oder eine Liste davon',
    );
    expect(askedIn('zh', 'a list, each element a finite number')).toBe('列表，每一项为：一个数');
  });
});
