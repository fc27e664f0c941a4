import * as z from 'zod';
import { checkNumbers } from './check-numbers.ts';

/** A number for every interval, or one that holds for all of them. */
export function perInterval(accepts: (value: number) => boolean, expected: string) {
  return z
    .custom<number | ArrayLike<number>>(
      (value) => typeof value === 'number' || isList(value),
      `${expected}, or a list of such`,
    )
    .superRefine((value, context) => {
      if (typeof value === 'number') {
        if (!accepts(value)) context.addIssue({ code: 'custom', message: expected });
      } else addIssues(context, value, accepts, expected);
    });
}

/** A list of numbers. */
export function numbers(accepts: (value: number) => boolean, expected: string) {
  return z
    .custom<ArrayLike<number>>(isList, `a list, each element ${expected}`)
    .superRefine((values, context) => addIssues(context, values, accepts, expected));
}

function addIssues(
  context: z.core.$RefinementCtx,
  values: ArrayLike<number>,
  accepts: (value: number) => boolean,
  expected: string,
): void {
  for (const issue of checkNumbers('', values, accepts, expected)) {
    const index = /^\[(\d+)\]$/.exec(issue.path)?.[1];
    const path = index === undefined ? [] : [Number(index)];
    context.addIssue({ code: 'custom', message: issue.expected, path });
  }
}

function isList(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}

/** Accepts whole numbers of 0 or more. */
export function isWholeNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

/** What is wrong with one row: a field, in dots where it lies deeper, and what it must be. */
export interface RowFault {
  readonly field: string;
  readonly expected: string;
}

/** More faults than this are counted, not listed. */
const LISTED = 20;

/**
 * Checks rows that come by the hundred thousand by hand, not row by row by zod. Adds an issue for each
 * of the first faults, and one that counts the rest.
 */
export function checkRows<Row>(
  rows: readonly Row[],
  faultsOf: (row: Row) => readonly RowFault[],
  context: z.core.$RefinementCtx,
): void {
  let found = 0;
  for (const [index, row] of rows.entries()) {
    for (const { field, expected } of faultsOf(row)) {
      if (++found > LISTED) continue;
      const path = field === '' ? [index] : [index, ...field.split('.')];
      // What later checks would read is not there to be read.
      context.addIssue({ code: 'custom', message: expected, path, continue: false });
    }
  }
  if (found <= LISTED) return;
  const message = `without the ${found - LISTED} more faults that are not listed`;
  context.addIssue({ code: 'custom', message, path: [] });
}
