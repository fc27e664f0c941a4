/** Weeks over which the nights of a cycle are compared. */
export const NIGHT_WINDOW_WEEKS = 4;

/** Nights in each four weeks in a row, of a cycle with these nights in its weeks. */
export function nightsInWindows(nightsOfWeek: ArrayLike<number>): Int32Array {
  const weeks = nightsOfWeek.length;
  const length = Math.min(NIGHT_WINDOW_WEEKS, weeks);
  const windows = new Int32Array(weeks);
  for (let week = 0; week < weeks; week++) {
    for (let i = 0; i < length; i++) windows[week]! += nightsOfWeek[(week + i) % weeks]!;
  }
  return windows;
}

/** Most less fewest nights in any four weeks in a row. */
export function nightSpread(nightsOfWeek: ArrayLike<number>): number {
  const windows = nightsInWindows(nightsOfWeek);
  return Math.max(...windows) - Math.min(...windows);
}
