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
  const say = (text: string | undefined, values: TextValues): string | undefined =>
    text === undefined ? undefined : textOf(text, values, wording, part);
  // A note has other notes in it, or the unit that something is counted in.
  const part = ({ subject, code, values, message }: TextPart): string =>
    say((subject === 'stepUnit' ? texts.stepUnit : texts.stepNote)[code], values) ?? message;
  return linesOf(steps, {
    units: texts.stepUnit,
    roundings: texts.stepRounding,
    noteOf: ({ note, noteCode, noteValues = {} }) =>
      noteCode === undefined ? note : (say(texts.stepNote[noteCode], noteValues) ?? note),
  });
}
