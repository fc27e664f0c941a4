import { parseArguments } from '../core/parse-input.ts';
import { linesOf, type Step } from '../core/step.ts';
import { explainedSteps, type TextLanguage, textLanguage } from './input.ts';
import { said, textsOf } from './said.ts';

/**
 * How does a number come about, in another language?
 *
 * What `explain` writes, with its units, roundings and notes in English, German or Chinese. Formulas and numbers are
 * the same in all, so that a reader can compute them again; names of yours, and notes and units of steps that you made
 * yourself, stay as they are.
 *
 * @param steps - The `steps` or `working` of any result of this library, as they are or read back from JSON.
 * @param language - `en`, `de` or `zh`.
 * @returns One line a step.
 * @throws `INVALID_INPUT` where the language is not known, a step is none, or the code of a note is not known or lacks a value.
 *
 * @example
 * ```ts
 * import { requiredAgents } from 'halfhour';
 * import { explainIn } from 'halfhour/texts';
 *
 * const { steps } = requiredAgents({
 *   contacts: 100,
 *   ahtSeconds: 180,
 *   intervalSeconds: 1800,
 *   answerTimeSeconds: 20,
 *   targetServiceLevel: 0.8,
 * });
 * explainIn(steps.slice(2, 3), 'de');
 * // => 'agents = byServiceLevel = 14 Agenten (entschieden vom Servicelevel)'
 * ```
 */
export function explainIn(steps: readonly Step[], language: TextLanguage): string {
  parseArguments('explainIn', {
    steps: [explainedSteps, steps],
    language: [textLanguage, language],
  });
  const { stepUnit, stepRounding } = textsOf(language);
  return linesOf(steps, {
    units: stepUnit,
    roundings: stepRounding,
    noteOf: ({ note, noteCode, noteValues }, i) => {
      if (noteCode === undefined) return note;
      const place = {
        callee: 'explainIn',
        code: `steps[${i}].noteCode`,
        values: `steps[${i}].noteValues`,
      };
      return said(place, { code: noteCode, values: noteValues }, 'stepNote', language);
    },
  });
}
