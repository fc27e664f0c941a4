// Milliseconds, the unit of instants.
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

/** Minutes of a day without a clock change. */
export const DAY_MINUTES = 24 * 60;

/** Days of a week, and so the number of weekdays. */
export const WEEK_DAYS = 7;
