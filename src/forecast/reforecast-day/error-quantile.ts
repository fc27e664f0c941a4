import { studentTQuantile } from '../../math/distributions/student-t.ts';
import { quantileOfSorted } from '../engine/statistics.ts';

/** Days on which errors were of the size that the model expects count as much for their size. */
const SIZE_DAYS = 10;

/** One error counts for the size by at most this square; what is beyond shows in the shape. */
const MOST_SQUARE = 9;

/**
 * Quantiles of errors in deviations. Their size is that of past days at this time of day, which need not
 * be the day's usual one (the last half-hour before closing errs more); their shape is drawn to the
 * normal one, because it takes far more errors to know.
 *
 * @param errors - Errors of past days, in deviations.
 * @param days - Days that they come from: errors of one day hang together.
 * @param prior - Normal errors that count as much for their shape.
 */
export function errorQuantile(
  errors: readonly number[],
  days: number,
  prior: number,
): (level: number) => number {
  const squares = errors.reduce((total, error) => total + Math.min(error ** 2, MOST_SQUARE), 0);
  const square = errors.length > 0 ? squares / errors.length : 1;
  const size = Math.sqrt((days * square + SIZE_DAYS) / (days + SIZE_DAYS));
  const sorted = Float64Array.from(errors).sort();
  const share = sorted.length / (sorted.length + prior);
  return (level) =>
    (share === 0 ? 0 : share * quantileOfSorted(sorted, level)) +
    (1 - share) * size * studentTQuantile(level, days + SIZE_DAYS);
}
