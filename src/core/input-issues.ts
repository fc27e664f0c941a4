import type * as z from 'zod/mini';
import type { InputIssue } from './errors.ts';
import { nearName } from './near-name.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What issues are about: a value, its schema, and where the caller gave it. */
interface Subject {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
}

const UNKNOWN_FIELD = 'absent: the function knows no such field';

/** An issue, and where it is as a list of keys, whatever characters these have. */
export interface LocatedIssue {
  readonly keys: Path;
  readonly issue: InputIssue;
}

/** Says in our words what zod found. */
export function locatedIssues(issues: readonly Issue[], subject: Subject): LocatedIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(subject.schema, issue.path);
      return issue.keys.map((key) =>
        locatedIssue([...issue.path, key], UNKNOWN_FIELD, subject, nearHint(key, known)),
      );
    }
    const meant = issue.code === 'invalid_union' ? meantOption(issue.errors) : undefined;
    if (meant === undefined) {
      const { keys, issue: mine } = locatedIssue(issue.path, expectation(issue), subject);
      const more = issue.code === 'custom' ? issue.params?.['more'] : undefined;
      const counted = typeof more === 'number' && more > 0 ? { ...mine, more } : mine;
      return [{ keys, issue: counted }];
    }
    const inside = meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
    return locatedIssues(inside, subject);
  });
}

/** The schema's own words; where it has none for a wrong type, the name of the right one. */
function expectation(issue: Issue): string {
  const wordless = issue.code === 'invalid_type' && issue.message.startsWith('Invalid input');
  return wordless ? `of type ${issue.expected}` : issue.message;
}

function locatedIssue(
  at: Path,
  expected: string,
  { value, path }: Subject,
  hint?: string,
): LocatedIssue {
  const received = valueAt(value, at);
  const keys = [...path, ...at];
  return {
    keys,
    issue: {
      path: formatPath(keys),
      expected,
      received,
      hint: hint ?? percentHint(expected, received),
    },
  };
}

/** 80 where 0.8 is meant is the commonest slip of all, so it gets an answer of its own. */
function percentHint(expected: string, received: unknown): string | undefined {
  if (!expected.startsWith('a fraction') || typeof received !== 'number') return undefined;
  return received > 1 && received <= 100 ? `for ${received} % write ${received / 100}` : undefined;
}

function nearHint(key: string, known: readonly string[]): string | undefined {
  const near = nearName(key, known);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

/**
 * Of several things that a value may be, the one that the caller meant: of the right type at the top, of the
 * kind that it names, and wrong in the fewest places. None where the type itself is wrong, or the kind is none
 * of several: then the words for all of them say more than the fields of any.
 */
function meantOption(options: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isInside = ({ path, code }: Issue) => path.length > 0 || code === 'unrecognized_keys';
  const isOtherKind = ({ path, code }: Issue) => code === 'invalid_value' && path.length === 1;
  const inside = options.filter((issues) => issues.length > 0 && issues.every(isInside));
  const named = inside.filter((issues) => !issues.some(isOtherKind));
  const [meant] = (inside.length > 1 ? named : inside).sort((a, b) => a.length - b.length);
  return meant;
}

/** The fields that the schema knows at a place. */
function fieldsAt(schema: Schema, [key, ...rest]: Path): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if ('innerType' in def) return fieldsAt(def.innerType, key === undefined ? [] : [key, ...rest]);
  if (def.type === 'union') {
    return def.options.flatMap((option) =>
      fieldsAt(option, key === undefined ? [] : [key, ...rest]),
    );
  }
  if (def.type === 'object') {
    if (key === undefined) return Object.keys(def.shape);
    const field = def.shape[String(key)];
    return field === undefined ? [] : fieldsAt(field, rest);
  }
  return def.type === 'array' && key !== undefined ? fieldsAt(def.element, rest) : [];
}

/** `rows[3].contacts` */
function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined,
    input,
  );
}
