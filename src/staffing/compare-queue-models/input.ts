import * as z from 'zod/mini';
import { positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import {
  contactsTakeTime,
  type RequiredAgentsInput,
  requiredAgentsShape,
  targetsAgree,
} from '../service-targets.ts';
import { breaksCountedOnce } from '../shrinkage.ts';

/** An interval and its targets, with the patience that Erlang A needs. */
export interface CompareQueueModelsInput extends RequiredAgentsInput {
  /** Mean time in seconds that a contact is willing to wait, above 0. */
  readonly patienceSeconds: number;
}

export const compareQueueModelsInputSchema = /* @__PURE__ */ schemaOf<CompareQueueModelsInput>()(
  () =>
    z.strictObject({ ...requiredAgentsShape(), patienceSeconds: positive() }).check(
      ({ value, issues }) => {
        // Erlang C has no use for a limit on abandonment, so it may not be the only target.
        targetsAgree({ value: { ...value, maxAbandonProbability: undefined }, issues });
      },
      contactsTakeTime,
      breaksCountedOnce,
    ),
);
