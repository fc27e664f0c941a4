import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkNumbers, isNonNegative } from '../../src/core/check-numbers.ts';
import { InvalidInputError } from '../../src/core/errors.ts';
import { fraction, listOf, name, oneOf, positive, wholeNumber } from '../../src/core/kinds.ts';
import { parseArguments, parseInput } from '../../src/core/parse-input.ts';
import { lazily } from '../../src/core/schema.ts';

const schema = lazily(() =>
  z.strictObject({
    target: fraction(),
    seconds: positive(),
    agents: z.optional(wholeNumber()),
    channel: z.optional(oneOf(['voice', 'chat'])),
    lines: z.optional(listOf(z.strictObject({ id: name(), load: positive() }), 'a list of lines')),
    loss: z.optional(
      z.union([fraction(), listOf(z.strictObject({ share: fraction() }))], 'a fraction or a list'),
    ),
  }),
);

function refusal(input: unknown): InvalidInputError {
  try {
    parseInput('requiredAgents', schema, input);
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
  }
  throw new Error('the input was accepted');
}

describe('parseInput', () => {
  it('gives back the very input that it accepts', () => {
    const input = Object.freeze({ target: 0.8, seconds: 20 });
    expect(parseInput('requiredAgents', schema, input)).toBe(input);
  });

  it('lists every bad field at once, with its path and value', () => {
    const { issues } = refusal({
      target: -1,
      seconds: 0,
      agents: 1.5,
      channel: 'fax',
      lines: [
        { id: 'a', load: 1 },
        { id: '', load: Number.NaN },
      ],
    });
    expect(issues.map(({ path, received }) => [path, received])).toEqual([
      ['target', -1],
      ['seconds', 0],
      ['agents', 1.5],
      ['channel', 'fax'],
      ['lines[1].id', ''],
      ['lines[1].load', Number.NaN],
    ]);
  });

  it('says callee, path, what was expected and what it got', () => {
    expect(refusal({ target: 0.8, seconds: -3 }).message).toBe(
      'requiredAgents: seconds must be a number above 0 (got -3)',
    );
  });

  it('tells who wrote 80 for 80 % what to write', () => {
    expect(refusal({ target: 80, seconds: 20 }).message).toBe(
      'requiredAgents: target must be a fraction from 0 to 1 (got 80; for 80 % write 0.8)',
    );
  });

  it('refuses a field that it does not know, rather than dropping it', () => {
    expect(refusal({ target: 0.8, seconds: 20, secnods: 30 }).message).toBe(
      'requiredAgents: secnods must be absent: the function knows no such field (got 30; did you mean seconds?)',
    );
    expect(refusal({ target: 0.8, seconds: 20, zebra: 1 }).issues[0]!.hint).toBe(undefined);
    expect(refusal({ target: 0.8, seconds: 20, lines: [{ id: 'a', loud: 3 }] }).message).toContain(
      'lines[0].loud must be absent: the function knows no such field (got 3; did you mean load?)',
    );
  });

  it('names the bad part of a value that may be several things', () => {
    const { issues } = refusal({ target: 0.8, seconds: 20, loss: [{ share: 0.1 }, { share: 30 }] });
    expect(issues).toMatchObject([{ path: 'loss[1].share', received: 30 }]);
    expect(refusal({ target: 0.8, seconds: 20, loss: 'much' }).issues).toMatchObject([
      { path: 'loss', expected: 'a fraction or a list' },
    ]);
  });

  it('names all kinds where a value is of none of them, and the bad field where it is of one', () => {
    const rule = lazily(() =>
      z.union(
        [
          z.strictObject({ kind: z.literal('rest'), hours: positive() }),
          z.strictObject({ kind: z.literal('days'), days: positive(), nights: positive() }),
        ],
        'a rule of a known kind',
      ),
    );
    const call = (input: unknown) => () => parseInput('checkRoster', rule, input);
    expect(call({ kind: 'siesta', hours: 2 })).toThrow('input must be a rule of a known kind');
    expect(call({ kind: 'rest', hours: -2 })).toThrow('hours must be a number above 0 (got -2)');
  });

  it('lists twenty faults and says how many there are', () => {
    const lines = Array.from({ length: 2000 }, () => ({ id: '', load: 1 }));
    const error = refusal({ target: 0.8, seconds: 20, lines });
    expect(error.issues).toHaveLength(20);
    expect(error.issueCount).toBe(2000);
    expect(error.message.split('\n').at(-1)).toBe('requiredAgents: and 1980 more');
  });

  it('checks all arguments at once, each by its name', () => {
    const call = () =>
      parseArguments('steadyState', {
        years: [lazily(positive), -1],
        share: [lazily(fraction), 1.5],
        '': [schema, { target: 2, seconds: 20 }],
      });
    expect(call).toThrow(/years must be [\s\S]* share must be [\s\S]* target must be /);
  });

  it.each([undefined, null, 7, 'text', []])('refuses %j as a whole', (input) => {
    const { issues } = refusal(input);
    expect(issues).toMatchObject([{ path: '', expected: 'of type object' }]);
  });

  it.each([Number.NaN, Infinity, '20', null, true])('never coerces %j to a number', (seconds) => {
    expect(refusal({ target: 0.8, seconds }).issues).toHaveLength(1);
  });

  it('has a code that survives the border between two builds', () => {
    expect(refusal({}).code).toBe('INVALID_INPUT');
    expect(refusal({}).name).toBe('InvalidInputError');
  });
});

describe('checkNumbers', () => {
  it('lists the first twenty bad elements and counts the rest', () => {
    const values = Float64Array.from({ length: 30 }, () => -1);
    const issues = checkNumbers('contacts', values, isNonNegative, 'a number of 0 or more');
    expect(issues).toHaveLength(20);
    expect(issues[0]).toEqual({
      path: 'contacts[0]',
      expected: 'a number of 0 or more',
      received: -1,
    });
    expect(issues[19]).toMatchObject({ path: 'contacts[19]', more: 10 });
  });

  it('finds holes and texts in an array that claims to hold numbers', () => {
    const values = [1, undefined, '3', Number.NaN, Infinity] as unknown as number[];
    const paths = checkNumbers('v', values, isNonNegative, 'a number').map(({ path }) => path);
    expect(paths).toEqual(['v[1]', 'v[2]', 'v[3]', 'v[4]']);
  });
});
