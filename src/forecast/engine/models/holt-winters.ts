import { pow } from '../../../math/elementary/pow.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { latestRows, meanOf, type VolumeModel, weekOfProfiles } from './latest-days.ts';

/** How fast each part of the smoothing follows in a step. */
const LEVEL = 0.01;
const DAY = 0.1;
const WEEK = 0.1;

/** How much of the last error carries over to the next slot. */
const CARRY = 0.3;

/** Weeks that the smoothing runs over. */
const WEEKS = 12;

/**
 * Double seasonal Holt and Winters: level × slot of the day × slot of the week, each smoothed from
 * interval to interval, with an autoregressive error. It follows every burst of the last day, so
 * the combination takes its profiles where they help, and its totals of days only where none did better.
 *
 * Source: Taylor, Short-term electricity demand forecasting using double seasonal exponential
 * smoothing, Journal of the Operational Research Society 54 (2003).
 */
export const holtWinters: VolumeModel = (past, origin, count) => {
  const { slots, weekdays, open, contacts } = past;
  const rows = latestRows(past, origin, WEEKS * WEEK_DAYS).reverse();
  const forecast = new Float64Array(count * slots);
  if (rows.length === 0) return forecast;
  const week = weekOfProfiles(past, origin, WEEKS, (days) => meanOf(days));
  const daily = meanOf(
    week.filter((profile) => profile.some((x) => x > 0)).concat(week.slice(0, 1)),
  );
  const start = daily.reduce((a, b) => a + b, 0) / Math.max(1, daily.filter((x) => x > 0).length);
  if (start === 0) return forecast;
  const floor = Math.max(start / 1000, 1e-9);
  const byDay = daily.map((x) => Math.max(x, floor) / Math.max(start, floor));
  const byWeek = week.map((profile) =>
    profile.map((x, slot) => Math.max(x, floor) / Math.max(daily[slot]!, floor)),
  );
  let level = Math.max(start, floor);
  let error = 0;
  for (const row of rows) {
    const weekly = byWeek[weekdays[row]!]!;
    for (let slot = 0; slot < slots; slot++) {
      if (open[row * slots + slot] === 0) continue;
      const seen = contacts[row * slots + slot]!;
      const expected = level * byDay[slot]! * weekly[slot]! + CARRY * error;
      const before = level;
      level += LEVEL * (seen / (byDay[slot]! * weekly[slot]!) - level);
      level = Math.max(level, floor);
      byDay[slot]! += DAY * (Math.max(seen, floor) / (before * weekly[slot]!) - byDay[slot]!);
      weekly[slot]! += WEEK * (Math.max(seen, floor) / (before * byDay[slot]!) - weekly[slot]!);
      error = seen - expected;
    }
  }
  let ahead = 0;
  for (let day = 0; day < count; day++) {
    const weekly = byWeek[weekdays[origin + day]!]!;
    // A day that is closed all day may be so by a guess: it is forecast as if it were open.
    const isShut = past.closed[origin + day] === 1;
    for (let slot = 0; slot < slots; slot++) {
      if (!isShut && past.open[(origin + day) * slots + slot] === 0) continue;
      if (!isShut) ahead++;
      const carried = isShut ? 0 : error * pow(CARRY, ahead);
      forecast[day * slots + slot] = Math.max(0, level * byDay[slot]! * weekly[slot]! + carried);
    }
  }
  return forecast;
};
