import { type InputIssue, LISTED_ISSUES } from './errors.ts';

/**
 * Checks every element of a bulk array without a schema call per element.
 * Returns an issue for each of the first bad elements; the last of them counts the rest.
 */
export function checkNumbers(
  path: string,
  values: ArrayLike<number>,
  accepts: (value: number) => boolean,
  expected: string,
): InputIssue[] {
  const issues: InputIssue[] = [];
  let unlisted = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === 'number' && accepts(value)) continue;
    if (issues.length < LISTED_ISSUES)
      issues.push({ path: `${path}[${i}]`, expected, received: value });
    else unlisted++;
  }
  if (unlisted > 0) issues.push({ ...issues.pop()!, more: unlisted });
  return issues;
}

/** Accepts finite numbers of 0 or more. */
export function isNonNegative(value: number): boolean {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

/** Accepts finite numbers above 0. */
export function isPositive(value: number): boolean {
  return typeof value === 'number' && value > 0 && value < Infinity;
}

/**
 * Accepts numbers of 0 or more, infinity among them: the domain of a kernel. `null` and texts, which
 * count as numbers in comparisons, are none.
 */
export function isAmount(value: number): boolean {
  return typeof value === 'number' && value >= 0;
}

/** Accepts every number but NaN. */
export function isNumber(value: number): boolean {
  return typeof value === 'number' && !Number.isNaN(value);
}

/** Accepts numbers from 0 to 1. */
export function isShare(value: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** Accepts whole numbers of 0 or more. */
export function isWholeNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
