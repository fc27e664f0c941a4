import * as z from 'zod';
import {
  fraction,
  name,
  nonNegative,
  oneOf,
  positive,
  positiveWholeNumber,
  wholeNumber,
} from '../core/domain.schema.ts';
import { dutySchema } from '../duty/duty.schema.ts';
import { searchControlShape } from '../search/search-control.schema.ts';
import { agentRequirementSchema, intervalSeries } from './agent-requirement.schema.ts';
import { clockWindowSchema, shiftTypeList, weekdayList } from './shift-type.schema.ts';

const clockHours = {
  ...clockWindowSchema.unwrap().shape,
  weekdays: weekdayList().optional(),
};

export const understaffingPriceSchema = z
  .strictObject({ costPerHour: positive(), floor: intervalSeries().optional() })
  .readonly();

export const premiumWindowSchema = z
  .strictObject({ ...clockHours, rate: nonNegative() })
  .readonly();

export const minimumOnPositionSchema = z
  .strictObject({ ...clockHours, agents: nonNegative() })
  .readonly();

const typeIds = z.array(name(), 'a list of shift type ids').min(1, 'a list of ids').readonly();

export const typeCountLimitSchema = z
  .strictObject({
    typeIds,
    per: oneOf(['day', 'period']),
    atLeast: wholeNumber().optional(),
    atMost: wholeNumber().optional(),
  })
  .readonly();

export const typeShareLimitSchema = z
  .strictObject({ typeIds, atLeast: fraction().optional(), atMost: fraction().optional() })
  .readonly();

export const designLimitsSchema = z
  .strictObject({
    maxDistinctShifts: positiveWholeNumber().optional(),
    maxPaidHours: nonNegative().optional(),
    seats: positiveWholeNumber().optional(),
    minOnPosition: z.array(minimumOnPositionSchema, 'a list').readonly().optional(),
    typeCounts: z.array(typeCountLimitSchema, 'a list').readonly().optional(),
    typeShares: z.array(typeShareLimitSchema, 'a list').readonly().optional(),
    sameShiftsOn: z.array(weekdayList(), 'a list of lists of weekdays').readonly().optional(),
  })
  .readonly();

export const designProblemSchema = z
  .strictObject({
    ...searchControlShape,
    requirement: agentRequirementSchema,
    shiftTypes: shiftTypeList(),
    understaffing: z
      .union(
        [z.literal('forbidden'), understaffingPriceSchema],
        "'forbidden', or a price with costPerHour above 0",
      )
      .optional(),
    overstaffingCostPerHour: nonNegative().optional(),
    premiums: z.array(premiumWindowSchema, 'a list of premiums').readonly().optional(),
    costPerDistinctShift: nonNegative().optional(),
    limits: designLimitsSchema.optional(),
    fixedShifts: z.array(dutySchema, 'a list of duties').readonly().optional(),
    startFrom: z.array(dutySchema, 'a list of duties').readonly().optional(),
  })
  .readonly();
