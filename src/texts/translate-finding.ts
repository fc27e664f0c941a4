import { InvalidInputError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { parseArguments, refuse } from '../core/parse-input.ts';
import {
  ENGLISH_WORDING,
  type TextValues,
  textOf,
  valuesMissing,
  type Wording,
} from '../core/text.ts';
import { CHINESE_WORDING, chinese } from './chinese.ts';
import { type Catalogue, english, type TextSubject } from './english.ts';
import { GERMAN_WORDING, german } from './german.ts';
import { type TextLanguage, textLanguage, textSubject, translatedFinding } from './input.ts';

const CATALOGUES: Readonly<Record<TextLanguage, readonly [() => Catalogue, Wording]>> = {
  en: [english, ENGLISH_WORDING],
  de: [german, GERMAN_WORDING],
  zh: [chinese, CHINESE_WORDING],
};

/** A code with the values of its sentence, where that has any. */
type SaidFinding = Pick<Finding, 'code'> & { readonly values?: TextValues | undefined };

/**
 * What does a finding say in another language?
 *
 * Every finding has a code and the values of its sentence; the catalogue has a sentence for each code in English, German
 * and Chinese. In English it is the `message` of the finding. Names, ids and dates stay as they were given.
 *
 * @param finding - A finding, reason or warning of a result, with its `values`, as it is or read back from JSON.
 * @param subject - What it is about: `staffing`, `design`, `rotation`, `roster`, `history`, `plan`, `cost` and others.
 * @param language - `en`, `de` or `zh`.
 * @throws `INVALID_INPUT` where the subject, the language or the code is not known, or a value of its text is missing.
 *
 * @example
 * ```ts
 * import { requiredAgents, translateFinding } from 'halfhour';
 *
 * const { warnings } = requiredAgents({
 *   contacts: 200,
 *   ahtSeconds: 240,
 *   intervalSeconds: 1800,
 *   patienceSeconds: 30,
 *   answerTimeSeconds: 20,
 *   targetServiceLevel: 0.6,
 *   serviceLevelDefinition: 'servedOrAbandonedWithin',
 * });
 * translateFinding(warnings[0]!, 'staffing', 'de').slice(0, 52);
 * // => 'Das Ziel wird durch die erreicht, die auflegen: bis '
 * ```
 */
export function translateFinding(
  finding: SaidFinding,
  subject: TextSubject,
  language: TextLanguage,
): string {
  parseArguments('translateFinding', {
    finding: [translatedFinding, finding],
    subject: [textSubject, subject],
    language: [textLanguage, language],
  });
  return said(finding, subject, language, 'finding.code');
}

/** A finding, or a text within it, as the catalogue of a language has it. */
function said(
  { code, values = {} }: SaidFinding,
  subject: string,
  language: TextLanguage,
  path: string,
): string {
  const [catalogue, wording] = CATALOGUES[language];
  const texts: Readonly<Record<string, string>> = catalogue()[subject as TextSubject];
  const text = texts[code];
  if (text === undefined) {
    const expected = Object.keys(texts).join(', ');
    throw new InvalidInputError('translateFinding', [{ path, expected, received: code }]);
  }
  const missing = valuesMissing(text, values);
  refuse(
    'translateFinding',
    missing.map((name) => ({
      path: `finding.values.${name}`,
      expected: `given, as the text of ${code} says it`,
      received: undefined,
    })),
  );
  return textOf(text, values, wording, (part) =>
    said(part, part.subject, language, 'finding.values'),
  );
}
