import { pow } from '../../../math/elementary/pow.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { rowOf } from '../table/day-table.ts';
import { latestRows, meanOf, recencyMean, weekly, weekOfProfiles } from './latest-days.ts';

/** Weeks that the shares are taken over, and the weight that totals of weekdays lose a week. */
const WEEKS = 26;
const FORGET = 0.05;

/** How fast the total of the week follows the latest. */
const FOLLOW = 0.6;

/** Week total × share of the weekday × share of the slot, each smoothed on its own. */
export const decomposition = /* @__PURE__ */ weekly((past, origin, { forget }) => {
  const total = (row: number) => rowOf(past, past.contacts, row).reduce((a, b) => a + b, 0);
  const profiles = weekOfProfiles(past, origin, WEEKS, (rows, ages) =>
    recencyMean(
      rows.map((row) => {
        const sum = row.reduce((a, b) => a + b, 0);
        return row.map((x) => (sum > 0 ? x / sum : 0));
      }),
      ages,
      1 - forget,
    ),
  );
  const rows = latestRows(past, origin, WEEKS * WEEK_DAYS);
  const dayMeans = weekOfProfiles(past, origin, WEEKS, (days) =>
    Float64Array.of(meanOf(days).reduce((a, b) => a + b, 0)),
  ).map(([mean]) => mean!);
  let level = Number.NaN;
  const relative: { weekday: number; ratio: number; age: number }[] = [];
  for (let ago = WEEKS; ago >= 1; ago--) {
    const week = rows.filter(
      (row) => row < origin - (ago - 1) * WEEK_DAYS && row >= origin - ago * WEEK_DAYS,
    );
    const usual = week.reduce((sum, row) => sum + dayMeans[past.weekdays[row]!]!, 0);
    const seen = week.reduce((sum, row) => sum + total(row), 0);
    if (!(usual > 0)) continue;
    const ratio = seen / usual;
    level = Number.isNaN(level) ? ratio : level + FOLLOW * (ratio - level);
    if (ratio > 0)
      for (const row of week)
        relative.push({ weekday: past.weekdays[row]!, ratio: total(row) / ratio, age: ago });
  }
  const weekdayTotals = dayMeans.map((mean, weekday) => {
    const own = relative.filter((entry) => entry.weekday === weekday);
    const weights = own.map(({ age }) => pow(1 - FORGET, age));
    const sum = weights.reduce((a, b) => a + b, 0);
    return sum > 0 ? own.reduce((s, { ratio }, i) => s + weights[i]! * ratio, 0) / sum : mean;
  });
  return profiles.map((profile, weekday) =>
    profile.map((x) => x * weekdayTotals[weekday]! * (Number.isNaN(level) ? 1 : level)),
  );
});
