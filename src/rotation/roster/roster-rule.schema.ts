import * as z from 'zod';
import {
  name,
  nonNegative,
  positive,
  positiveWholeNumber,
  wholeNumber,
} from '../../core/domain.schema.ts';

const identity = () => ({ id: name(), source: name() });

export const rosterRuleSchema = z.union(
  [
    z.strictObject({ ...identity(), kind: z.literal('minRestHours'), hours: nonNegative() }),
    z.strictObject({
      ...identity(),
      kind: z.literal('minRestAfterNightsHours'),
      hours: nonNegative(),
    }),
    z.strictObject({
      ...identity(),
      kind: z.literal('minLongRestHours'),
      hours: nonNegative(),
      days: positiveWholeNumber(),
    }),
    z.strictObject({
      ...identity(),
      kind: z.literal('maxDutyHours'),
      hours: positive(),
      nightsOnly: z.boolean(),
    }),
    z.strictObject({
      ...identity(),
      kind: z.literal('maxDaysInARow'),
      days: positiveWholeNumber(),
      nightsOnly: z.boolean(),
    }),
    z.strictObject({
      ...identity(),
      kind: z.literal('maxHoursInDays'),
      hours: positive(),
      days: positiveWholeNumber(),
    }),
    z.strictObject({ ...identity(), kind: z.literal('maxHoursInWeek'), hours: positive() }),
    z.strictObject({
      ...identity(),
      kind: z.literal('maxNightsInDays'),
      nights: wholeNumber(),
      days: positiveWholeNumber(),
    }),
    z.strictObject({
      ...identity(),
      kind: z.literal('maxWeekendsInWeeks'),
      weekends: wholeNumber(),
      weeks: positiveWholeNumber(),
    }),
    z.strictObject({ ...identity(), kind: z.literal('minDaysOffInWeek'), days: wholeNumber() }),
    z.strictObject({
      ...identity(),
      kind: z.literal('maxMonthlyOvertimeHours'),
      hours: nonNegative(),
      normalWeeklyHours: positive(),
    }),
  ],
  'a rule of a known kind with its fields, an id and a source',
);
