import * as z from 'zod';
import { dutySchema } from '../../duty/duty.schema.ts';
import { searchControlShape } from '../../search/search-control.schema.ts';
import { agentRequirementSchema } from '../agent-requirement.schema.ts';
import { shiftTypeList } from '../shift-type.schema.ts';

export const breakProblemSchema = z
  .strictObject({
    ...searchControlShape,
    requirement: agentRequirementSchema,
    shiftTypes: shiftTypeList(),
    duties: z.array(dutySchema, 'a list of duties').readonly(),
  })
  .readonly();
