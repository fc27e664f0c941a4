import { WEEK_DAYS } from '../../../time/durations.ts';
import { median } from '../statistics.ts';
import { rowOf } from '../table/day-table.ts';
import { latestRows, meanOf, weekly, weekOfProfiles } from './latest-days.ts';

/** The mean of the latest days of the same weekday. */
export const recentMean = (weeks: number) =>
  weekly((past, origin) => weekOfProfiles(past, origin, weeks, (rows) => meanOf(rows)));

/** The latest day of the same weekday, as it was. */
export const seasonalNaive = /* @__PURE__ */ recentMean(1);

/** The median of the latest days of the same weekday: one odd week does not move it. */
export const recentMedian = (weeks: number) =>
  weekly((past, origin) =>
    weekOfProfiles(past, origin, weeks, (rows) =>
      rows[0]!.map((_, slot) => median(rows.map((row) => row[slot]!))),
    ),
  );

/** Days of the month that the textbook profile is taken over. */
const MONTH_DAYS = 28;

/** The mean of every half-hour over the last four weeks, all weekdays alike: the textbook method. */
export const monthlyProfile = /* @__PURE__ */ weekly((past, origin) => {
  const rows = latestRows(past, origin).filter((row) => row >= origin - MONTH_DAYS);
  const latest = rows.length > 0 ? rows : latestRows(past, origin, 1);
  const profile =
    latest.length === 0
      ? new Float64Array(past.slots)
      : meanOf(latest.map((row) => rowOf(past, past.contacts, row)));
  return new Array<Float64Array>(WEEK_DAYS).fill(profile);
});
