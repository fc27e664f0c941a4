import * as z from 'zod';
import { positive } from '../../core/domain.schema.ts';
import { breaksCountedOnce } from '../shrinkage/shrinkage.schema.ts';
import { contactsTakeTime, requiredAgentsShape, targetsAgree } from './service-targets.schema.ts';

/** The schema of `CompareQueueModelsOptions`. */
export const compareQueueModelsOptionsSchema = z
  .strictObject({ ...requiredAgentsShape, patienceSeconds: positive() })
  .check(
    ({ value, issues }) => {
      // Erlang C has no use for a limit on abandonment, so it may not be the only target.
      targetsAgree({ value: { ...value, maxAbandonProbability: undefined }, issues });
    },
    contactsTakeTime,
    breaksCountedOnce,
  )
  .readonly();
