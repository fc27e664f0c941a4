import { type TextPart, type TextValues, textOf } from './text.ts';
import { withoutAbsent } from './without-absent.ts';

/** A notice to a planner: a code to test for, a sentence to read, and the data of each kind beside them. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  /** One sentence, with its numbers. */
  readonly message: string;
  /** The numbers and names in the sentence, by which it can be said in another language. */
  readonly values: TextValues;
}

/** A finding as it is made, with its values. */
interface Made<Code extends string, Values extends TextValues> {
  readonly code: Code;
  readonly message: string;
  readonly values: Values;
}

/** A notice whose sentence is the English text of its code. */
export function finding<Code extends string, Values extends TextValues = TextPart['values']>(
  texts: Readonly<Record<Code, string>>,
  code: Code,
  values: Values = {} as Values,
): Made<Code, Values> {
  return { code, message: textOf(texts[code], values), values: withoutAbsent(values) };
}

/** A notice as a part of another one's sentence. */
export function partOf(
  subject: string,
  { code, message, values }: Omit<TextPart, 'subject'>,
): TextPart {
  return { subject, code, message, values };
}
