import { textOf } from '../core/errors.ts';
import type { LocatedIssue } from '../core/input-issues.ts';
import { locatedIssuesOf } from '../core/parse-input.ts';
import { made } from '../core/schema.ts';
import { ARGUMENT_CHECKS } from './argument-checks.ts';
import type { FunctionName } from './function-names.ts';
import { FUNCTIONS, INPUT_TYPES } from './function-table.ts';
import { mismatches } from './mismatches.ts';
import type { StandardIssue } from './standard-schema.ts';

/** What a function would say of its input: found by its own check, without the calculation. */
export function inputIssues(
  name: FunctionName,
  input: unknown,
  takesOneObject: boolean,
): readonly StandardIssue[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return [{ message: 'input must be an object', path: [] }];
  }
  const args = FUNCTIONS[name].arguments;
  const given = takesOneObject ? { [args[0]!.name]: input } : { ...input };
  const checks = ARGUMENT_CHECKS[name]?.(given) ?? [];
  const issues = checks.flatMap(([check, value, path, rest]) => {
    const top = path === '' || takesOneObject ? [] : [path];
    const found = locatedIssuesOf(made(check), value, top);
    return found.map((located) => standardIssue(located, given, rest));
  });
  const checked = new Set(
    checks.flatMap(([, value, path]) => (path === '' ? keysOf(value) : [path])),
  );
  const free = args
    .filter(
      ({ name: argument, required }) => !checked.has(argument) && (required || argument in given),
    )
    .flatMap(({ name: argument, schema }) =>
      mismatches(schema, Reflect.get(given, argument), INPUT_TYPES, [argument]),
    );
  const known = new Set(args.map(({ name: argument }) => argument));
  const strange = Object.keys(given)
    .filter((key) => !known.has(key))
    .map((key) => ({
      message: `${key} must be absent: ${name} knows no such argument`,
      path: [key],
    }));
  return [...issues, ...free, ...strange];
}

function standardIssue(
  { keys, issue }: LocatedIssue,
  given: Readonly<Record<string, unknown>>,
  rest: string | undefined,
): StandardIssue {
  const isOfRest = rest !== undefined && !(String(keys[0]) in given && keys[0] !== rest);
  return { message: textOf(issue), path: isOfRest ? [rest, ...keys] : keys };
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
