import * as z from 'zod';
import { nonNegative } from '../../core/domain.schema.ts';
import { searchControlShape } from '../../search/search-control.schema.ts';
import { WEEK_SECONDS } from '../../time/durations.ts';
import { intervalLength } from '../../time/time.schema.ts';
import { shiftSchema } from '../rotation-problem.schema.ts';

export const rotationDemandSchema = z
  .strictObject({
    ...searchControlShape,
    requirement: z.array(nonNegative()).readonly(),
    intervalSeconds: intervalLength(),
    shifts: z.array(shiftSchema).min(1, 'an array of at least one shift').readonly(),
  })
  .superRefine(({ requirement, intervalSeconds }, context) => {
    const expected = WEEK_SECONDS / intervalSeconds;
    if (requirement.length === expected) return;
    const message = `an array of ${expected}, one for each interval of a week`;
    context.addIssue({ code: 'custom', path: ['requirement'], message });
  })
  .readonly();
