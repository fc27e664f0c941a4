import type { Definitions } from './function-table.ts';
import type { JsonSchema, StandardIssue } from './standard-schema.ts';

type Path = readonly PropertyKey[];

/**
 * Where a value is not as its schema says, in those words of JSON Schema that our tables use. Typed arrays
 * count as arrays, and fields that are `undefined` as absent, as they will be in JSON.
 */
export function mismatches(
  schema: JsonSchema,
  value: unknown,
  definitions: Definitions,
  path: Path = [],
): StandardIssue[] {
  const { $ref, anyOf, type, enum: words } = schema;
  const check = (part: unknown, at: unknown, keys: Path = path) =>
    mismatches(part as JsonSchema, at, definitions, keys);
  const refuse = (expected: string) => [
    { message: `${path.map(String).join('.') || 'value'} must be ${expected}`, path },
  ];
  if (typeof $ref === 'string') return check(definitions[$ref.split('/').at(-1)!], value);
  if (Array.isArray(anyOf)) {
    const tried = anyOf.map((option) => check(option, value));
    return tried.find((issues) => issues.length === 0) ?? refuse('one of the things it may be');
  }
  if ('const' in schema && value !== schema['const']) return refuse(`${schema['const']}`);
  if (Array.isArray(words) && !words.includes(value)) return refuse(`one of ${words.join(', ')}`);
  const types = typesOf(type);
  if (types.length > 0 && !types.some((one) => isOfType(value, one))) {
    return refuse(types.map((one) => `of type ${one}`).join(' or '));
  }
  if (typeof value === 'number') return outOfBounds(schema, value).flatMap(refuse);
  if (isList(value)) return elements(schema, value, path, check);
  return typeof value === 'object' && value !== null ? fields(schema, value, path, check) : [];
}

function typesOf(type: unknown): readonly string[] {
  if (type === undefined) return [];
  return (Array.isArray(type) ? type : [type]) as readonly string[];
}

type CheckPart = (schema: unknown, value: unknown, path: Path) => StandardIssue[];

function elements(
  { items, prefixItems, minItems = 0 }: JsonSchema,
  list: ArrayLike<unknown>,
  path: Path,
  check: CheckPart,
): StandardIssue[] {
  const first = (prefixItems ?? []) as readonly unknown[];
  const few = list.length < (minItems as number);
  const length = { message: `${path.map(String).join('.') || 'value'} must be longer`, path };
  return [
    ...(few ? [length] : []),
    ...Array.from(list).flatMap((element, i) => {
      const schema = first[i] ?? items;
      return typeof schema === 'object' ? check(schema, element, [...path, i]) : [];
    }),
  ];
}

function fields(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  object: object,
  path: Path,
  check: CheckPart,
): StandardIssue[] {
  const known = properties as Readonly<Record<string, unknown>>;
  const given = Object.entries(object).filter(([, value]) => value !== undefined);
  const names = new Set(given.map(([name]) => name));
  const missing = (required as readonly string[]).filter((name) => !names.has(name));
  return [
    ...missing.map((name) => ({ message: `${name} must be given`, path: [...path, name] })),
    ...given.flatMap(([name, value]) => {
      const schema = Object.hasOwn(known, name) ? known[name] : additionalProperties;
      if (schema === false) {
        return [{ message: `${name} must be absent`, path: [...path, name] }];
      }
      return typeof schema === 'object' ? check(schema, value, [...path, name]) : [];
    }),
  ];
}

function outOfBounds(schema: JsonSchema, value: number): string[] {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = schema as Record<string, number>;
  if (minimum !== undefined && value < minimum) return [`${minimum} or more`];
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    return [`above ${exclusiveMinimum}`];
  if (maximum !== undefined && value > maximum) return [`${maximum} or less`];
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
    return [`below ${exclusiveMaximum}`];
  return [];
}

function isOfType(value: unknown, type: string): boolean {
  // JSON has no infinite number, no NaN and no undefined element: it writes null.
  if (type === 'null')
    return value == null || (typeof value === 'number' && !Number.isFinite(value));
  if (type === 'array') return isList(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !isList(value);
  return typeof value === type;
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
