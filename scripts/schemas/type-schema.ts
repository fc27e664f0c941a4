import ts from 'typescript';
import type * as z from 'zod/mini';
import { checkBounds, elementBounds } from './bounds.ts';
import type { JsonSchema } from './json-schema.ts';
import { checker } from './public-functions.ts';
import { commentOf, commentsOfMembers, joined, rulesOf } from './words.ts';

type Zod = z.core.$ZodTypes;

/** Fields that only a caller in the same process can give. */
const NOT_DATA = new Set(['signal', 'random']);

/**
 * JSON Schemas of types, with the types that have a name as definitions. Words come from the doc comments;
 * where a check is given, what it asks beyond the type comes from the check, which is what will be run.
 */
export class TypeSchemas {
  readonly definitions: Record<string, JsonSchema> = {};
  /** Names by type and check: one interface may be checked in two ways. */
  readonly #names = new Map<string, string>();
  readonly #ids = new Map<unknown, number>();

  /** Nothing for what is no data: a function. */
  schemaOf(type: ts.Type, check?: z.core.$ZodType): JsonSchema | undefined {
    const { inner, rules } = unwrapped(check);
    const members = type.isUnion() ? type.types : [type];
    const solid = members.filter((member) => !isAbsent(member));
    const hasNull = check === undefined ? members.some(isNull) : rules.nullable;
    const shape = this.#named(type, solid, inner);
    return shape && withWords(hasNull ? orNull(shape) : shape, ...rules.words);
  }

