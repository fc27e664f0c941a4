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
      return askedIn(language, filled) === filled && !isTheSame(text);
    });
    expect(open.map(([text, at]) => `${text} (src/${at})`)).toEqual([]);
  });
});

/** A few texts are the same in all languages. */
function isTheSame(text: string): boolean {
  return ERROR_TEXTS.includes(`\n${text} | `);
}
