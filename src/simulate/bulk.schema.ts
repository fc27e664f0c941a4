import * as z from 'zod';
import { checkNumbers } from '../core/check-numbers.ts';

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
