import { InvalidInputError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { refuse } from '../core/parse-input.ts';
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
import type { TextLanguage } from './input.ts';

/** The texts of each language, and how it writes numbers and lists. */
const CATALOGUES: Readonly<Record<TextLanguage, readonly [() => Catalogue, Wording]>> = {
  en: [english, ENGLISH_WORDING],
  de: [german, GERMAN_WORDING],
  zh: [chinese, CHINESE_WORDING],
};

/** The texts of a language. */
export const textsOf = (language: TextLanguage): Catalogue => CATALOGUES[language][0]();

/** A code with the values of its sentence, where that has any. */
export type SaidFinding = Pick<Finding, 'code'> & { readonly values?: TextValues | undefined };

/** Where a code and its values stand in the input of a function. */
interface Place {
  readonly callee: string;
  readonly code: string;
  readonly values: string;
}

/** A finding, a note, or a text within either, as the catalogue of a language has it. */
export function said(
  { callee, code: path, values: valuesPath }: Place,
  { code, values = {} }: SaidFinding,
  subject: string,
  language: TextLanguage,
): string {
  const [catalogue, wording] = CATALOGUES[language];
  const texts: Readonly<Record<string, string>> = catalogue()[subject as TextSubject];
  const text = texts[code];
  if (text === undefined) {
    const expected = Object.keys(texts).join(', ');
    throw new InvalidInputError(callee, [{ path, expected, received: code }]);
  }
  const missing = valuesMissing(text, values);
  refuse(
    callee,
    missing.map((name) => ({
      path: `${valuesPath}.${name}`,
      expected: `given, as the text of ${code} says it`,
      received: undefined,
    })),
  );
  return textOf(text, values, wording, (part) =>
    said({ callee, code: valuesPath, values: valuesPath }, part, part.subject, language),
  );
}
