import * as z from 'zod/mini';

// The kinds of value that WFM inputs are made of, each with the words an error uses for it.

/** A finite number of any sign. */
export const finite = (expected = 'a finite number') => z.number(expected);

/** A finite number of 0 or more: contacts, loads, seconds of waiting. */
export const nonNegative = (expected = 'a number of 0 or more') =>
  z.number(expected).check(z.gte(0, expected));

/** A finite number above 0: interval lengths, handle times. */
export const positive = (expected = 'a number above 0') =>
  z.number(expected).check(z.gt(0, expected));

/** A whole number from one bound to another. */
export const wholeNumberBetween = (
  least: number,
  most: number,
  expected = `a whole number from ${least} to ${most}`,
) => z.int(expected).check(z.gte(least, expected), z.lte(most, expected));

/** A whole number of 0 or more: agents, employees, days. */
export const wholeNumber = (expected = 'a whole number of 0 or more') =>
  z.int(expected).check(z.gte(0, expected));

/** A whole number of 1 or more. */
export const positiveWholeNumber = (expected = 'a whole number of 1 or more') =>
  z.int(expected).check(z.gte(1, expected));

/** A fraction from 0 to 1, both allowed. */
export const fraction = (expected = 'a fraction from 0 to 1') =>
  z.number(expected).check(z.gte(0, expected), z.lte(1, expected));

/** A fraction from 0 up to, but not including, 1: shrinkage and other shares that are divided out. */
export const fractionBelowOne = (expected = 'a fraction from 0 to below 1') =>
  z.number(expected).check(z.gte(0, expected), z.lt(1, expected));

/** A fraction above 0, up to and including 1: occupancy caps, yields. */
export const fractionAboveZero = (expected = 'a fraction above 0, up to 1') =>
  z.number(expected).check(z.gt(0, expected), z.lte(1, expected));

/** A fraction above 0 and below 1: targets that no finite staff meets at 1. */
export const openFraction = (expected = 'a fraction above 0 and below 1') =>
  z.number(expected).check(z.gt(0, expected), z.lt(1, expected));

/** A name that is not empty. */
export const name = (expected = 'a text that is not empty') =>
  z.string(expected).check(z.minLength(1, expected));

/** Yes or no. */
export const yesOrNo = (expected = 'true or false') => z.boolean(expected);

/** One of a fixed list of words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `one of ${words.map((word) => `'${word}'`).join(', ')}`);

/** A list of such elements, of at least `least`. */
export const listOf = <Element extends z.core.$ZodType>(
  element: Element,
  expected = 'a list',
  least = 0,
) => z.array(element, expected).check(z.minLength(least, expected));
