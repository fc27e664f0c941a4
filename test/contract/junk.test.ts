import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as halfhour from '../support/everything.ts';

// What callers without types pass by mistake. Each call runs with a time limit of its own, so that a
// loop without end fails its test instead of stopping all of them.

const JUNK = [
  '',
  'null',
  '{}',
  '[]',
  '{ nonsense: 1 }, { nonsense: 1 }',
  'NaN, NaN, NaN, NaN',
  'null, null, null, null',
  '"x", "y", "z"',
  '[null], [null]',
  '{}, {}, {}',
];

/** Something bad behind something good, for functions that take more than one thing. */
const HALF_JUNK = ['5, null, null', '5, "x", "y"'];

const functions = Object.entries(halfhour).flatMap(([name, value]) =>
  typeof value === 'function' && /^[a-z]/.test(name) ? [[name, value] as const] : [],
);

const context = vm.createContext({ halfhour });

/** What a call comes to: the code of its error, NaN or another value, or what else happens. */
function outcomeOf(name: string, args: string): string {
  try {
    const value: unknown = vm.runInContext(`halfhour.${name}(${args})`, context, {
      timeout: 20_000,
    });
    return Number.isNaN(value) ? 'NaN' : `returns ${typeof value}`;
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    return code ?? message;
  }
}

// With nothing to do, nothing is a fair answer: no steps to explain, no amounts to round, no options of a reader.
const ANSWERS_TO_EMPTY = new Set(['[]', '{}', '{}, {}, {}']);

describe('junk', () => {
  it.each(functions)('gives %s no way but a clear error or NaN', (name, { length }) => {
    const odd = [...JUNK, ...(length > 1 ? HALF_JUNK : [])].flatMap((args) => {
      const outcome = outcomeOf(name, args);
      const isClear = ['INVALID_INPUT', 'UNREADABLE', 'NaN'].includes(outcome);
      const isEmpty = ANSWERS_TO_EMPTY.has(args) && outcome.startsWith('returns');
      // A `null` in a series is a gap, as JSON has it: of nothing but gaps nothing is scored.
      const isGap = name === 'accuracy' && args === '[null], [null]';
      // Whatever is thrown can be told.
      const isThrown = name === 'plainError';
      return isClear || isEmpty || isGap || isThrown ? [] : [`(${args}): ${outcome}`];
    });
    expect(odd).toEqual([]);
  });
});
