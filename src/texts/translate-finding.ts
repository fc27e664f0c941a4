import { InvalidInputError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { ENGLISH_WORDING, textOf, type Wording } from '../core/text.ts';
import { CHINESE, CHINESE_WORDING } from './chinese.ts';
import { type Catalogue, ENGLISH, type TextSubject } from './english.ts';
import { GERMAN, GERMAN_WORDING } from './german.ts';

/** The languages of the catalogue. */
export type TextLanguage = 'en' | 'de' | 'zh';

const CATALOGUES: Readonly<Record<TextLanguage, readonly [Catalogue, Wording]>> = {
  en: [ENGLISH, ENGLISH_WORDING],
  de: [GERMAN, GERMAN_WORDING],
  zh: [CHINESE, CHINESE_WORDING],
};

/**
 * What does a finding say in another language?
 *
 * Every finding has a code and the values of its sentence; the catalogue has a sentence for each code in English, German
 * and Chinese. In English it is the `message` of the finding. Names, ids and dates stay as they were given.
 *
 * @param finding - A finding, reason or warning of a result, as it is or read back from JSON.
 * @param subject - What it is about: `staffing`, `hiring`, `cost`, `design` (`designRemedy`: what would help).
 * @param language - `en`, `de` or `zh`.
 * @throws `INVALID_INPUT` where the subject, the language or the code is not known.
 *
 * @example
 * import { evaluateCost, translateFinding } from 'halfhour';
 */
export function translateFinding(
  { code, values }: Pick<Finding, 'code' | 'values'>,
  subject: TextSubject,
  language: TextLanguage,
): string {
  const [catalogue, wording] = CATALOGUES[language] ?? [];
  const texts: Readonly<Record<string, string>> | undefined = catalogue?.[subject];
  const text = texts?.[code];
  if (text === undefined || wording === undefined) throw unknownText(code, subject, language);
  return textOf(text, values ?? {}, wording);
}

function unknownText(code: string, subject: string, language: string): InvalidInputError {
  const oneOf = (names: object) => Object.keys(names).join(', ');
  const texts = (ENGLISH as Readonly<Record<string, Readonly<Record<string, string>>>>)[subject];
  return new InvalidInputError('translateFinding', [
    ...(language in CATALOGUES
      ? []
      : [{ path: 'language', expected: oneOf(CATALOGUES), received: language }]),
    ...(texts === undefined
      ? [{ path: 'subject', expected: oneOf(ENGLISH), received: subject }]
      : code in texts
        ? []
        : [{ path: 'finding.code', expected: oneOf(texts), received: code }]),
  ]);
}
