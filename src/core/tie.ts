/**
 * How far, relatively, a value may miss its limit and still count as a tie: wide enough for the
 * rounding of the few operations before it, far too narrow for a real difference.
 */
export const TIE_TOLERANCE = 1e-12;

/** Whether a value is at most its limit, a tie counting as met. */
export function isAtMost(value: number, limit: number): boolean {
  return value <= limit * (1 + TIE_TOLERANCE);
}

/** Whether a value is below another by more than rounding: in a search, the first of equals stays. */
export function isBelow(value: number, other: number): boolean {
  return value < other - TIE_TOLERANCE * Math.abs(other);
}

/**
 * The smallest whole head count that is not below a real-valued one, forgiving the floating-point
 * error of the division before it: 21 / (1 - 0.3) is 30.000000000000004, and 30 people, not 31.
 */
export function roundUpHeadCount(heads: number): number {
  return Math.ceil(heads * (1 - TIE_TOLERANCE));
}

/** The largest whole head count that is not above a real-valued one, equally forgiving. */
export function roundDownHeadCount(heads: number): number {
  return Math.floor(heads * (1 + TIE_TOLERANCE));
}
