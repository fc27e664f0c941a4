import { pow } from '../../../math/elementary/pow.ts';
import { rowOf, totalOf } from '../table/day-table.ts';
import { meanOf, recencyMean, rowsOfWeek, weekly, weekOfProfiles } from './latest-days.ts';
import { shapedWeek } from './shaped-week.ts';

/** Weeks that the shares are taken over, and the weight that totals of weekdays lose a week. */
const WEEKS = 26;
const FORGET = 0.05;

/** How fast the total of the week follows the latest: as that of the smoothed profile. */
const FOLLOW = 0.4;

/** Week total × share of the weekday × share of the slot, each smoothed on its own. */
export const decomposition = /* @__PURE__ */ weekly((past, origin, memory) => {
  const shares = weekOfProfiles(past, origin, WEEKS, (rows, ages) =>
    sharesOf(recencyMean(rows.map(sharesOf), ages, 1 - memory.forget)),
  );
  const dayMeans = weekOfProfiles(past, origin, WEEKS, (rows) =>
    Float64Array.of(totalOf(meanOf(rows))),
  ).map(([mean]) => mean!);
  const profiles = shapedWeek(
    shares.map((profile, weekday) => profile.map((share) => share * dayMeans[weekday]!)),
    memory,
  ).map(sharesOf);
  let level = Number.NaN;
  const relative: { weekday: number; ratio: number; age: number }[] = [];
  for (let ago = WEEKS; ago >= 1; ago--) {
    const week = rowsOfWeek(past, origin, ago).map((row) => ({
      weekday: past.weekdays[row]!,
      total: totalOf(rowOf(past, past.contacts, row)),
    }));
    const usual = week.reduce((sum, { weekday }) => sum + dayMeans[weekday]!, 0);
    const seen = week.reduce((sum, { total }) => sum + total, 0);
    if (!(usual > 0)) continue;
    const ratio = seen / usual;
    level = Number.isNaN(level) ? ratio : level + FOLLOW * (ratio - level);
    if (ratio > 0)
      for (const { weekday, total } of week)
        relative.push({ weekday, ratio: total / ratio, age: ago });
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

/** Parts of the whole; of a day without contacts none, so that means over such days are parts of less than one. */
function sharesOf(row: Float64Array): Float64Array {
  const total = totalOf(row);
  const shares = new Float64Array(row.length);
  if (total > 0) for (let slot = 0; slot < row.length; slot++) shares[slot] = row[slot]! / total;
  return shares;
}
