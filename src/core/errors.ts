import type { TextValues } from './text.ts';

/** One thing wrong with an input: data first, text last. */
export interface InputIssue {
  /** Where: `targetServiceLevel`, `rows[3].contacts`; empty for the input as a whole. */
  readonly path: string;
  /** What the function expects there, in plain words. */
  readonly expected: string;
  /** The value that was given. */
  readonly received: unknown;
  /** A hint that helps to mend it, where there is one. */
  readonly hint?: string | undefined;
  /** How many further elements have the same fault and are not listed. */
  readonly more?: number | undefined;
}

/** More issues than this are counted, not listed: a million messages help nobody. */
export const LISTED_ISSUES = 20;

/** The `code` of every error that the library throws: the stable thing to test for. */
export type HalfhourErrorCode =
  | 'INVALID_INPUT'
  | 'INFEASIBLE'
  | 'ITERATION_LIMIT'
  | 'TOO_LARGE'
  | 'UNREADABLE';

/**
 * Input that a function does not accept, with every bad field at once.
 * Test for `error.code === 'INVALID_INPUT'`: the ESM and CJS builds each have a class of their own.
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly code = 'INVALID_INPUT' satisfies HalfhourErrorCode;
  /** The public function that was called. */
  readonly callee: string;
  /** The first of them, 20 at most. */
  readonly issues: readonly InputIssue[];
  /** How many there are in all. */
  readonly issueCount: number;

  constructor(callee: string, issues: readonly InputIssue[]) {
    const listed = issues.slice(0, LISTED_ISSUES);
    const count = issues.reduce((all, { more = 0 }) => all + 1 + more, 0);
    const rest = count - listed.length;
    const lines = listed.map((issue) => sentence(callee, issue));
    if (rest > 0) lines.push(`${callee}: and ${rest} more`);
    super(lines.join('\n'));
    this.callee = callee;
    this.issues = listed;
    this.issueCount = count;
  }
}

/** No answer exists: which target or rule stands in the way, and the nearest thing that is feasible. */
export class InfeasibleError extends Error {
  override readonly name = 'InfeasibleError';
  readonly code = 'INFEASIBLE' satisfies HalfhourErrorCode;
  readonly callee: string;
  /** The target or rule that cannot be met. */
  readonly reason: string;
  /** The nearest feasible thing, as data, where one is known. */
  readonly nearest: unknown;

  constructor(callee: string, reason: string, nearest?: unknown) {
    super(`${callee}: ${reason}`);
    this.callee = callee;
    this.reason = reason;
    this.nearest = nearest;
  }
}

/** A bounded search reached its bound. It carries the best value found so far. */
export class IterationLimitError extends Error {
  override readonly name = 'IterationLimitError';
  readonly code = 'ITERATION_LIMIT' satisfies HalfhourErrorCode;
  readonly callee: string;
  readonly limit: number;
  readonly best: unknown;

  constructor(callee: string, limit: number, best: unknown) {
    super(`${callee}: no answer within ${limit} iterations (best so far ${describe(best)})`);
    this.callee = callee;
    this.limit = limit;
    this.best = best;
  }
}

/** More of something than a function takes: it would run for an hour, or out of memory. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  readonly code = 'TOO_LARGE' satisfies HalfhourErrorCode;
  /** The public function that was called. */
  readonly callee: string;
  /** What there is too much of: `rows`, `employees`. */
  readonly counted: string;
  /** How many were given. */
  readonly given: number;
  /** The most that the function takes. */
  readonly limit: number;
  /** What to do about it. */
  readonly advice: string;

  constructor(callee: string, counted: string, given: number, limit: number, advice: string) {
    super(`${callee}: ${given} ${counted} are more than ${limit}; ${advice}`);
    this.callee = callee;
    this.counted = counted;
    this.given = given;
    this.limit = limit;
    this.advice = advice;
  }
}

/** One kind of fault in a file. */
export interface UnreadableIssue {
  /** What kind, for programs. */
  readonly code: string;
  /** In plain words and in the file's own headers; never what callers said or are called. */
  readonly what: string;
  /** How often. */
  readonly count: number;
  /** The first lines that have it; empty for a fault of the file as a whole. */
  readonly lines: readonly number[];
  /** What to do about it. */
  readonly advice: string;
  /** The numbers and names in both sentences, by which they can be said in another language. */
  readonly values: TextValues;
}

/** A file that cannot be read: one issue for each kind of fault. Test for `error.code === 'UNREADABLE'`. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly code = 'UNREADABLE' satisfies HalfhourErrorCode;
  /** The public function that was called. */
  readonly callee: string;
  readonly issues: readonly UnreadableIssue[];

  constructor(callee: string, issues: readonly UnreadableIssue[]) {
    super(issues.map(sentenceOfFile).join('\n'));
    this.callee = callee;
    this.issues = issues;
  }
}

/** `lines 4, 9 and 3 more: what; advice`, which a planner reads. */
function sentenceOfFile({ what, count, lines, advice }: UnreadableIssue): string {
  if (lines.length === 0) return `${what}; ${advice}`;
  const more = count > lines.length ? ` and ${count - lines.length} more` : '';
  return `${count === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more}: ${what}; ${advice}`;
}

function sentence(callee: string, issue: InputIssue): string {
  return `${callee}: ${textOf(issue)}`;
}

/** What is wrong, in a sentence. */
export function textOf({ path, expected, received, hint }: InputIssue): string {
  const where = path === '' ? 'input' : path;
  const advice = hint === undefined ? '' : `; ${hint}`;
  return `${where} must be ${expected} (got ${describe(received)}${advice})`;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'function') return 'a function';
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return 'an object';
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
