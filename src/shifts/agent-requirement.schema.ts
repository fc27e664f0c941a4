import * as z from 'zod';
import type { IntervalSeries } from './agent-requirement.ts';

const MINUTES_PER_DAY = 1440;

/** An array of numbers; its elements are checked apart, without a schema call each. */
export const intervalSeries = () =>
  z.custom<IntervalSeries>(
    (value) => Array.isArray(value) || value instanceof Float64Array || value instanceof Int32Array,
    'an array of numbers, one an interval',
  );

export const intervalMinutes = () =>
  z
    .int('a whole number of minutes')
    .positive('a whole number of minutes')
    .refine((minutes) => MINUTES_PER_DAY % minutes === 0, 'a divisor of 1440');

export const agentRequirementSchema = z
  .strictObject({
    intervalMinutes: intervalMinutes(),
    agents: intervalSeries(),
    startDate: z.iso.date('a local date, YYYY-MM-DD').optional(),
    cyclic: z.boolean().optional(),
  })
  .readonly()
  .refine(
    ({ intervalMinutes, agents }) =>
      agents.length > 0 && (agents.length * intervalMinutes) % MINUTES_PER_DAY === 0,
    { message: 'one number an interval for whole days', path: ['agents'] },
  );
