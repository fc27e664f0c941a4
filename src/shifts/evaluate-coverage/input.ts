import * as z from 'zod';
import { fraction, positiveWholeNumber } from '../../core/domain.schema.ts';
import { dutySchema } from '../../duty/duty.schema.ts';
import { agentRequirementSchema, intervalSeries } from '../agent-requirement.schema.ts';
import { shiftTypeList } from '../shift-type.schema.ts';

export const serviceLevelTableSchema = z
  .strictObject({
    byAgents: z
      .array(z.array(fraction()).min(1, 'a list of service levels').readonly(), 'a list of lists')
      .readonly(),
    contacts: intervalSeries(),
  })
  .readonly();

export const coverageQuestionSchema = z
  .strictObject({
    requirement: agentRequirementSchema,
    duties: z.array(dutySchema, 'a list of duties').readonly(),
    shiftTypes: shiftTypeList().optional(),
    seats: positiveWholeNumber().optional(),
    serviceLevels: serviceLevelTableSchema.optional(),
  })
  .readonly();
