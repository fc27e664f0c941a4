import { type DoubleDouble, twoProduct, twoSum } from './double-double.ts';

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
  // (x - s)² / (x + s) with its remainder.
  const square = twoProduct(step, step);
  const sum = twoSum(x, s);
  const quotient = square.high / sum.high;
  const back = twoProduct(quotient, sum.high);
  const rest = square.high - back.high - back.low + square.low - quotient * sum.low;
  const { high, low } = twoSum(quotient, -2 * s * w * w * w * artanhSeries(w * w));
  return { high, low: low + rest / sum.high };
}

/** xˢ e⁻ˣ against its peak at x = s: 1 at the peak, less elsewhere. */
export function belowPeak(s: number, x: number): number {
  const { high, low } = gammaExponent(s, x);
  return Math.exp(-high) * (1 - low);
}

/** 1/3, 1/5, 1/7 … */
const ODD_RECIPROCALS = /* @__PURE__ */ Float64Array.from(
  { length: 16 },
  (_, i) => 1 / (2 * i + 3),
);

/** (artanh w - w) / w³ = 1/3 + w²/5 + w⁴/7 + …, for w² < 0.075: fewer terms where it is small. */
function artanhSeries(square: number): number {
  let sum = 0;
  for (let i = square < 0.0025 ? 5 : 15; i >= 0; i--) sum = sum * square + ODD_RECIPROCALS[i]!;
  return sum;
}
