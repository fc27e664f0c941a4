import * as z from 'zod';
import { searchControlShape } from '../../core/search-control.schema.ts';
import { dutySchema } from '../duties/duty.schema.ts';
import { agentRequirementSchema } from '../requirement/agent-requirement.schema.ts';
import { shiftTypeList } from '../shift-types/shift-type.schema.ts';

export const breakProblemSchema = z
  .strictObject({
    ...searchControlShape,
    requirement: agentRequirementSchema,
    shiftTypes: shiftTypeList(),
    duties: z.array(dutySchema, 'a list of duties').readonly(),
  })
  .readonly();
