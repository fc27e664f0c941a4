import type { Step } from './step.ts';
import { type TextPart, textOf } from './text.ts';
import { withoutAbsent } from './without-absent.ts';

/** What a step says besides its arithmetic. */
export type StepNote = Pick<Step, 'note' | 'noteCode' | 'noteValues'>;

/** The note of a step: the English text of its code, with both, so that it can be said in another language. */
export function stepNote<Code extends string>(
  texts: Readonly<Record<Code, string>>,
  code: Code,
  values?: TextPart['values'],
): { readonly note: string; readonly noteCode: Code; readonly noteValues?: TextPart['values'] } {
  const note = textOf(texts[code], values ?? {});
  if (values === undefined) return { note, noteCode: code };
  return { note, noteCode: code, noteValues: withoutAbsent(values) };
}

/** The note of a step as a part of another one. */
export function notePart({ note = '', noteCode = '', noteValues = {} }: StepNote): TextPart {
  return { subject: 'stepNote', code: noteCode, message: note, values: noteValues };
}
