import { WEEK_DAYS } from '../../../time/durations.ts';
import { type CleanTable, rowOf } from '../table/day-table.ts';
import { latestRows, meanOf, repeatWeek, weekOfProfiles } from './latest-days.ts';
import type { VolumeModel } from './volume-model.ts';

/** How a smoothed profile forgets, smooths and follows. */
export interface SmoothedProfileOptions {
  /** Weight that each week loses against the one after it (0..1). */
  readonly forget: number;
  /** Slots on either side that a slot is averaged with, in triangular weights. */
  readonly reach: number;
  /** How much of each weekday's intraday shares comes from the weekdays alike (0..1). */
  readonly pool: number;
  /** How fast the level follows the latest weeks (0..1). */
  readonly follow: number;
}

/** Weeks that a profile looks back. */
const WEEKS = 26;

/** Weeks that the level is followed over. */
const LEVEL_WEEKS = 12;

/**
 * Exponentially weighted profile of each weekday, its intraday shares smoothed and pooled, at a
 * level that follows the latest weeks.
 */
export const smoothedProfile =
  ({ forget, reach, pool, follow }: SmoothedProfileOptions): VolumeModel =>
  (past, origin, count) => {
    const week = weekOfProfiles(past, origin, WEEKS, (rows, ages) =>
      meanOf(
        rows,
        ages.map((age) => (1 - forget) ** age),
      ),
    ).map((profile) => smooth(profile, reach));
    const pooled = poolShares(week, pool);
    const level = followLevel(past, origin, pooled, follow);
    return repeatWeek(
      past,
      origin,
      count,
      pooled.map((profile) => profile.map((x) => x * level)),
    );
  };

/** Averages each slot with its neighbours; closed slots (0) stay closed and lend nothing. */
export function smooth(profile: Float64Array, reach: number): Float64Array {
  if (reach === 0) return profile;
  return profile.map((value, slot) => {
    if (value === 0) return 0;
    let total = 0;
    let weights = 0;
    for (let step = -reach; step <= reach; step++) {
      const near = profile[slot + step];
      // The edge of the day stands in for what lies beyond it.
      const known = near === undefined || near === 0 ? value : near;
      const weight = reach + 1 - Math.abs(step);
      total += weight * known;
      weights += weight;
    }
    return total / weights;
  });
}

/** Moves each weekday's shares towards those of the weekdays with a similar shape. */
function poolShares(week: readonly Float64Array[], pool: number): Float64Array[] {
  if (pool === 0) return [...week];
  const totals = week.map((profile) => profile.reduce((a, b) => a + b, 0));
  const shares = week.map((profile, day) =>
    profile.map((x) => (totals[day]! > 0 ? x / totals[day]! : 0)),
  );
  return shares.map((own, day) => {
    const alike = shares.filter((other) => distance(own, other) < ALIKE);
    const common = meanOf(alike);
    return own.map((share, slot) => totals[day]! * ((1 - pool) * share + pool * common[slot]!));
  });
}

/** Two shapes are alike when less than this part of a day's contacts lies elsewhere. */
const ALIKE = 0.08;

function distance(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, share, slot) => total + Math.abs(share - b[slot]!), 0) / 2;
}

/** Exponential smoothing of the weekly log ratio between contacts and profile. */
function followLevel(
  past: CleanTable,
  origin: number,
  week: readonly Float64Array[],
  follow: number,
): number {
  if (follow === 0) return 1;
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
    const ratio = Math.log(seen / usual);
    level = Number.isNaN(level) ? ratio : level + follow * (ratio - level);
  }
  return Number.isNaN(level) ? 1 : Math.exp(level);
}
