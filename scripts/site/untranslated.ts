import * as en from '../../docs/site/texts/en.ts';

/** Words that are the same in every language, or names. */
const SAME = /^[\d\s.,:%–/·#-]*$/;
const ALLOWED = new Set([
  'halfhour',
  'Berlin',
  'London',
  'New York',
  'Los Angeles',
  'Sydney',
  'UTC',
  'Mix',
  'Plan',
  'Shrinkage',
  'Coaching',
  'Agent',
  'Status',
  'Name',
  'N',
]);

/** Of the texts on a page of another language those that are English ones. */
export function untranslatedTexts(texts: readonly string[]): string[] {
  const english = new Set(allTexts(en).filter((text) => !SAME.test(text) && !ALLOWED.has(text)));
  return texts.filter((text) => english.has(text));
}

/** Every text of a catalogue. */
export function allTexts(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(allTexts) : [];
}
