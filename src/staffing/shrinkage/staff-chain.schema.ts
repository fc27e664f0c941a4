import * as z from 'zod';
import { nonNegative, oneOf } from '../../core/domain.schema.ts';
import { breaksCountedOnce, shrinkageSchema } from './shrinkage.schema.ts';

/** The schema of `AddShrinkageOptions`. */
export const addShrinkageOptionsSchema = z
  .strictObject({
    agents: nonNegative(),
    shrinkage: shrinkageSchema,
    breaksPlacedBySchedule: z.boolean().optional(),
    rounding: oneOf(['eachStage', 'atEnd', 'none']).optional(),
  })
  .check(breaksCountedOnce)
  .readonly();

/** The schema of `RemoveShrinkageOptions`. */
export const removeShrinkageOptionsSchema = z
  .strictObject({
    heads: nonNegative(),
    counted: oneOf(['scheduled', 'paid']),
    shrinkage: shrinkageSchema,
    breaksPlacedBySchedule: z.boolean().optional(),
  })
  .check(breaksCountedOnce)
  .readonly();
