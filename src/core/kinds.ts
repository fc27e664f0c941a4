import * as z from 'zod/mini';
import * as core from 'zod/v4/core';

// The kinds of value that WFM inputs are made of, each with the words an error uses for it.

/** A kind whose usual words may be replaced. All that have the usual words share one schema, made at first use. */
export function kindOf<Schema>(usual: string, make: (expected: string) => Schema) {
  let shared: Schema | undefined;
  return (expected = usual): Schema => {
    if (expected !== usual) return make(expected);
    shared ??= make(usual);
    return shared;
  };
}

/** A number, checked. Made without the methods that zod/mini hangs on each of its own, which load with them. */
function numberWith(error: string, ...checks: core.$ZodCheck<number>[]): core.$ZodNumber<number> {
  return core._number(core.$ZodNumber, { error, checks }) as core.$ZodNumber<number>;
}

/** A finite number of any sign. */
export const finite = /* @__PURE__ */ kindOf('a finite number', (expected) => numberWith(expected));

/** A finite number of 0 or more: contacts, loads, seconds of waiting. */
export const nonNegative = /* @__PURE__ */ kindOf('a number of 0 or more', (expected) =>
  numberWith(expected, z.gte(0, expected)),
);

/** A finite number above 0: interval lengths, handle times. */
export const positive = /* @__PURE__ */ kindOf('a number above 0', (expected) =>
  numberWith(expected, z.gt(0, expected)),
);

/** A whole number from one bound to another. */
export const wholeNumberBetween = (
  least: number,
  most: number,
  expected = `a whole number from ${least} to ${most}`,
) => z.int(expected).check(z.gte(least, expected), z.lte(most, expected));

/** A whole number of 0 or more: agents, employees, days. */
export const wholeNumber = /* @__PURE__ */ kindOf('a whole number of 0 or more', (expected) =>
  z.int(expected).check(z.gte(0, expected)),
);

/** A whole number of 1 or more. */
export const positiveWholeNumber = /* @__PURE__ */ kindOf(
  'a whole number of 1 or more',
  (expected) => z.int(expected).check(z.gte(1, expected)),
);

/** A fraction from 0 to 1, both allowed. */
export const fraction = /* @__PURE__ */ kindOf('a fraction from 0 to 1', (expected) =>
  numberWith(expected, z.gte(0, expected), z.lte(1, expected)),
);

/** A fraction from 0 up to, but not including, 1: shrinkage and other shares that are divided out. */
export const fractionBelowOne = /* @__PURE__ */ kindOf('a fraction from 0 to below 1', (expected) =>
  numberWith(expected, z.gte(0, expected), z.lt(1, expected)),
);

/** A fraction above 0, up to and including 1: occupancy caps, yields. */
export const fractionAboveZero = /* @__PURE__ */ kindOf('a fraction above 0, up to 1', (expected) =>
  numberWith(expected, z.gt(0, expected), z.lte(1, expected)),
);

/** A fraction above 0 and below 1: targets that no finite staff meets at 1. */
export const openFraction = /* @__PURE__ */ kindOf('a fraction above 0 and below 1', (expected) =>
  numberWith(expected, z.gt(0, expected), z.lt(1, expected)),
);

/** A name that is not empty. */
export const name = /* @__PURE__ */ kindOf('a text that is not empty', (expected) =>
  z.string(expected).check(z.minLength(1, expected)),
);

/** Yes or no. */
export const yesOrNo = /* @__PURE__ */ kindOf('true or false', (expected) => z.boolean(expected));

/** One of a fixed list of words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `one of ${words.map((word) => `'${word}'`).join(', ')}`);

/** A list of such elements, of at least `least`. */
export const listOf = <Element extends z.core.$ZodType>(
  element: Element,
  expected = 'a list',
  least = 0,
) => z.array(element, expected).check(z.minLength(least, expected));
