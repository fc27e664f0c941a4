import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { acceptsOf } from '../../src/core/accepts.ts';
import * as kinds from '../../src/core/kinds.ts';

const { finite, fraction, listOf, name, nonNegative, oneOf, openFraction, wholeNumber } = kinds;

/** One schema with every kind of part that inputs are made of. */
const schema = z
  .strictObject({
    load: nonNegative(),
    share: z.optional(fraction()),
    target: z.optional(openFraction()),
    agents: z.nullable(wholeNumber()),
    id: name(),
    word: oneOf(['up', 'down']),
    either: z.union([z.literal('off'), finite(), listOf(z.strictObject({ x: finite() }))]),
    pair: z.tuple([finite(), finite()]),
    byName: z.record(z.string(), finite()),
    flags: z.optional(listOf(z.boolean(), 'a list', 1)),
    call: z.optional(z.custom<() => void>((value) => typeof value === 'function')),
  })
  .check(z.refine(({ load, agents }) => agents === null || agents >= load));

const good = {
  load: 3,
  share: 0.5,
  target: 0.8,
  agents: 4,
  id: 'a',
  word: 'up',
  either: [{ x: 1 }],
  pair: [1, 2],
  byName: { a: 1 },
  flags: [true],
};

const odd = fc.constantFrom<unknown>(
  ...[undefined, null, NaN, Infinity, -1, 0, 1, 1.5, 2 ** 60, '', 'off', 'up', true, [], {}],
  ...[[1, 2], [1], [1, 2, 3], [{ x: 'a' }], [{ x: 1, y: 2 }], [{ x: 1 }], { a: 1 }, { a: 'b' }],
  ...[() => 0, new Float64Array(2), new Date(0), [undefined], [true, false], Object.create(good)],
);

describe('the quick answer of a schema', () => {
  const accepts = acceptsOf(schema);

  it('accepts what is as it should be', () => {
    expect(accepts(good)).toBe(true);
  });

  it('is that of the schema, whatever is given', () => {
    const keys = [...Object.keys(good), 'call', 'unknown'];
    const changed = fc
      .array(fc.tuple(fc.constantFrom(...keys), odd), { maxLength: 3 })
      .map((changes) => ({ ...good, ...Object.fromEntries(changes) }));
    const lacking = fc
      .subarray(keys)
      .map((dropped) =>
        Object.fromEntries(Object.entries(good).filter(([key]) => !dropped.includes(key))),
      );
    fc.assert(
      fc.property(fc.oneof(odd, changed, lacking), (value) => {
        expect(accepts(value)).toBe(z.safeParse(schema, value).success);
      }),
      { numRuns: 2000 },
    );
  });
});
