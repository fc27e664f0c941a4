// Milliseconds, the unit of instants.
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

// Seconds, the unit of intervals and handle times.
export const HOUR_SECONDS = 3600;
export const DAY_SECONDS = 24 * HOUR_SECONDS;
export const WEEK_SECONDS = 7 * DAY_SECONDS;

// Minutes, the unit of shifts and opening hours, without a clock change.
export const DAY_MINUTES = 24 * 60;
export const WEEK_MINUTES = 7 * DAY_MINUTES;

/** Days of a week, and so the number of weekdays. */
export const WEEK_DAYS = 7;

/** Of the Julian calendar, which is right within a day in a century. */
export const YEAR_DAYS = 365.25;
