import * as z from 'zod/mini';
import { lazily } from '../core/schema.ts';
import { localDate } from './time-kinds.ts';

// These are built once, not once a call: calendars ask for the weekdays of thousands of dates.
const atMostAMillion = (unit: string) => {
  const expected = `a whole number of ${unit}, at most a million either way`;
  return z.int(expected).check(z.gte(-1e6, expected)).check(z.lte(1e6, expected));
};

/** A date, and how many days are added to it. */
export const addedDaysArgument = /* @__PURE__ */ lazily(() =>
  z.object({ date: localDate(), days: atMostAMillion('days') }),
);

/** A date, and how many months are added to it. */
export const addedMonthsArgument = /* @__PURE__ */ lazily(() =>
  z.object({
    date: localDate(),
    months: atMostAMillion('months'),
  }),
);
