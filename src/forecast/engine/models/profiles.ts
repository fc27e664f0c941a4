import { median } from '../statistics.ts';
import { rowOf } from '../table/day-table.ts';
import { latestRows, meanOf, repeatWeek, weekOfProfiles } from './latest-days.ts';
import type { VolumeModel } from './volume-model.ts';

/** The latest day of the same weekday, as it was. */
export const seasonalNaive: VolumeModel = (past, origin, count) =>
  repeatWeek(past, origin, count, weekOfProfiles(past, origin, 1, meanOf1));

function meanOf1(rows: readonly Float64Array[]): Float64Array {
  return meanOf(rows);
}

/** The mean of the latest days of the same weekday. */
export const recentMean =
  (weeks: number): VolumeModel =>
  (past, origin, count) =>
    repeatWeek(past, origin, count, weekOfProfiles(past, origin, weeks, meanOf1));

/** The median of the latest days of the same weekday: one odd week does not move it. */
export const recentMedian =
  (weeks: number): VolumeModel =>
  (past, origin, count) =>
    repeatWeek(past, origin, count, weekOfProfiles(past, origin, weeks, medianOf));

function medianOf(rows: readonly Float64Array[]): Float64Array {
  return rows[0]!.map((_, slot) => median(rows.map((row) => row[slot]!)));
}

/** Days of the month that the textbook profile is taken over. */
const MONTH_DAYS = 28;

/** The mean of every half-hour over the last four weeks, all weekdays alike: the textbook method. */
export const monthlyProfile: VolumeModel = (past, origin, count) => {
  const rows = latestRows(past, origin).filter((row) => row >= origin - MONTH_DAYS);
  const latest = rows.length > 0 ? rows : latestRows(past, origin, 1);
  const profile =
    latest.length === 0
      ? new Float64Array(past.slots)
      : meanOf(latest.map((row) => rowOf(past, past.contacts, row)));
  return repeatWeek(
    past,
    origin,
    count,
    Array.from({ length: 7 }, () => profile),
  );
};
