/** What a day is for pay, from the plainest on. */
export const DAY_KINDS = [
  'ordinary',
  'restDay',
  'specialHoliday',
  'specialHolidayOnRestDay',
  'holiday',
  'holidayOnRestDay',
] as const;

/** What a day is for pay: a holiday may fall on a rest day. */
export type DayKind = (typeof DAY_KINDS)[number];
