/** The orders of dates such as `03/04/25`: which of day, month and year stands first. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];
