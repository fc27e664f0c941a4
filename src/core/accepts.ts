import type * as z from 'zod/mini';
import { zodIssues } from './zod-issues.ts';

type Schema = z.core.$ZodType;
type Check = z.core.$ZodCheck;
type Accepts = (value: unknown) => boolean;

/**
 * Whether a value is as its schema says: the quick answer, without a copy and without words. It is made of the
 * schema itself, so nothing is said twice; what it does not know it asks the schema.
 *
 * zod's own parser copies every object; its quick one writes code as text, which pages with a content
 * security policy forbid.
 */
export function acceptsOf(schema: Schema): Accepts {
  const checks = checksOf(schema);
  const accepts = acceptsType(schema);
  if (checks.length === 0) return accepts;
  const [first, second] = checks;
  if (second === undefined) return (value) => accepts(value) && first!(value);
  return (value) => accepts(value) && checks.every((check) => check(value));
}

function acceptsType(schema: Schema): Accepts {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'number':
      return Number.isFinite;
    case 'string':
      return (value) => typeof value === 'string';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    case 'literal':
    case 'enum': {
      const { values } = schema._zod;
      return (value) => values!.has(value as string);
    }
    case 'optional': {
      const accepts = acceptsOf(def.innerType);
      return (value) => value === undefined || accepts(value);
    }
    case 'nullable': {
      const accepts = acceptsOf(def.innerType);
      return (value) => value === null || accepts(value);
    }
    case 'readonly':
      return acceptsOf(def.innerType);
    case 'union': {
      const options = def.options.map(acceptsOf);
      return (value) => options.some((accepts) => accepts(value));
    }
    case 'array': {
      const accepts = acceptsOf(def.element);
      return (value) => Array.isArray(value) && everyOne(value, accepts);
    }
    case 'object':
      return acceptsObject(def);
    case 'custom':
      return () => true; // its rule is one of its checks
    default:
      return (value) => zodIssues(schema, value).length === 0;
  }
}

function acceptsObject({ shape, catchall }: z.core.$ZodObjectDef): Accepts {
  const fields = Object.entries(shape).map(
    ([key, field]) => [key, acceptsOf(field), field._zod.optin === undefined] as const,
  );
  const isStrict = catchall !== undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Readonly<Record<string, unknown>>;
    for (const [key, accepts, isRequired] of fields) {
      const field = given[key];
      if (field === undefined && isRequired && !(key in given)) return false;
      if (!accepts(field)) return false;
    }
    if (isStrict) for (const key in given) if (!Object.hasOwn(shape, key)) return false;
    return true;
  };
}

/** Holes of sparse arrays count as well, which `every` would pass over. */
function everyOne(values: readonly unknown[], accepts: Accepts): boolean {
  for (let i = 0; i < values.length; i++) if (!accepts(values[i])) return false;
  return true;
}

function checksOf(schema: Schema): Accepts[] {
  const own = isCheck(schema) ? [schema] : [];
  return [...own, ...(schema._zod.def.checks ?? [])].map(acceptsCheck);
}

/** A schema of our own rule is that rule as well. */
function isCheck(schema: Schema): schema is Schema & Check {
  return schema._zod.traits.has('$ZodCheck');
}

function acceptsCheck(check: Check): Accepts {
  const { def } = (check as z.core.$ZodChecks)._zod;
  if (def.check === 'greater_than') {
    const limit = def.value as number;
    if (def.inclusive) return (value) => (value as number) >= limit;
    return (value) => (value as number) > limit;
  }
  if (def.check === 'less_than') {
    const limit = def.value as number;
    if (def.inclusive) return (value) => (value as number) <= limit;
    return (value) => (value as number) < limit;
  }
  return (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] };
    (check as z.core.$ZodCheck<unknown>)._zod.check(payload);
    return payload.issues.length === 0;
  };
}
