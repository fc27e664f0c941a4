import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { type CleanTable, rowOf } from '../table/day-table.ts';
import { latestRows, meanOf, recencyMean, weekly, weekOfProfiles } from './latest-days.ts';
import { smooth } from './smooth.ts';

/** Weeks that a profile looks back, and the weight that each loses against the one after it. */
const WEEKS = 26;
const FORGET = 0.05;

/** Slots on either side that a slot is averaged with, in triangular weights. */
const REACH = 1;

/** How much of each weekday's intraday shares comes from the weekdays alike. */
const POOL = 0.5;

/** Weeks that the level is followed over, and how fast. */
const LEVEL_WEEKS = 12;
const FOLLOW = 0.5;

/**
 * Exponentially weighted profile of each weekday, its intraday shares smoothed and pooled, at a
 * level that follows the latest weeks.
 */
export const smoothedProfile = /* @__PURE__ */ weekly((past, origin) => {
  const week = weekOfProfiles(past, origin, WEEKS, (rows, ages) =>
    recencyMean(rows, ages, 1 - FORGET),
  ).map((profile) => smooth(profile, REACH));
  const pooled = poolShares(week);
  const level = followLevel(past, origin, pooled);
  return pooled.map((profile) => profile.map((x) => x * level));
});

/** Moves each weekday's shares towards those of the weekdays with a similar shape. */
function poolShares(week: readonly Float64Array[]): Float64Array[] {
  const totals = week.map((profile) => profile.reduce((a, b) => a + b, 0));
  const shares = week.map((profile, day) =>
    profile.map((x) => (totals[day]! > 0 ? x / totals[day]! : 0)),
  );
  return shares.map((own, day) => {
    const alike = shares.filter((other) => distance(own, other) < ALIKE);
    const common = meanOf(alike);
    return own.map((share, slot) => totals[day]! * ((1 - POOL) * share + POOL * common[slot]!));
  });
}

/** Two shapes are alike when less than this part of a day's contacts lies elsewhere. */
const ALIKE = 0.08;

function distance(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, share, slot) => total + Math.abs(share - b[slot]!), 0) / 2;
}

/** Exponential smoothing of the weekly log ratio between contacts and profile. */
function followLevel(past: CleanTable, origin: number, week: readonly Float64Array[]): number {
  const totals = week.map((profile) => profile.reduce((a, b) => a + b, 0));
  let level = Number.NaN;
  for (let ago = LEVEL_WEEKS; ago >= 1; ago--) {
    let seen = 0;
    let usual = 0;
    for (const row of latestRows(past, origin - (ago - 1) * WEEK_DAYS)) {
      if (row < origin - ago * WEEK_DAYS) break;
      seen += rowOf(past, past.contacts, row).reduce((a, b) => a + b, 0);
      usual += totals[past.weekdays[row]!]!;
    }
    if (seen <= 0 || usual <= 0) continue;
    const ratio = log(seen / usual);
    level = Number.isNaN(level) ? ratio : level + FOLLOW * (ratio - level);
  }
  return Number.isNaN(level) ? 1 : exp(level);
}
