import { madeOnce } from './made-once.ts';

/**
 * A regular expression, built at its first use. For those with letters of any script (`\p{L}`): an engine works such a
 * class out wherever it reads a literal with one, even in a function that nobody calls, and all of them took a tenth of
 * the time in which everything is loaded.
 */
export const pattern = (source: () => string, flags: string) =>
  madeOnce(() => new RegExp(source(), flags));

/** A letter of any script. */
export const letter = /* @__PURE__ */ pattern(() => String.raw`\p{L}`, 'u');

/** Two letters of any script beside each other. */
export const twoLetters = /* @__PURE__ */ pattern(() => String.raw`\p{L}{2}`, 'u');
