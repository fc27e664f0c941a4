import * as z from 'zod';
import { name, nonNegative, oneOf } from '../core/domain.schema.ts';

const clockMinutes = (last: number) => {
  const expected = `minutes after midnight, 0 to ${last}`;
  return z.int(expected).gte(0, expected).lte(last, expected);
};

/** A whole number of minutes that fits in a day. */
export const minutesInADay = (least: number) => {
  const expected = `a whole number of minutes, ${least} to 1440`;
  return z.int(expected).gte(least, expected).lte(1440, expected);
};

export const weekdayList = () => {
  const expected = 'a weekday, 0 (Monday) to 6 (Sunday)';
  return z
    .array(z.int(expected).gte(0, expected).lte(6, expected), 'a list of weekdays')
    .min(1, 'a list of at least one weekday')
    .readonly();
};

export const clockWindowSchema = z
  .strictObject({ fromMinutes: clockMinutes(1439), toMinutes: clockMinutes(1440) })
  .readonly();

const startWindow = { earliestMinutes: minutesInADay(0), latestMinutes: minutesInADay(0) };

const latestNotBeforeEarliest = {
  message: 'at or after earliestMinutes',
  path: ['latestMinutes'],
};

export const shiftBreakSchema = z
  .strictObject({
    kind: oneOf(['meal', 'rest']),
    minutes: minutesInADay(1),
    paid: z.boolean().optional(),
    ...startWindow,
    clockWindows: z.array(clockWindowSchema, 'a list of clock windows').readonly().optional(),
    gridMinutes: minutesInADay(1).optional(),
    ifNoPlace: oneOf(['forbid', 'skip']).optional(),
  })
  .readonly()
  .refine((rule) => rule.latestMinutes >= rule.earliestMinutes, latestNotBeforeEarliest);

export const splitRuleSchema = z
  .strictObject({
    gapMinutes: z
      .array(minutesInADay(1), 'a list of minutes')
      .min(1, 'a list of minutes')
      .readonly(),
    ...startWindow,
  })
  .readonly()
  .refine((rule) => rule.latestMinutes >= rule.earliestMinutes, latestNotBeforeEarliest);

const lengths = z
  .array(minutesInADay(1), 'a list of minutes')
  .min(1, 'a list of at least one length')
  .readonly();

export const shiftTypeSchema = z
  .strictObject({
    id: name(),
    lengthMinutes: z.union([minutesInADay(1), lengths], 'minutes (1 to 1440), or a list of them'),
    earliestStartMinutes: clockMinutes(1439).optional(),
    latestStartMinutes: clockMinutes(1439).optional(),
    startGridMinutes: minutesInADay(1).optional(),
    weekdays: weekdayList().optional(),
    breaks: z.array(shiftBreakSchema, 'a list of breaks').readonly().optional(),
    minWorkMinutes: minutesInADay(0).optional(),
    maxWorkMinutes: minutesInADay(1).optional(),
    split: splitRuleSchema.optional(),
    costPerHour: nonNegative().optional(),
    costPerShift: nonNegative().optional(),
  })
  .readonly();

export const shiftTypeList = () =>
  z
    .array(shiftTypeSchema, 'a list of shift types')
    .readonly()
    .refine((types) => new Set(types.map(({ id }) => id)).size === types.length, {
      message: 'a list of types with different ids',
    });
