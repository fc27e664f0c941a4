import * as z from 'zod';
import { nonNegative, positive } from '../core/domain.schema.ts';

export const overtimeOrHireSchema = z
  .strictObject({
    hoursPerWeek: nonNegative(),
    hourlyRate: positive(),
    multiplier: positive(),
    onCost: nonNegative().optional(),
    hireAnnualCost: nonNegative(),
    hireHoursPerWeek: positive(),
    weeks: positive().optional(),
  })
  .readonly();
