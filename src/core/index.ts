export {
  type HalfhourErrorCode,
  InfeasibleError,
  type InputIssue,
  InvalidInputError,
  IterationLimitError,
  TooLargeError,
  UnreadableError,
  type UnreadableIssue,
} from './errors.ts';
export type { Finding } from './finding.ts';
export { type PlainError, plainError } from './plain-error.ts';
export type { ServiceLevelDefinition } from './service-level-definition.ts';
export { explain, type Step } from './step.ts';
export type { VegaLiteSpec } from './vega-lite.ts';
export { type CsvCell, type CsvFormat, writeCsv } from './write-csv.ts';
