import * as z from 'zod';
import { nonNegative, positive } from '../../core/domain.schema.ts';
import { isAtMost } from '../../core/tie.ts';
import { hoursByStage } from './hours-by-stage.ts';
import { shrinkageSchema } from './shrinkage.schema.ts';

/** The schema of `PaidHoursOptions`. */
export const paidHoursOptionsSchema = z
  .strictObject({
    paidHours: positive(),
    shrinkage: shrinkageSchema,
    workloadHours: nonNegative(),
  })
  .refine(
    ({ paidHours, shrinkage, workloadHours }) =>
      isAtMost(workloadHours, hoursByStage(paidHours, shrinkage).positionHours),
    { message: 'at most the hours on position', path: ['workloadHours'] },
  )
  .readonly();
