import * as z from 'zod/mini';
import { InvalidInputError } from './errors.ts';

/** What a reader needs of a result: its fields, and whether each is a list, a number or a text. */
export type ResultParts = Readonly<Record<string, 'list' | 'number' | 'text'>>;

/** {@link checkResult} as a schema, for functions that check all their arguments at once. */
export const resultOf = <Result>(expected: string, parts: ResultParts) =>
  z.custom<Result>((value) => hasParts(value, parts), { error: expected, params: { parts } });

/** {@link checkResults} as a schema. */
export const resultsOf = (expected: string, parts: ResultParts) =>
  z.array(resultOf(expected, parts), `a list, each of them ${expected}`);

/**
 * Checks that a value is the result of one of our functions, as far as a reader needs it. Results are
 * large and made by us, so this asks for the fields and does not look at every number: it tells
 * somebody who passes the wrong thing which is the right one.
 *
 * @throws InvalidInputError
 */
export function checkResult(
  callee: string,
  path: string,
  value: unknown,
  expected: string,
  parts: ResultParts,
): void {
  if (hasParts(value, parts)) return;
  throw new InvalidInputError(callee, [{ path, expected, received: value }]);
}

/** {@link checkResult} for every element of a list. */
export function checkResults(
  callee: string,
  path: string,
  values: unknown,
  expected: string,
  parts: ResultParts,
): void {
  const odd = Array.isArray(values) ? values.findIndex((value) => !hasParts(value, parts)) : -1;
  if (Array.isArray(values) && odd < 0) return;
  const issue = Array.isArray(values)
    ? { path: `${path}[${odd}]`, expected, received: values[odd] }
    : { path, expected: `a list, each of them ${expected}`, received: values };
  throw new InvalidInputError(callee, [issue]);
}

/** Whether a value has such fields. */
export function hasParts(value: unknown, parts: ResultParts): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(parts).every(([name, kind]) => {
    const part: unknown = Reflect.get(value, name);
    if (kind === 'list') return isList(part);
    return typeof part === (kind === 'number' ? 'number' : 'string');
  });
}

function isList(value: unknown): boolean {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
