/** Whether it is a number in this range; callers without types may pass null, which compares as 0. */
export function isBetween(value: number, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}
