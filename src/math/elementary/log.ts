import { LN2_HIGH, LN2_LOW } from './ln2.ts';
import { INVERSES, LOG_CELLS, LOG_RESTS, LOGS } from './logarithms.ts';
import { exponentOf, mantissaOf, powerOfTwo } from './power-of-two.ts';

/** As far from 1 as the cell of the table that it is the middle of. */
const NEAR_ONE = 0.0078125; // 1/128

/** Added and taken away again, it rounds a number near 1 to 24 bits after the point. */
const TO_24_BITS = 402653184;

/**
 * The natural logarithm, within 0.52 ulp: x = 2^e m with 1 ≤ m < 2, times a short number c near to 1/m out
 * of a table. Then ln x = e ln 2 - ln c + ln(1 + r), where r = m c - 1 is without error in two parts, below 0.009,
 * and the rest is a series.
 *
 * P. T. P. Tang, Table-driven implementation of the logarithm function in IEEE floating-point arithmetic, ACM
 * Transactions on Mathematical Software 16 (1990), 378.
 *
 * @returns NaN for x < 0 and for NaN, -Infinity for 0.
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : Number.NaN;
  const r = x - 1;
  return r > -NEAR_ONE && r < NEAR_ONE ? logNearOne(r) : logOfSum(x, 0);
}

/** ln(1 + x) without losing the digits of a small x, within 0.52 ulp; NaN for x < -1, -Infinity for -1. */
export function log1p(x: number): number {
  if (x > -NEAR_ONE && x < NEAR_ONE) return logNearOne(x);
  const sum = 1 + x;
  if (!(sum > 0 && sum < Infinity)) return log(sum);
  return logOfSum(sum, x < 1 ? x - (sum - 1) : 1 - (sum - x));
}

function logNearOne(r: number): number {
  return r - r * r * (1 / 2 - r * afterSquare(r));
}

/** ln(x + rest), for a rest below the last bit of x, unless that is near 1. */
function logOfSum(x: number, rest: number): number {
  const e = exponentOf(x);
  const m = mantissaOf(x, e);
  const tail = rest === 0 ? 0 : rest * powerOfTwo(-e);
  const cell = ((m * LOG_CELLS + 0.5) | 0) - LOG_CELLS;
  const inverse = INVERSES[cell]!;
  const head = m + TO_24_BITS - TO_24_BITS;
  const high = head * inverse - 1;
  const low = (m - head + tail) * inverse;
  const r = high + low;
  const start = e * LN2_HIGH + LOGS[cell]!;
  const sum = start + high;
  const left = start - sum + high;
  return (
    sum + (left + low + (e * LN2_LOW + LOG_RESTS[cell]!) - r * r * (1 / 2 - r * afterSquare(r)))
  );
}

/** (ln(1 + r) - r + r²/2) / r³ for small r; the next term of the whole is below 4e-20. */
function afterSquare(r: number): number {
  const square = r * r;
  return 1 / 3 - r * (1 / 4) + square * (1 / 5 - r * (1 / 6) + square * (1 / 7 - r * (1 / 8)));
}
