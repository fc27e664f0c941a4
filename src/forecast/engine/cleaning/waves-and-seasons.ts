import { log } from '../../../math/elementary/log.ts';
import { YEAR_DAYS } from '../../../time/durations.ts';

/** A lasting step of the level: every day before `row` is to be multiplied by `ratio`. */
export interface LevelShift {
  readonly row: number;
  /** The level after over the level before. */
  readonly ratio: number;
}

/** A step that is taken back within so many days was a wave. */
const WAVE_DAYS = 183;

/** A season may begin so many days earlier or later than the year before. */
const SEASON_MARGIN = 28;

/**
 * The steps that are there to stay. One that is soon taken back was a wave, and one that comes every
 * year is a season: both are left in the history, for the regression to learn when they come again.
 */
export function withoutWavesAndSeasons(shifts: readonly LevelShift[]): LevelShift[] {
  return shifts.filter(
    (shift) => !shifts.some((other) => isTakenBack(shift, other) || isYearly(shift, other)),
  );
}

function isTakenBack(shift: LevelShift, other: LevelShift): boolean {
  return Math.abs(shift.row - other.row) <= WAVE_DAYS && isAlike(shift.ratio, 1 / other.ratio);
}

function isYearly(shift: LevelShift, other: LevelShift): boolean {
  const apart = Math.abs(shift.row - other.row);
  const years = Math.round(apart / YEAR_DAYS);
  return (
    years > 0 &&
    Math.abs(apart - years * YEAR_DAYS) <= SEASON_MARGIN &&
    isAlike(shift.ratio, other.ratio)
  );
}

/** Whether two steps go the same way, neither more than twice as far as the other. */
function isAlike(ratio: number, other: number): boolean {
  const share = log(ratio) / log(other);
  return share > 0.5 && share < 2;
}
