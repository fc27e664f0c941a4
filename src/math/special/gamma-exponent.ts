import { type DoubleDouble, divide, twoProduct, twoSum } from './double-double.ts';

/**
 * x - s - s ln(x / s), never negative: how far xˢ e⁻ˣ lies below its peak at x = s, for s ≥ 0 and
 * x > 0. Near the peak it is a double with a correction, so that its exponential keeps 16 digits.
 *
 * With w = (x - s) / (x + s) it is (x - s) w less a series in w³, because ln(x / s) = 2 artanh w.
 */
export function gammaExponent(s: number, x: number): DoubleDouble {
  if (s === 0) return { high: x, low: 0 };
  const step = x - s;
  const w = step / (x + s);
  if (Math.abs(w) > 0.27) return { high: step - s * Math.log(x / s), low: 0 };
  const leading = divide(twoProduct(step, step), twoSum(x, s));
  const square = w * w;
  let series = 0;
  for (let k = 33; k >= 3; k -= 2) series = series * square + 1 / k;
  const { high, low } = twoSum(leading.high, -2 * s * w * square * series);
  return { high, low: low + leading.low };
}

/** xˢ e⁻ˣ against its peak at x = s: 1 at the peak, less elsewhere. */
export function belowPeak(s: number, x: number): number {
  const { high, low } = gammaExponent(s, x);
  return Math.exp(-high) * (1 - low);
}
