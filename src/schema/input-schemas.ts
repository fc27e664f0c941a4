import { lazily } from '../core/schema.ts';
import { FUNCTION_NAMES, type FunctionName } from './function-names.ts';
import { FUNCTIONS, INPUT_TYPES, resolved, standingAlone } from './function-table.ts';
import { inputIssues } from './input-issues.ts';
import { type JsonSchema, type StandardSchema, standardSchema } from './standard-schema.ts';

/** What a function takes, as one object. */
export interface InputSchema extends StandardSchema {
  /** The sub-path that exports the function. */
  readonly domain: string;
  /** The question that the function answers, its assumptions, and when not to use it. */
  readonly description: string;
  /** Of the input as a whole. */
  readonly jsonSchema: JsonSchema;
  /** Each argument for itself, in the order of the call. */
  readonly arguments: readonly ArgumentSchema[];
}

/** One argument of a function. */
export interface ArgumentSchema {
  readonly name: string;
  readonly required: boolean;
  readonly jsonSchema: JsonSchema;
}

/**
 * What each public function takes, as a JSON Schema for other programs and as a Standard Schema that checks.
 *
 * A function that takes one object has this object as its input. Any other has an object with a field for
 * each of its arguments: `{ agents, offeredLoad }` for `erlangC`, `{ history, options }` for `forecastVolume`.
 * What only a caller in the same process can give is left out: callbacks, signals, arrays to write into.
 *
 * What a JSON Schema cannot state, rules between fields above all, its descriptions say; the check knows
 * them. What a function only finds out while it calculates, its description says under "Errors".
 *
 * @example
 * ```ts
 * import { inputSchemas } from 'halfhour/schema';
 *
 * const { jsonSchema, '~standard': standard } = inputSchemas.marginOfMarkup;
 * jsonSchema.required; // => ['markup']
 * standard.validate({ markup: -1 });
 * // => { issues: [{ message: 'markup must be a number of 0 or more (got -1)', path: ['markup'] }] }
 * ```
 */
export const inputSchemas: Readonly<Record<FunctionName, InputSchema>> =
  /* @__PURE__ */ Object.freeze(
    /* @__PURE__ */ Object.fromEntries(
      /* @__PURE__ */ FUNCTION_NAMES.map((name) => [name, inputSchema(name)]),
    ),
  ) as Readonly<Record<FunctionName, InputSchema>>;

/**
 * The arguments of a call, in order, from the input as one object.
 *
 * @param name - The function to call.
 * @param input - An input that is as `inputSchemas` says; it is not checked here.
 * @returns What to spread into the call; arguments that are absent at the end are left away.
 * @throws Nothing.
 * @example
 * ```ts
 * import { erlangC } from 'halfhour/erlang';
 * import { argumentsOf } from 'halfhour/schema';
 *
 * argumentsOf('erlangC', { agents: 14, offeredLoad: 10 }); // => [14, 10]
 * argumentsOf('requiredAgents', { contacts: 100 }); // => [{ contacts: 100 }]
 * ```
 */
export function argumentsOf(
  name: FunctionName,
  input: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  if (takesOneObject(name)) return [input];
  const values = FUNCTIONS[name].arguments.flatMap(({ name: argument, rest }) =>
    rest === true ? ((input[argument] as unknown[] | undefined) ?? []) : [input[argument]],
  );
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  return values;
}

function inputSchema(name: FunctionName): InputSchema {
  const entry = FUNCTIONS[name];
  const whole = lazily(() => standingAlone(`Input of ${name}`, inputOf(name), INPUT_TYPES));
  const parts = lazily(() =>
    entry.arguments.map(({ name: argument, required, schema }) => ({
      name: argument,
      required,
      jsonSchema: standingAlone(`${argument} of ${name}`, schema, INPUT_TYPES),
    })),
  );
  return {
    domain: entry.domain,
    description: entry.description,
    get jsonSchema() {
      return whole();
    },
    get arguments() {
      return parts();
    },
    '~standard': standardSchema(whole, (value) => inputIssues(name, value, takesOneObject(name))),
  };
}

function inputOf(name: FunctionName): JsonSchema {
  const { arguments: args, errors } = FUNCTIONS[name];
  const [only] = args;
  const object = takesOneObject(name)
    ? resolved(only!.schema, INPUT_TYPES)
    : {
        type: 'object',
        properties: Object.fromEntries(
          args.map(({ name: argument, schema }) => [argument, schema]),
        ),
        required: args.filter(({ required }) => required).map(({ name: argument }) => argument),
        additionalProperties: false,
      };
  const words = [(object as JsonSchema)['description'], errors && `Errors: ${errors}`];
  const said = words.filter((text) => text !== undefined).join(' ');
  return said === '' ? object : { ...object, description: said };
}

function takesOneObject(name: FunctionName): boolean {
  const [only, ...others] = FUNCTIONS[name].arguments;
  if (only === undefined || others.length > 0) return false;
  return resolved(only.schema, INPUT_TYPES)['type'] === 'object';
}
