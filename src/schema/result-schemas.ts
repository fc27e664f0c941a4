import { lazily } from '../core/schema.ts';
import { FUNCTION_NAMES, type FunctionName } from './function-names.ts';
import { FUNCTIONS, RESULT_TYPES, standingAlone } from './function-table.ts';
import { mismatches } from './mismatches.ts';
import { type JsonSchema, type StandardSchema, standardSchema } from './standard-schema.ts';

/** What a function returns. */
export interface ResultSchema extends StandardSchema {
  readonly jsonSchema: JsonSchema;
}

/**
 * What each public function returns, as it stands in JSON: typed arrays as arrays, fields that are
 * `undefined` left out, numbers that do not exist as `null`.
 *
 * @example
 * ```ts
 * import { resultSchemas } from 'halfhour/schema';
 *
 * resultSchemas.marginOfMarkup.jsonSchema.type; // => 'number'
 * ```
 */
export const resultSchemas: Readonly<Record<FunctionName, ResultSchema>> =
  /* @__PURE__ */ Object.freeze(
    /* @__PURE__ */ Object.fromEntries(
      /* @__PURE__ */ FUNCTION_NAMES.map((name) => [name, resultSchema(name)]),
    ),
  ) as Readonly<Record<FunctionName, ResultSchema>>;

function resultSchema(name: FunctionName): ResultSchema {
  const { result } = FUNCTIONS[name];
  const whole = lazily(() => standingAlone(`Result of ${name}`, result, RESULT_TYPES));
  return {
    get jsonSchema() {
      return whole();
    },
    '~standard': standardSchema(whole, (value) => mismatches(result, value, RESULT_TYPES)),
  };
}
