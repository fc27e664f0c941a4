import * as z from 'zod';
import { name, positive } from '../../core/domain.schema.ts';
import { costChannelSchema } from './channel.schema.ts';
import {
  facilitiesCostSchema,
  opportunityCostSchema,
  otherCostSchema,
  sourcingContractSchema,
  technologyCostSchema,
} from './purchases.schema.ts';
import {
  agentPaySchema,
  attritionCostSchema,
  costStaffSchema,
  supportRoleSchema,
} from './staff.schema.ts';

export const costInputSchema = z
  .strictObject({
    months: positive().optional(),
    channels: z.array(costChannelSchema).min(1, 'a list of at least one channel').readonly(),
    staff: costStaffSchema,
    pay: agentPaySchema,
    support: z.array(supportRoleSchema).readonly().optional(),
    attrition: attritionCostSchema.optional(),
    sourcing: z.array(sourcingContractSchema).readonly().optional(),
    technology: technologyCostSchema.optional(),
    facilities: facilitiesCostSchema.optional(),
    other: z.array(otherCostSchema).readonly().optional(),
    opportunity: opportunityCostSchema.optional(),
    assumed: z.array(name()).readonly().optional(),
  })
  .check(({ value, issues }) => {
    if (value.staff.occupancy !== undefined) return;
    value.channels.forEach((channel, i) => {
      if (channel.occupancy === undefined) return;
      const message = 'absent where the staff is given: occupancy then follows from it';
      issues.push({ code: 'custom', path: ['channels', i, 'occupancy'], message, input: value });
    });
  })
  .readonly();
