import type * as z from 'zod';
import { type InputIssue, InvalidInputError } from './errors.ts';

/**
 * Checks the input of a public function against its schema, once, and returns it typed.
 *
 * The input is returned as it was given, not as zod's copy: schemas here only check, they never
 * coerce, default or transform, so a copy would cost time and bring nothing.
 */
export function parseInput<Schema extends z.ZodType>(
  callee: string,
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return input as z.output<Schema>;
  throw new InvalidInputError(callee, toInputIssues(result.error.issues, input));
}

function toInputIssues(issues: readonly z.core.$ZodIssue[], input: unknown): InputIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => toInputIssue([...issue.path, key], UNKNOWN_FIELD, input));
    }
    return [toInputIssue(issue.path, expectation(issue), input)];
  });
}

/** The schema's own words; where it has none for a wrong type, the name of the right one. */
function expectation(issue: z.core.$ZodIssue): string {
  const wordless = issue.code === 'invalid_type' && issue.message.startsWith('Invalid input');
  return wordless ? `of type ${issue.expected}` : issue.message;
}

const UNKNOWN_FIELD = 'absent: the function knows no such field';

function toInputIssue(path: readonly PropertyKey[], expected: string, input: unknown): InputIssue {
  const received = valueAt(input, path);
  return { path: formatPath(path), expected, received, hint: percentHint(expected, received) };
}

/** 80 where 0.8 is meant is the commonest slip of all, so it gets an answer of its own. */
function percentHint(expected: string, received: unknown): string | undefined {
  if (!expected.startsWith('a fraction') || typeof received !== 'number') return undefined;
  return received > 1 && received <= 100 ? `for ${received} % write ${received / 100}` : undefined;
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined,
    input,
  );
}
