import { parseArguments } from '../core/parse-input.ts';
import type { TextSubject } from './english.ts';
import { type TextLanguage, textLanguage, textSubject, translatedFinding } from './input.ts';
import { type SaidFinding, said } from './said.ts';

/**
 * What does a finding say in another language?
 *
 * Every finding has a code and the values of its sentence; the catalogue has a sentence for each code in English, German
 * and Chinese. In English it is the `message` of the finding. Names, ids and dates stay as they were given.
 *
 * @param finding - A finding, reason or warning of a result, with its `values`, as it is or read back from JSON. Its `code`
 *   is one of those of its subject.
 * @param subject - What it is about: `staffing`, `design`, `rotation`, `roster`, `history`, `plan`, `cost` and others.
 * @param language - `en`, `de` or `zh`.
 * @throws `INVALID_INPUT` where the subject, the language or the code is not known, or a value of its text is missing.
 *
 * @example
 * ```ts
 * import { requiredAgents } from 'halfhour';
 * import { translateFinding } from 'halfhour/texts';
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
  const place = { callee: 'translateFinding', code: 'finding.code', values: 'finding.values' };
  return said(place, finding, subject, language);
}
