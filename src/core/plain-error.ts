import type { HalfhourErrorCode, InputIssue, UnreadableIssue } from './errors.ts';

/** An error as plain data, of which nothing is lost on the way out of a worker or into JSON. */
export interface PlainError {
  /** Name of the error, such as `InvalidInputError`. */
  readonly name: string;
  /** What went wrong, in words. */
  readonly message: string;
  /** The stable thing to test for; absent where the error is none of this library. */
  readonly code?: HalfhourErrorCode | undefined;
  /** The public function that was called. */
  readonly callee?: string | undefined;
  /** What is wrong with the input, 20 at most, of an `INVALID_INPUT`; what was received is told by its kind if it is no plain value. */
  readonly issues?: readonly (InputIssue | UnreadableIssue)[] | undefined;
  /** How many issues there are in all. */
  readonly issueCount?: number | undefined;
  /** The target or rule that cannot be met, of an `INFEASIBLE`. */
  readonly reason?: string | undefined;
  /** The nearest feasible thing, of an `INFEASIBLE`, where one is known. */
  readonly nearest?: unknown;
  /** What there is too much of, of a `TOO_LARGE`. */
  readonly counted?: string | undefined;
  /** How many were given, of a `TOO_LARGE`. */
  readonly given?: number | undefined;
  /** What to do about it, of a `TOO_LARGE`. */
  readonly advice?: string | undefined;
  /** The bound that was reached, of an `ITERATION_LIMIT`, or the most that is taken, of a `TOO_LARGE`. */
  readonly limit?: number | undefined;
  /** The best value found so far, of an `ITERATION_LIMIT`. */
  readonly best?: unknown;
}

/**
 * How does an error get out of a worker with all that it tells?
 *
 * `structuredClone` and `postMessage` keep the message of an error and drop its code and its issues;
 * `JSON.stringify` drops the message as well. This gives all of it as plain data.
 *
 * @param error - Whatever was caught.
 * @returns Plain data, which both can carry.
 * @example
 * ```ts
 * import { plainError, requiredAgents } from 'halfhour';
 *
 * const calls = { contacts: -1, intervalSeconds: 1800, ahtSeconds: 180 };
 * let caught: unknown;
 * try {
 *   requiredAgents({ ...calls, targetServiceLevel: 0.8, answerTimeSeconds: 20 });
 * } catch (error) {
 *   caught = structuredClone(plainError(error));
 * }
 * caught;
 * // => { name: 'InvalidInputError', code: 'INVALID_INPUT', callee: 'requiredAgents', issueCount: 1, … }
 * ```
 */
export function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  const { code, callee, issues, issueCount, reason, nearest, counted, given, advice, limit, best } =
    error as Partial<PlainError>;
  if (!isOurs(code)) return { name, message };
  return {
    name,
    message,
    code,
    ...(callee !== undefined && { callee }),
    ...(issues !== undefined && { issues: issues.map(plainIssue) }),
    ...(issueCount !== undefined && { issueCount }),
    ...(reason !== undefined && { reason }),
    ...(nearest !== undefined && { nearest }),
    ...(counted !== undefined && { counted, given, advice }),
    ...(limit !== undefined && { limit }),
    ...(best !== undefined && { best }),
  };
}

const CODES: readonly unknown[] = [
  'INVALID_INPUT',
  'INFEASIBLE',
  'ITERATION_LIMIT',
  'TOO_LARGE',
  'UNREADABLE',
] satisfies readonly HalfhourErrorCode[];

function isOurs(code: unknown): code is HalfhourErrorCode {
  return CODES.includes(code);
}

/** What was received may be anything, a function too, which no worker hands on. */
function plainIssue(issue: InputIssue | UnreadableIssue): InputIssue | UnreadableIssue {
  return 'advice' in issue ? issue : plainInput(issue);
}

function plainInput({ received, hint, ...issue }: InputIssue): InputIssue {
  const isPlain = received === null || ['string', 'number', 'boolean'].includes(typeof received);
  return {
    ...issue,
    received: isPlain ? received : kindOf(received),
    ...(hint !== undefined && { hint }),
  };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' ? 'an object' : String(value);
}
