import { plainError } from 'halfhour';
import { translateError } from 'halfhour/texts';
import type { Language } from './texts/texts.ts';

/** Errors of the library that a planner can do something about. */
const ANSWERED = new Set(['INVALID_INPUT', 'TOO_LARGE', 'INFEASIBLE']);

/** An error of the library in a planner's language: where, which value, what it asks for; none where it is not his. */
export function libraryFault(error: unknown, language: Language): string | undefined {
  const plain = plainError(error);
  if (plain.code === undefined || !ANSWERED.has(plain.code)) return undefined;
  return translateError(plain, language);
}
