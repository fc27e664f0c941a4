import type * as z from 'zod/mini';
import { acceptsOf } from './accepts.ts';
import { type InputIssue, InvalidInputError } from './errors.ts';
import { type LocatedIssue, locatedIssues } from './input-issues.ts';
import { type LazySchema, made } from './schema.ts';
import { zodIssues } from './zod-issues.ts';

type Schema = z.core.$ZodType;

/** The quick answers of the schemas that were asked. */
const accepted = /* @__PURE__ */ new WeakMap<Schema, (value: unknown) => boolean>();

/**
 * Checks the input of a public function, once, and returns it typed.
 *
 * The input is returned as it was given, not as zod's copy: schemas here only check, they never
 * coerce, default or transform, so a copy would cost time and bring nothing.
 */
export function parseInput<Value>(
  callee: string,
  schema: LazySchema<Value>,
  input: unknown,
): Value {
  refuse(callee, issuesOf(made(schema), input));
  return input as Value;
}

/**
 * Checks all arguments of a function at once: `{ trainingYears: [nonNegative, years], … }`. Their names begin
 * the paths, unless another beginning is given: none for options, whose fields speak for themselves.
 */
export function parseArguments(
  callee: string,
  args: Readonly<Record<string, readonly [schema: LazySchema, value: unknown, path?: string]>>,
): void {
  const issues = Object.entries(args).flatMap(([name, [schema, value, path = name]]) =>
    issuesOf(made(schema), value, path === '' ? [] : [path]),
  );
  refuse(callee, issues);
}

/** Throws where something is wrong. */
export function refuse(callee: string, issues: readonly InputIssue[]): void {
  if (issues.length > 0) throw new InvalidInputError(callee, issues);
}

/** What a value has that its schema does not allow. */
export function issuesOf(
  schema: Schema,
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly InputIssue[] {
  return locatedIssuesOf(schema, value, path).map(({ issue }) => issue);
}

/** {@link issuesOf}, with the keys of each place. */
export function locatedIssuesOf(
  schema: Schema,
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly LocatedIssue[] {
  let accepts = accepted.get(schema);
  if (accepts === undefined) {
    accepts = acceptsOf(schema);
    accepted.set(schema, accepts);
  }
  if (accepts(value)) return [];
  return locatedIssues(zodIssues(schema, value), { schema, value, path });
}