  /** An object with these fields. */
  objectOf(type: ts.Type, check?: z.core.$ZodObject): JsonSchema {
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const { name } = property;
      const field = check?._zod.def.shape[name];
      if (NOT_DATA.has(name) || (check !== undefined && field === undefined)) continue;
      const typeOfField = checker.getTypeOfSymbol(property);
      const schema = this.schemaOf(typeOfField, field);
      if (schema === undefined) continue;
      properties[name] = withWords(schema, commentOf(property));
      const mayMiss =
        field === undefined
          ? Boolean(property.flags & ts.SymbolFlags.Optional) || includesUndefined(typeOfField)
          : field._zod.optin !== undefined;
      if (!mayMiss) required.push(name);
    }
    const isClosed = check?._zod.def.catchall?._zod.def.type === 'never';
    return {
      type: 'object',
      properties,
      ...(required.length > 0 ? { required } : {}),
      ...(isClosed ? { additionalProperties: false } : {}),
    };
  }

  /** A type with a name of its own stands among the definitions. */
  #named(type: ts.Type, solid: readonly ts.Type[], check: Zod | undefined): JsonSchema | undefined {
    const [only] = solid;
    const target = solid.length === 1 ? only! : type;
    const symbol = target.aliasSymbol ?? (solid.length === 1 ? target.symbol : undefined);
    const isPlainName =
      symbol !== undefined &&
      !symbol.name.startsWith('__') &&
      (target.aliasTypeArguments ?? []).length === 0 &&
      (target.aliasSymbol !== undefined ||
        checker.getTypeArguments(target as ts.TypeReference).length === 0) &&
      isOurs(symbol);
    if (!isPlainName) return this.#shape(type, solid, check);
    const key = `${this.#idOf(solid.length === 1 ? target : symbol)} ${this.#idOf(check)}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      name = this.#freeName(symbol.name);
      this.#names.set(key, name);
      this.definitions[name] = {}; // A type may hold itself.
      const shape = this.#shape(type, solid, check);
      if (
        shape === undefined ||
        (typeof shape['type'] === 'string' &&
          shape['type'] !== 'object' &&
          shape['enum'] === undefined)
      ) {
        delete this.definitions[name];
        this.#names.delete(key);
        return shape;
      }
      this.definitions[name] = withWords(shape, commentOf(symbol));
      name = this.#merged(name, key);
    }
    return { $ref: `#/$defs/${name}` };
  }

  /** The same schema under an earlier name of the same type. */
  #merged(name: string, key: string): string {
    const text = JSON.stringify(this.definitions[name]);
    const same = Object.keys(this.definitions).find(
      (other) =>
        other !== name &&
        other.replace(/\d+$/, '') === name.replace(/\d+$/, '') &&
        JSON.stringify(this.definitions[other]) === text,
    );
    if (same === undefined || text.includes(`"#/$defs/${name}"`)) return name;
    delete this.definitions[name];
    this.#names.set(key, same);
    return same;
  }

  #shape(type: ts.Type, solid: readonly ts.Type[], check: Zod | undefined): JsonSchema | undefined {
    if (check === undefined || check._zod.def.type === 'custom') {
      const bounds = check && elementBounds(check, this.#fieldsOf(solid));
      if (bounds !== undefined) return withWords(bounds, ...rulesOf(check!));
      const shape = this.#plain(type, solid);
      return shape && check ? withWords(shape, ...rulesOf(check)) : shape;
    }
    const shape = this.#checked(type, solid, check);
    return shape && withWords({ ...shape, ...checkBounds(check) }, ...rulesOf(check));
  }

  #fieldsOf = (solid: readonly ts.Type[]) => (name: string) => {
    const property = solid[0] && checker.getPropertyOfType(solid[0], name);
    return property === undefined ? undefined : commentOf(property);
  };

  /** What a check of zod says, with the words of the type beside it. */
  #checked(type: ts.Type, solid: readonly ts.Type[], check: Zod): JsonSchema | undefined {
    const { def } = check._zod;
    switch (def.type) {
      case 'number':
        return { type: 'number' };
      case 'string':
        return { type: 'string' };
      case 'boolean':
        return { type: 'boolean' };
      case 'null':
        return { type: 'null' };
      case 'literal':
        return def.values.length === 1 ? { const: def.values[0] } : { enum: [...def.values] };
      case 'enum':
        return { enum: Object.values(def.entries) };
      case 'array': {
        const element = elementOf(solid[0]!);
        return { type: 'array', items: this.schemaOf(element, def.element) ?? {} };
      }
      case 'tuple':
        return {
          type: 'array',
          prefixItems: def.items.map(
            (item, i) => this.schemaOf(tupleElement(solid[0]!, i), item) ?? {},
          ),
          items: false,
          minItems: def.items.length,
        };
      case 'record':
        return {
          type: 'object',
          additionalProperties: this.schemaOf(fieldOf(solid[0]!), def.valueType) ?? {},
        };
      case 'object':
        return this.objectOf(solid[0]!, check as unknown as z.core.$ZodObject);
      case 'union': {
        const comments = commentsOfMembers(type);
        return anyOf(
          def.options.map((option) => {
            const inner = unwrapped(option).inner ?? (option as Zod);
            const member = solid.find((candidate) => fits(candidate, inner)) ?? type;
            return withWords(this.schemaOf(member, option) ?? {}, comments.get(member));
          }),
        );
      }
      default:
        throw new Error(`a schema of type ${def.type} has no JSON Schema here`);
    }
  }

  /** What a type says by itself. */
  #plain(type: ts.Type, solid: readonly ts.Type[]): JsonSchema | undefined {
    if (solid.length === 0) return undefined;
    if (solid.length > 1) {
      if (solid.every((member) => member.flags & ts.TypeFlags.BooleanLiteral)) {
        return { type: 'boolean' };
      }
      const values = solid.map((member) => (member.isLiteral() ? member.value : undefined));
      if (values.every((value) => value !== undefined)) return { enum: values };
      const comments = commentsOfMembers(type);
      const isBoth = (member: ts.Type) => member.flags & ts.TypeFlags.BooleanLiteral;
      const rest = solid.filter((member) => !isBoth(member));
      const schemas = rest.flatMap((member) => {
        const schema = this.schemaOf(member);
        return schema === undefined ? [] : [withWords(schema, comments.get(member))];
      });
      return anyOf(solid.some(isBoth) ? [...schemas, { type: 'boolean' }] : schemas);
    }
    const only = solid[0]!;
    if (only.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (only.flags & ts.TypeFlags.String) return { type: 'string' };
    if (only.flags & ts.TypeFlags.BooleanLiteral) {
      return { const: checker.typeToString(only) === 'true' };
    }
    if (only.isLiteral()) return { const: only.value };
    if (only.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (only.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return {};
    if (only.getCallSignatures().length > 0) return undefined;
    if (checker.isTupleType(only)) {
      const parts = checker.getTypeArguments(only as ts.TypeReference);
      return {
        type: 'array',
        prefixItems: parts.map((part) => this.schemaOf(part) ?? {}),
        items: false,
        minItems: parts.length,
      };
    }
    const typed = typedArray(only);
    if (typed !== undefined) return { type: 'array', items: typed };
    if (isList(only)) {
      const element = elementOf(only);
      const schema = this.schemaOf(element) ?? {};
      return { type: 'array', items: includesUndefined(element) ? orNull(schema) : schema };
    }
    const index = checker.getIndexTypeOfType(only, ts.IndexKind.String);
    if (index !== undefined) {
      return { type: 'object', additionalProperties: this.schemaOf(index) ?? {} };
    }
    return this.objectOf(only);
  }

  #idOf(thing: unknown): number {
    const id = this.#ids.get(thing) ?? this.#ids.size;
    this.#ids.set(thing, id);
    return id;
  }

  #freeName(name: string): string {
    let free = name;
    for (let i = 2; free in this.definitions; i++) free = `${name}${i}`;
    return free;
  }
}

