/** The orders of dates such as `03/04/25`: which of day, month and year stands first. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

/** Which of day, month and year comes first in a written date. */
export type DateOrder = (typeof DATE_ORDERS)[number];
