import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import { type CleanTable, rowOf, totalOf } from '../table/day-table.ts';
import { recencyMean, rowsOfWeek, weekly, weekOfProfiles } from './latest-days.ts';
import { shapedWeek } from './shaped-week.ts';

/** Weeks that a profile looks back. */
const WEEKS = 26;

/**
 * Weeks that the level is followed over, and how fast. Of 0.2, 0.35, 0.5 and 0.7, 0.35 to 0.5 err alike over ten real series, and days
 * err less the slower of them; a holiday week then weighs less (`npm run accuracy -- forecast --series`).
 */
const LEVEL_WEEKS = 12;
const FOLLOW = 0.4;

/** A week with so many contacts to expect is never empty by chance, e^-12: nothing was counted. */
const NEVER_NONE = 12;

/**
 * Exponentially weighted profile of each weekday, its intraday shares smoothed and pooled, at a
 * level that follows the latest weeks.
 */
export const smoothedProfile = /* @__PURE__ */ weekly((past, origin, memory) => {
  const week = shapedWeek(
    weekOfProfiles(past, origin, WEEKS, (rows, ages) => recencyMean(rows, ages, 1 - memory.forget)),
    memory,
  );
  const level = followLevel(past, origin, week);
  return week.map((profile) => profile.map((x) => x * level));
});

/** Exponential smoothing of the weekly log ratio between contacts and profile. */
function followLevel(past: CleanTable, origin: number, week: readonly Float64Array[]): number {
  const totals = week.map(totalOf);
  let level = Number.NaN;
  for (let ago = LEVEL_WEEKS; ago >= 1; ago--) {
    let seen = 0;
    let usual = 0;
    for (const row of rowsOfWeek(past, origin, ago)) {
      seen += totalOf(rowOf(past, past.contacts, row));
      usual += totals[past.weekdays[row]!]!;
    }
    if (usual <= 0 || (seen <= 0 && usual > NEVER_NONE)) continue;
    // With the half the log of a Poisson count is right in the mean from some two contacts on.
    const ratio = log((seen + 0.5) / usual);
    level = Number.isNaN(level) ? ratio : level + FOLLOW * (ratio - level);
  }
  return Number.isNaN(level) ? 1 : exp(level);
}
