import * as z from 'zod';
import { localDate } from './time.schema.ts';

// These are built once, not once a call: calendars ask for the weekdays of thousands of dates.

const atMostAMillion = (unit: string) => {
  const expected = `a whole number of ${unit}, at most a million either way`;
  return z.int(expected).gte(-1e6, expected).lte(1e6, expected);
};

/** A date. */
export const dateArgument = z.object({ date: localDate() });

/** Two dates. */
export const datesArgument = z.object({ from: localDate(), to: localDate() });

/** A date, and how many days are added to it. */
export const addedDaysArgument = z.object({ date: localDate(), days: atMostAMillion('days') });

/** A date, and how many months are added to it. */
export const addedMonthsArgument = z.object({
  date: localDate(),
  months: atMostAMillion('months'),
});
