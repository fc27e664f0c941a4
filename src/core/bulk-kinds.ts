import * as z from 'zod/mini';
import { checkNumbers } from './check-numbers.ts';
import { LISTED_ISSUES } from './errors.ts';
import { stated } from './stated.ts';

// The kinds of bulk value, checked by loops of our own: zod runs once for the whole of them.

type Accepts = (value: number) => boolean;

/** A number for every interval, or one that holds for all of them. */
export const perInterval = (accepts: Accepts, expected: string) =>
  z
    .custom<number | ArrayLike<number>>((value) => typeof value === 'number' || isList(value), {
      error: `${expected}, or a list of such`,
      params: { each: accepts, one: true },
    })
    .check(
      stated(
        `${expected}, or a list of such`,
        z.superRefine((value, context) => {
          if (typeof value !== 'number') addNumberIssues(context, value, accepts, expected);
          else if (!accepts(value)) context.addIssue({ code: 'custom', message: expected });
        }),
      ),
    );

/** A list of numbers, typed arrays among them. */
export const numbers = (accepts: Accepts, expected: string) => {
  const list = `a list, each element ${expected}`;
  return z.custom<ArrayLike<number>>(isList, { error: list, params: { each: accepts } }).check(
    stated(
      list,
      z.superRefine((values, context) => addNumberIssues(context, values, accepts, expected)),
    ),
  );
};

/** What is wrong with one row: a field, in dots where it lies deeper, and what it must be. */
export interface RowFault {
  readonly field: string;
  readonly expected: string;
}

/** A list of rows, which come by the hundred thousand. */
export const rows = <Row>(expected: string, faultsOf: (row: unknown) => readonly RowFault[]) =>
  z.custom<readonly Row[]>(Array.isArray, expected).check(
    stated(
      expected,
      z.superRefine((given, context) => addRowIssues(context, given, faultsOf)),
    ),
  );

/** Adds an issue for each of the first faults; the last of them counts the rest. */
function addRowIssues(
  context: z.core.$RefinementCtx,
  given: readonly unknown[],
  faultsOf: (row: unknown) => readonly RowFault[],
): void {
  const listed: (RowFault & { readonly index: number })[] = [];
  let found = 0;
  for (const [index, row] of given.entries()) {
    for (const fault of faultsOf(row)) {
      if (++found <= LISTED_ISSUES) listed.push({ ...fault, index });
    }
  }
  for (const [i, { index, field, expected }] of listed.entries()) {
    context.addIssue({
      code: 'custom',
      message: expected,
      path: field === '' ? [index] : [index, ...field.split('.')],
      params: { more: i === listed.length - 1 ? found - listed.length : 0 },
      // What later checks would read is not there to be read.
      continue: false,
    });
  }
}

function addNumberIssues(
  context: z.core.$RefinementCtx,
  values: ArrayLike<number>,
  accepts: Accepts,
  message: string,
): void {
  for (const { path, more } of checkNumbers('', values, accepts, message)) {
    const index = Number(path.slice(1, -1));
    context.addIssue({ code: 'custom', message, path: [index], params: { more } });
  }
}

function isList(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}
