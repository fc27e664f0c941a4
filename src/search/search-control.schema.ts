import * as z from 'zod';
import { positiveWholeNumber, wholeNumber } from '../core/domain.schema.ts';
import type { SearchProgress } from './search-control.ts';

/** The fields of `SearchControl`, to spread into the schema of a search. */
export const searchControlShape = {
  maxSteps: positiveWholeNumber().optional(),
  seed: wholeNumber().optional(),
  onProgress: z
    .custom<(progress: SearchProgress) => void>(
      (value) => typeof value === 'function',
      'a function',
    )
    .optional(),
  signal: z
    .custom<{ readonly aborted: boolean }>(
      (value) => typeof value === 'object' && value !== null && 'aborted' in value,
      'an object with a field aborted, such as an AbortSignal',
    )
    .optional(),
};
