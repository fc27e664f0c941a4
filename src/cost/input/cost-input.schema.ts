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

const ONE_OF_FOUR =
  'given, or else availableHours, paidHours, fte, or a service or an occupancy for each channel';

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
    const { occupancy, availableHours, paidHours, fte } = value.staff;
    if (occupancy !== undefined) return;
    const staffIsGiven = (availableHours ?? paidHours ?? fte) !== undefined;
    const refuse = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value });
    value.channels.forEach((channel, i) => {
      for (const field of ['occupancy', 'service'] as const) {
        if (!staffIsGiven || channel[field] === undefined) continue;
        const message = 'absent where the staff is given: occupancy then follows from it';
        refuse(['channels', i, field], message);
      }
    });
    const missing = value.channels.some(
      (c) => c.occupancy === undefined && c.service === undefined,
    );
    if (!staffIsGiven && missing) {
      refuse(['staff', 'occupancy'], ONE_OF_FOUR);
    }
  })
  .readonly();
