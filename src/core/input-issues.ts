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

/** Says in our words what zod found. */
export function toInputIssues(issues: readonly Issue[], subject: Subject): InputIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(subject.schema, issue.path);
      return issue.keys.map((key) =>
        toInputIssue([...issue.path, key], UNKNOWN_FIELD, subject, nearHint(key, known)),
      );
    }
    const meant = issue.code === 'invalid_union' ? meantOption(issue.errors) : undefined;
    if (meant === undefined) {
      const mine = toInputIssue(issue.path, expectation(issue), subject);
      const more = issue.code === 'custom' ? issue.params?.['more'] : undefined;
      return [typeof more === 'number' && more > 0 ? { ...mine, more } : mine];
    }
    const inside = meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
    return toInputIssues(inside, subject);
  });
}

/** The schema's own words; where it has none for a wrong type, the name of the right one. */
function expectation(issue: Issue): string {
  const wordless = issue.code === 'invalid_type' && issue.message.startsWith('Invalid input');
  return wordless ? `of type ${issue.expected}` : issue.message;
}

function toInputIssue(
  at: Path,
  expected: string,
  { value, path }: Subject,
  hint?: string,
): InputIssue {
  const received = valueAt(value, at);
  return {
    path: formatPath([...path, ...at]),
    expected,
    received,
    hint: hint ?? percentHint(expected, received),
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
 * kind that it names, and wrong in the fewest places. None, where the type itself is wrong.
 */
function meantOption(options: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const rank = (issues: readonly Issue[]) =>
    issues.length +
    1000 * issues.filter(({ code, path }) => code === 'invalid_value' && path.length === 1).length;
  const isInside = ({ path, code }: Issue) => path.length > 0 || code === 'unrecognized_keys';
  const [meant] = options
    .filter((issues) => issues.length > 0 && issues.every(isInside))
    .sort((a, b) => rank(a) - rank(b));
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
