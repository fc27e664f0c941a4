/** Days of history beyond which a part of the year has been seen twice. */
const SEASON_SPAN = 400;

/** Whether so many days can tell what comes back every year from what came once. */
export function spansSeasons(days: number): boolean {
  return days >= SEASON_SPAN;
}
