import { twoProduct, twoSum } from './double-double.ts';
import { expOfSum } from './exp.ts';
import { LN2_HIGH, LN2_LOW } from './ln2.ts';
import { INVERSES, LOG_CELLS, LOG_RESTS, LOGS } from './logarithms.ts';
import { exponentOf, mantissaOf } from './power-of-two.ts';

/** Whatever is raised to more, other than 1, has left the doubles; to less, has become 1. */
const MOST = 9.223372036854776e18; // 2^63
const LEAST = 1.0842021724855044e-19; // 2^-63

/** Added and taken away again, it rounds a number near 1 to 24 bits after the point. */
const TO_24_BITS = 402653184;

/**
 * x to the power of y, within 0.6 ulp, with the limits of the language: e^(y ln x), with the logarithm in two parts
 * that hold 68 bits.
 *
 * P. T. P. Tang (1989, 1990), as of exp and log; the two parts after T. J. Dekker (1971).
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (!(Math.abs(x) < Infinity) || !(Math.abs(y) < Infinity) || x === 0) return limit(x, y);
  if (x > 0) return powerOfPositive(x, y);
  if (Math.floor(y) !== y) return Number.NaN;
  return isOdd(y) ? -powerOfPositive(-x, y) : powerOfPositive(-x, y);
}

function powerOfPositive(x: number, y: number): number {
  if (x === 1 || Math.abs(y) < LEAST) return 1;
  if (Math.abs(y) > MOST) return x > 1 === y > 0 ? Infinity : 0;
  const log = logInTwoParts(x);
  const product = twoProduct(log.high, y);
  return expOfSum(product.high, product.low + log.low * y);
}

function isOdd(whole: number): boolean {
  return whole % 2 !== 0;
}

/** Where one of them is zero, infinite or missing. */
function limit(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = Math.abs(x);
  if (Math.abs(y) === Infinity) {
    if (size === 1) return Number.NaN;
    return size > 1 === y > 0 ? Infinity : 0;
  }
  const result = size > 1 === y > 0 ? Infinity : 0;
  const isNegative = x < 0 || Object.is(x, -0);
  return isNegative && isOdd(y) ? -result : result;
}

/** ln x for finite x > 0, by {@link log}'s method with its square exact and two more terms. */
function logInTwoParts(x: number): { readonly high: number; readonly low: number } {
  const e = exponentOf(x);
  const m = mantissaOf(x, e);
  const cell = ((m * LOG_CELLS + 0.5) | 0) - LOG_CELLS;
  const inverse = INVERSES[cell]!;
  const head = m + TO_24_BITS - TO_24_BITS;
  const r = twoSum(head * inverse - 1, (m - head) * inverse);
  const square = twoProduct(r.high, r.high);
  const first = twoSum(e * LN2_HIGH + LOGS[cell]!, r.high);
  const second = twoSum(first.high, -square.high / 2);
  const rest = r.low * (1 - r.high) - square.low / 2 + r.high * square.high * afterSquare(r.high);
  const low = first.low + second.low + (e * LN2_LOW + LOG_RESTS[cell]! + rest);
  return twoSum(second.high, low);
}

/** (ln(1 + r) - r + r²/2) / r³ for |r| < 0.009; the next term of the whole is below 2e-26. */
function afterSquare(r: number): number {
  return (
    1 / 3 -
    r *
      (1 / 4 -
        r *
          (1 / 5 -
            r * (1 / 6 - r * (1 / 7 - r * (1 / 8 - r * (1 / 9 - r * (1 / 10 - r * (1 / 11))))))))
  );
}
