import { InvalidInputError, plainError, requiredAgents } from 'halfhour';
import { expect, it } from 'vitest';
import { InfeasibleError, IterationLimitError } from '../../src/core/errors.ts';

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

it('structuredClone alone loses the issues of an error, as plain data it keeps them', () => {
  const error = caught(() =>
    requiredAgents({
      contacts: -1,
      intervalSeconds: 1800,
      ahtSeconds: Number.NaN,
      targetServiceLevel: 0.8,
      answerTimeSeconds: 20,
    }),
  ) as InvalidInputError;
  expect(Reflect.get(structuredClone(error), 'issues')).toBeUndefined();
  const plain = structuredClone(plainError(error));
  expect(plain).toEqual({
    name: 'InvalidInputError',
    message: error.message,
    code: 'INVALID_INPUT',
    callee: 'requiredAgents',
    issues: error.issues,
    issueCount: error.issueCount,
  });
});

it('the other errors keep what they carry, in JSON too', () => {
  const infeasible = plainError(new InfeasibleError('design', 'too few seats', { seats: 7 }));
  expect(JSON.parse(JSON.stringify(infeasible))).toEqual({
    name: 'InfeasibleError',
    message: 'design: too few seats',
    code: 'INFEASIBLE',
    callee: 'design',
    reason: 'too few seats',
    nearest: { seats: 7 },
  });
  expect(plainError(new IterationLimitError('root', 50, 1.5))).toMatchObject({
    code: 'ITERATION_LIMIT',
    limit: 50,
    best: 1.5,
  });
});

it.each([
  [() => 0, 'a function'],
  [[1, 2], 'an array of 2'],
  [{ at: () => 0 }, 'an object'],
  [undefined, 'undefined'],
  [null, null],
  [Number.NaN, Number.NaN],
])('a value that cannot be handed on is named by its kind: %s', (received, told) => {
  const error = new InvalidInputError('f', [{ path: 'a', expected: 'a number', received }]);
  expect(structuredClone(plainError(error)).issues).toEqual([
    { path: 'a', expected: 'a number', received: told },
  ]);
});

it('errors of others, and what is no error at all, keep their words', () => {
  const other = Object.assign(new TypeError('no'), { code: 'ENOENT', issues: 'many' });
  expect(plainError(other)).toEqual({ name: 'TypeError', message: 'no' });
  expect(plainError('thrown')).toEqual({ name: 'Error', message: 'thrown' });
});
