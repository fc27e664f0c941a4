import * as z from 'zod';

// The kinds of number that WFM inputs are made of, each with the words an error uses for it.

/**
 * A kind of value whose usual words may be replaced. All fields with the usual words share one
 * schema: schemas never change, and building hundreds of equal ones would slow every import.
 */
export function kindOf<Schema>(usual: string, make: (expected: string) => Schema) {
  const shared = make(usual);
  return (expected = usual): Schema => (expected === usual ? shared : make(expected));
}

/** A finite number of any sign. */
export const finite = kindOf('a finite number', (expected) => z.number(expected));

/** A finite number of 0 or more: contacts, loads, seconds of waiting. */
export const nonNegative = kindOf('a number of 0 or more', (expected) =>
  z.number(expected).nonnegative(expected),
);

/** A finite number above 0: interval lengths, handle times. */
export const positive = kindOf('a number above 0', (expected) =>
  z.number(expected).positive(expected),
);

/** A whole number of 0 or more: agents, employees, days. */
export const wholeNumber = kindOf('a whole number of 0 or more', (expected) =>
  z.int(expected).nonnegative(expected),
);

/** A whole number of 1 or more. */
export const positiveWholeNumber = kindOf('a whole number of 1 or more', (expected) =>
  z.int(expected).positive(expected),
);

/** A fraction from 0 to 1, both allowed. */
export const fraction = kindOf('a fraction from 0 to 1', (expected) =>
  z.number(expected).gte(0, expected).lte(1, expected),
);

/** A fraction from 0 up to, but not including, 1: shrinkage and other shares that are divided out. */
export const fractionBelowOne = kindOf('a fraction from 0 to below 1', (expected) =>
  z.number(expected).gte(0, expected).lt(1, expected),
);

/** A fraction above 0, up to and including 1: occupancy caps, yields. */
export const fractionAboveZero = kindOf('a fraction above 0, up to 1', (expected) =>
  z.number(expected).gt(0, expected).lte(1, expected),
);

/** A fraction above 0 and below 1: targets that no finite staff meets at 1. */
export const openFraction = kindOf('a fraction above 0 and below 1', (expected) =>
  z.number(expected).gt(0, expected).lt(1, expected),
);

/** A name that is not empty. */
export const name = kindOf('a text that is not empty', (expected) =>
  z.string(expected).min(1, expected),
);

/** One of a fixed list of words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `one of ${words.map((word) => `'${word}'`).join(', ')}`);
