import * as z from 'zod';
import { finite } from '../core/domain.schema.ts';
import { DAY_MINUTES } from './durations.ts';
import { instant, localDate, timeZone } from './time.schema.ts';

// These are built once, not once a call: rosters ask for the instants of thousands of shifts.

/** Ten days either way: longer than any shift, and a slip of the unit (seconds) is seen. */
const clockMinutes = (expected = 'minutes after midnight, at most 10 days either way') =>
  finite(expected)
    .gte(-10 * DAY_MINUTES, expected)
    .lte(10 * DAY_MINUTES, expected);

/** A reading of the wall clock in a zone. */
export const localDateTimeArgument = z.object({
  date: localDate(),
  minutes: clockMinutes(),
  timeZone: timeZone(),
});

/** Two clock times that count from the same date. */
export const clockSpanArgument = z.object({
  date: localDate(),
  startMinutes: clockMinutes(),
  endMinutes: clockMinutes(),
  timeZone: timeZone(),
});

/** An instant, to be read in a zone. */
export const zonedInstantArgument = z.object({ instant: instant(), timeZone: timeZone() });
