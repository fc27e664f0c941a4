import type { Step } from 'halfhour';
import { linesOf } from '../../../src/core/step.ts';
import { type TextPart, type TextValues, textOf, type Wording } from '../../../src/core/text.ts';

interface StepTexts {
  readonly stepUnit: Readonly<Record<string, string>>;
  readonly stepRounding: Readonly<Record<'up' | 'down', string>>;
  readonly stepNote: Readonly<Record<string, string>>;
}

/** What `explainIn` writes, without the other texts of a language: those would be as large as all else on the page. */
export function explainWith(steps: readonly Step[], texts: StepTexts, wording: Wording): string {
  const say = (code: string, values: TextValues): string | undefined => {
    const text = texts.stepNote[code];
    const part = ({ code: inner, values: given, message }: TextPart) =>
      say(inner, given) ?? message;
    return text === undefined ? undefined : textOf(text, values, wording, part);
  };
  return linesOf(steps, {
    units: texts.stepUnit,
    roundings: texts.stepRounding,
    noteOf: ({ note, noteCode, noteValues = {} }) =>
      noteCode === undefined ? note : (say(noteCode, noteValues) ?? note),
  });
}
