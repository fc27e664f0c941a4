export { FUNCTION_NAMES as functionNames, type FunctionName } from './function-names.ts';
export {
  type ArgumentSchema,
  argumentsOf,
  type InputSchema,
  inputSchemas,
} from './input-schemas.ts';
export { type ResultSchema, resultSchemas } from './result-schemas.ts';
export type {
  JsonSchema,
  StandardIssue,
  StandardResult,
  StandardSchema,
} from './standard-schema.ts';
