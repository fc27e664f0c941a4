import * as z from 'zod';
import { name, nonNegative, oneOf, positive } from '../core/domain.schema.ts';

const payRule = z
  .strictObject({
    country: name(),
    rateHoursMonthly: positive().optional(),
    rates: z
      .array(
        z
          .strictObject({
            name: name(),
            multiplier: nonNegative(),
            compensable: z.boolean().optional(),
          })
          .readonly(),
      )
      .readonly(),
    nightPremium: nonNegative().optional(),
    caps: z
      .array(
        z
          .strictObject({
            period: oneOf(['day', 'week', 'month', 'year']),
            hours: nonNegative(),
            note: z.string().optional(),
          })
          .readonly(),
      )
      .readonly(),
    sources: z.array(z.string()).readonly(),
  })
  .readonly();

export const overtimePayInputSchema = z
  .strictObject({
    rule: z.union([z.string(), payRule], 'the code of a country, or a rule'),
    monthlyPay: nonNegative(),
    rateHoursMonthly: positive().optional(),
    hours: z.record(z.string(), nonNegative()).readonly(),
    compensatedHours: nonNegative().optional(),
    nightHours: nonNegative().optional(),
  })
  .readonly();
