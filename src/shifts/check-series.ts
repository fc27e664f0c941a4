import { checkNumbers, isNonNegative } from '../core/check-numbers.ts';
import { type InputIssue, InvalidInputError } from '../core/errors.ts';
import type { IntervalSeries } from './agent-requirement.ts';

/** Throws unless each series has one number of 0 or more for each interval. */
export function checkSeries(
  callee: string,
  intervals: number,
  series: Readonly<Record<string, IntervalSeries | undefined>>,
): void {
  const issues: InputIssue[] = [];
  for (const [path, values] of Object.entries(series)) {
    if (values === undefined) continue;
    if (values.length !== intervals) {
      issues.push({ path, expected: `an array of ${intervals}`, received: values });
    }
    issues.push(...checkNumbers(path, values, isNonNegative, 'a number of 0 or more'));
  }
  if (issues.length > 0) throw new InvalidInputError(callee, issues);
}
