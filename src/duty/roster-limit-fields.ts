import * as z from 'zod/mini';
import { name, wholeNumberBetween } from '../core/kinds.ts';
import { WEEK_DAYS } from '../time/durations.ts';
import { localDate } from '../time/time-kinds.ts';

/** The check of a record with a limit of one kind. */
export const limit = <Kind extends string, Fields extends z.core.$ZodShape>(
  kind: Kind,
  fields: Fields,
) =>
  z.strictObject({
    id: name(),
    source: name(),
    reading: z.optional(name()),
    reviewedOn: z.optional(localDate()),
    kind: z.literal(kind, 'a kind of rule that there is'),
    ...fields,
  });

export const weekStartsOn = () =>
  z.optional(wholeNumberBetween(0, WEEK_DAYS - 1, 'a weekday, 0 (Monday) to 6 (Sunday)'));
