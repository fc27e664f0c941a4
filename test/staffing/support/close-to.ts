/** Whether two numbers agree to a relative tolerance. */
export function isClose(actual: number, expected: number, relative: number): boolean {
  if (actual === expected) return true;
  return Math.abs(actual - expected) <= relative * Math.max(Math.abs(actual), Math.abs(expected));
}
