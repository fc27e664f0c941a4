import * as z from 'zod/mini';
import { positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import {
  type RequiredAgentsInput,
  requiredAgentsShape,
  targetsAgree,
  workRule,
} from '../service-targets.ts';
import { breaksRule } from '../shrinkage.ts';

/** An interval and its targets, with the patience that Erlang A needs. */
export interface CompareQueueModelsInput extends RequiredAgentsInput {
  /** Mean time in seconds that a contact is willing to wait, above 0. */
  readonly patienceSeconds: number;
}

export const compareQueueModelsInputSchema = /* @__PURE__ */ schemaOf<CompareQueueModelsInput>()(
  () =>
    z.strictObject({ ...requiredAgentsShape(), patienceSeconds: positive() }).check(
      // Erlang C has no use for a limit on abandonment, so it may not be the only target.
      stated(
        '`targetServiceLevel` is given, unless there is a limit on ASA or occupancy',
        ({ value, issues }) =>
          targetsAgree({ value: { ...value, maxAbandonProbability: undefined }, issues }),
      ),
      workRule(),
      breaksRule(),
    ),
);
