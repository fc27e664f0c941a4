import * as z from 'zod/mini';
import { positiveWholeNumber, wholeNumber } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import type { SearchControl, SearchProgress } from './search-control.ts';

/** The fields of `SearchControl`, to spread into the schema of a search. */
export const searchControlFields = () => ({
  maxSteps: z.optional(positiveWholeNumber()),
  seed: z.optional(wholeNumber()),
  onProgress: z.optional(
    z.custom<(progress: SearchProgress) => void>(
      (value) => typeof value === 'function',
      'a function',
    ),
  ),
  signal: z.optional(
    z.custom<{ readonly aborted: boolean }>(
      (value) => typeof value === 'object' && value !== null && 'aborted' in value,
      'an object with a field aborted, such as an AbortSignal',
    ),
  ),
});

/** The control of a search alone, where its input comes apart. */
export const searchControlSchema = /* @__PURE__ */ schemaOf<SearchControl>()(() =>
  z.strictObject(searchControlFields()),
);
