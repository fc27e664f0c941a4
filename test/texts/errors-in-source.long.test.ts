import { describe, expect, it } from 'vitest';
import { askedIn } from '../../src/texts/asked.ts';
import { ERROR_TEXTS } from '../../src/texts/error-texts.ts';
import { textsOfErrors } from '../support/texts-of-errors.ts';

// Every text that an error may say is found in the source itself, so none can be added without its translations.

describe('what the errors of the source say', () => {
  const texts = new Map(
    textsOfErrors()
      .filter(({ text }) => /[a-z]{2}/i.test(text.replace(/\{\d\}/g, '')))
      .map(({ text, at }) => [text, at]),
  );

  it('are many texts', () => {
    expect(texts.size).toBeGreaterThan(480);
  });

  it.each(['de', 'zh'] as const)('stands in the table in %s', (language) => {
    // Numbers stand for what varies: no text of the table has them there.
    const open = [...texts].filter(([text]) => {
      const filled = text.replace(/\{(\d)\}/g, '7$1');
      return askedIn(language, filled) === filled && !isTheSame(text, language);
    });
    expect(open.map(([text, at]) => `${text} (src/${at})`)).toEqual([]);
  });

  it('is all that stands in the table, but for words within texts', () => {
    const said = [...texts.keys()].map((text) => text.replace(/\{(\d)\}/g, '7$1'));
    const unsaid = ERROR_TEXTS.trim()
      .split('\n')
      .map((line) => line.split(' | ')[0]!)
      .filter((text) => text.includes(' ') && !GENERAL.has(text))
      .filter((text) => !said.includes(text.replace(/\{(\d)\}/g, '7$1')));
    expect(unsaid).toEqual([]);
  });
});

/** A few texts are the same in all languages. */
function isTheSame(text: string, language: 'de' | 'zh'): boolean {
  return ERROR_TEXTS.includes(`\n${text} | `) && language !== undefined;
}

/** Made of words of zod, or of texts that the search in the source sees as a part of another. */
const GENERAL = new Set([
  'of type number',
  'of type string',
  'of type array',
  'of type object',
  'of type int',
  'make it again with {1}',
  'a number of {1} or more',
  'a whole number of {1} or more',
  'kinds of crew',
  'states of a row',
]);
