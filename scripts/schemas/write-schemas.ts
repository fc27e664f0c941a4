import ts from 'typescript';
import type { z } from 'zod/mini';
import { made } from '../../src/core/schema.ts';
import { ARGUMENT_CHECKS } from '../../src/schema/argument-checks.ts';
import type { JsonSchema } from './json-schema.ts';
import { checker, type PublicFunction, publicFunctions } from './public-functions.ts';
import { TypeSchemas, withWords } from './type-schema.ts';
import { commentOf, joined, rulesOf, tagsOf } from './words.ts';

/** The content of src/schema/schemas.json. */
export function schemas() {
  const inputs = new TypeSchemas();
  const results = new TypeSchemas();
  const functions = publicFunctions.map((fn) => {
    const signature = checker.getSignatureFromDeclaration(fn.declaration)!;
    const { checks, rules } = checksOf(fn);
    const returned = checker.getReturnTypeOfSignature(signature);
    const result = results.schemaOf(returned) ?? {};
    return [
      fn.name,
      {
        domain: fn.domain,
        description: joined(commentOf(fn.symbol)),
        errors: joined(...tagsOf(fn.symbol, 'throws'), ...rules),
        arguments: fn.declaration.parameters.flatMap((parameter) => {
          const name = parameter.name.getText();
          const symbol = checker.getSymbolAtLocation(parameter.name)!;
          const type = checker.getTypeOfSymbol(symbol);
          if (isScratch(type)) return [];
          const one = EITHER[fn.name];
          const other = one === undefined ? undefined : checksOf(fn, one).checks;
          const schema =
            other && type.isUnion()
              ? eitherOf(inputs, type, [checks.get(name), other.get(name)])
              : inputs.schemaOf(type, checks.get(name));
          if (schema === undefined) return [];
          const isRest = parameter.dotDotDotToken !== undefined;
          return [
            {
              name,
              required: !isRest && !checker.isOptionalParameter(parameter),
              ...(isRest ? { rest: true } : {}),
              schema: withWords(schema, commentOf(symbol).replace(/^- /, '')),
            },
          ];
        }),
        result: withWords(
          isKernel(fn) ? orNoNumber(result) : result,
          ...tagsOf(fn.symbol, 'returns'),
        ),
      },
    ];
  });
  return {
    functions: Object.fromEntries(functions),
    inputTypes: inputs.definitions,
    resultTypes: results.definitions,
  };
}

/** Kernels pass numbers through unchecked: theirs may be infinite or none, which JSON writes as `null`. */
function isKernel({ name }: PublicFunction): boolean {
  return ARGUMENT_CHECKS[name] === undefined;
}

function orNoNumber(schema: JsonSchema): JsonSchema {
  return schema['type'] === 'number' ? { ...schema, type: ['number', 'null'] } : schema;
}

/** An array to write into, which only a caller in the same process has. */
function isScratch(type: ts.Type): boolean {
  const members = type.isUnion() ? type.types : [type];
  const solid = members.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
  return solid.every((member) => /^\w+\d+Array$/.test(member.symbol?.name ?? ''));
}

/** The check of each argument, and the rules between arguments. */
function checksOf({ name, declaration }: PublicFunction, first: unknown = []) {
  const checks = new Map<string, z.core.$ZodType>();
  const rules: string[] = [];
  const stand: Record<string, unknown> = {};
  for (const parameter of declaration.parameters) stand[parameter.name.getText()] = [];
  if (declaration.parameters[0]) stand[declaration.parameters[0].name.getText()] = first;
  for (const [lazy, value, path] of ARGUMENT_CHECKS[name]?.(stand) ?? []) {
    const schema = made(lazy);
    const isOne = Object.hasOwn(stand, path) && stand[path] === value;
    if (isOne) {
      if (!DEPENDS.has(`${name}.${path}`)) checks.set(path, schema);
      continue;
    }
    const { shape } = (schema as z.core.$ZodObject)._zod.def;
    for (const key of Object.keys(stand)) {
      if (shape[key] !== undefined) checks.set(key, shape[key]);
    }
    rules.push(...rulesOf(schema));
  }
  return { checks, rules };
}

/** Functions that take one thing or a list of others: what stands for the one, in the order of their types. */
const EITHER: Readonly<Record<string, unknown>> = { planWorkforce: {} };

/** What an argument may be, each with the check of its own: the last is the list. */
function eitherOf(
  inputs: TypeSchemas,
  type: ts.UnionType,
  [list, one]: readonly [z.core.$ZodType | undefined, z.core.$ZodType | undefined],
): JsonSchema {
  const members = type.types.map(
    (member, m) => inputs.schemaOf(member, m === 0 ? one : list) ?? {},
  );
  return { anyOf: members };
}

/** Arguments whose check depends on what is given: their type says less, and refuses nothing that may be right. */
const DEPENDS = new Set([
  'attritionPerPeriod.annual',
  'fleissKappa.ratings',
  'scoreAgreement.scores',
]);
