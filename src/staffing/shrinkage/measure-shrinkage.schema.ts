import * as z from 'zod';
import { name, nonNegative, oneOf, positive } from '../../core/domain.schema.ts';

/** The schema of `LostHours`. */
export const lostHoursSchema = z
  .strictObject({
    name: name(),
    hours: nonNegative(),
    base: oneOf(['paid', 'scheduled', 'inOffice']),
    kind: oneOf(['absence', 'break', 'activity']).optional(),
  })
  .readonly();

/** The schema of `MeasureShrinkageOptions`. */
export const measureShrinkageOptionsSchema = z
  .strictObject({ paidHours: positive(), lost: z.array(lostHoursSchema).readonly() })
  .refine(({ paidHours, lost }) => lost.reduce((left, { hours }) => left - hours, paidHours) > 0, {
    message: 'fewer hours than are paid, in all',
    path: ['lost'],
  })
  .readonly();
