import * as z from 'zod';
import { name, nonNegative, wholeNumber } from '../../core/domain.schema.ts';
import { dutySchema } from '../../duty/duty.schema.ts';
import { agentRequirementSchema } from '../agent-requirement.schema.ts';
import { clockWindowSchema, minutesInADay, weekdayList } from '../shift-type.schema.ts';

export const offPhoneActivitySchema = z
  .strictObject({
    id: name(),
    minutes: minutesInADay(1),
    people: wholeNumber(),
    typeIds: z.array(name(), 'a list of shift type ids').readonly().optional(),
    clockWindow: clockWindowSchema.optional(),
    weekdays: weekdayList().optional(),
  })
  .readonly();

export const offPhoneProblemSchema = z
  .strictObject({
    requirement: agentRequirementSchema,
    duties: z.array(dutySchema, 'a list of duties').readonly(),
    activities: z
      .array(offPhoneActivitySchema, 'a list of activities')
      .readonly()
      .refine(
        (activities) => new Set(activities.map(({ id }) => id)).size === activities.length,
        'a list of activities with different ids',
      ),
    reserve: nonNegative().optional(),
    gridMinutes: minutesInADay(1).optional(),
  })
  .readonly();
