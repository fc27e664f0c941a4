import { z } from 'zod';

// The kinds of number that WFM inputs are made of, each with the words an error uses for it.
// They are functions, so that every schema owns its checks and an unused one is shaken out.

/** A finite number of any sign. */
export const finite = (expected = 'a finite number') => z.number(expected);

/** A finite number of 0 or more: contacts, loads, seconds of waiting. */
export const nonNegative = (expected = 'a number of 0 or more') =>
  z.number(expected).nonnegative(expected);

/** A finite number above 0: interval lengths, handle times. */
export const positive = (expected = 'a number above 0') => z.number(expected).positive(expected);

/** A whole number of 0 or more: agents, employees, days. */
export const wholeNumber = (expected = 'a whole number of 0 or more') =>
  z.int(expected).nonnegative(expected);

/** A whole number of 1 or more. */
export const positiveWholeNumber = (expected = 'a whole number of 1 or more') =>
  z.int(expected).positive(expected);

/** A fraction from 0 to 1, both allowed. */
export const fraction = (expected = 'a fraction from 0 to 1') =>
  z.number(expected).gte(0, expected).lte(1, expected);

/** A fraction from 0 up to, but not including, 1: shrinkage and other shares that are divided out. */
export const fractionBelowOne = (expected = 'a fraction from 0 to below 1') =>
  z.number(expected).gte(0, expected).lt(1, expected);

/** A fraction above 0, up to and including 1: occupancy caps, yields. */
export const fractionAboveZero = (expected = 'a fraction above 0, up to 1') =>
  z.number(expected).gt(0, expected).lte(1, expected);

/** A fraction above 0 and below 1: targets that no finite staff meets at 1. */
export const openFraction = (expected = 'a fraction above 0 and below 1') =>
  z.number(expected).gt(0, expected).lt(1, expected);

/** A name that is not empty. */
export const name = (expected = 'a text that is not empty') => z.string(expected).min(1, expected);

/** One of a fixed list of words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `one of ${words.map((word) => `'${word}'`).join(', ')}`);
