import * as z from 'zod/mini';
import { lazily } from '../core/schema.ts';
import { DAY_MINUTES } from './durations.ts';
import { instant, localDate, timeZone } from './time-kinds.ts';

// These are built once, not once a call: rosters ask for the instants of thousands of shifts.

/** Ten days either way: longer than any shift, and a slip of the unit (seconds) is seen. */
const clockMinutes = (expected = 'minutes after midnight, at most 10 days either way') =>
  z
    .number(expected)
    .check(z.gte(-10 * DAY_MINUTES, expected))
    .check(z.lte(10 * DAY_MINUTES, expected));

/** A reading of the wall clock in a zone. */
export const localDateTimeArgument = /* @__PURE__ */ lazily(() =>
  z.object({
    date: localDate(),
    minutes: clockMinutes(),
    timeZone: timeZone(),
  }),
);

/** Two clock times that count from the same date. */
export const clockSpanArgument = /* @__PURE__ */ lazily(() =>
  z.object({
    date: localDate(),
    startMinutes: clockMinutes(),
    endMinutes: clockMinutes(),
    timeZone: timeZone(),
  }),
);

/** An instant, to be read in a zone. */
export const zonedInstantArgument = /* @__PURE__ */ lazily(() =>
  z.object({ instant: instant(), timeZone: timeZone() }),
);