/** A description before whatever the schema says of itself. */
export function withWords(
  schema: JsonSchema,
  ...texts: readonly (string | undefined)[]
): JsonSchema {
  const description = joined(...texts, schema['description'] as string | undefined);
  if (description === undefined) return schema;
  const { description: _, ...rest } = schema;
  return { description, ...rest };
}

/** The check within `optional`, `readonly` and `lazy`, and what these say. */
function unwrapped(check: z.core.$ZodType | undefined) {
  const rules = { nullable: false, words: [] as string[] };
  let inner = check as Zod | undefined;
  for (;;) {
    const def = inner?._zod.def;
    if (def?.type === 'lazy') inner = def.getter() as Zod;
    else if (def?.type === 'optional' || def?.type === 'readonly' || def?.type === 'nullable') {
      if (def.type === 'nullable') rules.nullable = true;
      if (def.checks !== undefined) rules.words.push(...rulesOf(inner!));
      inner = def.innerType as Zod;
    } else return { inner, rules };
  }
}

function orNull(schema: JsonSchema): JsonSchema {
  return anyOf([schema, { type: 'null' }]);
}

/** One of several schemas, each once; plain types together in one. */
function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const all = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  if (all.length === 1) return all[0]!;
  if (all.every((schema) => Object.keys(schema).join() === 'type')) {
    return { type: all.map(({ type }) => type) };
  }
  return { anyOf: all };
}

function fits(type: ts.Type, check: Zod): boolean {
  const { def } = check._zod;
  if (def.type === 'number') return Boolean(type.flags & ts.TypeFlags.NumberLike);
  if (def.type === 'string') return Boolean(type.flags & ts.TypeFlags.StringLike);
  if (def.type === 'boolean') return Boolean(type.flags & ts.TypeFlags.BooleanLike);
  if (def.type === 'literal') return type.isLiteral() && def.values.includes(type.value as string);
  if (def.type === 'array' || def.type === 'tuple')
    return isList(type) || checker.isTupleType(type);
  if (def.type !== 'object') return Boolean(type.flags & ts.TypeFlags.Object) && !isList(type);
  if (isList(type)) return false;
  const names = checker.getPropertiesOfType(type).map(({ name }) => name);
  const keys = Object.keys(def.shape);
  return (
    names.length === keys.length &&
    keys.every((key) => {
      const property = checker.getPropertyOfType(type, key);
      if (property === undefined) return false;
      const field = unwrapped(def.shape[key]).inner!;
      const typeOfField = checker.getTypeOfSymbol(property);
      return field._zod.def.type !== 'literal' || fits(typeOfField, field);
    })
  );
}

function isAbsent(type: ts.Type): boolean {
  return isNull(type) || Boolean(type.flags & ts.TypeFlags.Undefined);
}

function isNull(type: ts.Type): boolean {
  return Boolean(type.flags & ts.TypeFlags.Null);
}

function includesUndefined(type: ts.Type): boolean {
  const members = type.isUnion() ? type.types : [type];
  return members.some((member) => member.flags & ts.TypeFlags.Undefined);
}

function isOurs(symbol: ts.Symbol): boolean {
  return (
    symbol.declarations?.every((node) => node.getSourceFile().fileName.includes('/src/')) ?? false
  );
}

const LISTS = new Set(['ArrayLike', 'Array', 'ReadonlyArray', 'Iterable']);

function isList(type: ts.Type): boolean {
  return LISTS.has(type.symbol?.name) || typedArray(type) !== undefined;
}

/** The elements of a typed array, whose `NaN` is `null` in JSON. */
function typedArray(type: ts.Type): JsonSchema | undefined {
  const name = type.symbol?.name ?? '';
  if (/^Float(32|64)Array$/.test(name)) return { type: ['number', 'null'] };
  return /^U?[Ii]nt(8|16|32)Array$/.test(name) ? { type: 'integer' } : undefined;
}

function elementOf(type: ts.Type): ts.Type {
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? checker.getAnyType();
}

function fieldOf(type: ts.Type): ts.Type {
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (index !== undefined) return index;
  const [first] = checker.getPropertiesOfType(type);
  return first === undefined ? checker.getAnyType() : checker.getTypeOfSymbol(first);
}

function tupleElement(type: ts.Type, i: number): ts.Type {
  return checker.getTypeArguments(type as ts.TypeReference)[i] ?? elementOf(type);
}
