import { madeOnce } from '../../core/made-once.ts';
import { type DoubleDouble, twoProduct, twoSum } from '../elementary/double-double.ts';
import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { pow } from '../elementary/pow.ts';
import { TEMME_SERIES } from './coefficients.ts';
import { millsDeficit, millsRatio } from './mills-ratio.ts';

// N. M. Temme (SIAM J. Math. Anal. 10, 1979, 757; DLMF 8.12) writes the incomplete gamma functions as
// an error function and a correction. Times Γ*(s), the correction is E₀(η) + E₁(η)/s + E₂(η)/s² + …
// with E₀ = 1/μ - 1/η and
//
//   Eₖ(η) = (Eₖ₋₁'(η) - Eₖ₋₁'(0)) / η,
//
// so that one power series gives all of them: coefficient i of Eₖ is (i + 2) times coefficient i + 2
// of Eₖ₋₁. The numbers left out, Eₖ₋₁'(0), are the coefficients of Stirling's series of Γ*.

/** Powers of η kept of each Eₖ, for |η| < 0.6, 0.3 and 0.1. */
const POWERS = [19, 17, 15, 13, 11, 10, 8, 7, 6, 5];
const POWERS_NEAR = [15, 13, 12, 11, 10, 9, 7, 6, 5, 5];
const POWERS_NEAREST = [10, 9, 9, 8, 8, 7, 6, 6, 5, 5];

const expansion = /* @__PURE__ */ madeOnce(expand);

/** Stirling's series of Γ* in powers of 1/s. */
const stirlingSeries = /* @__PURE__ */ madeOnce(() => leadingSlopes(9));

/** A function with its slope. */
export interface ValueAndSlope {
  readonly value: number;
  readonly slope: number;
}

/** U(s, x) of {@link scaledUpperGamma}, for s of 24 or more and 0.7 ≤ x / s ≤ 1.7. */
export function upperUniform(s: number, x: number): number {
  const { high, low } = gammaExponent(s, x);
  const b = Math.sqrt(2 * high);
  const root = Math.sqrt(s);
  const eta = (x < s ? -b : b) / root;
  const tail =
    x < s ? Math.sqrt(2 * Math.PI) * (exp(high) * (1 + low)) - millsRatio(b) : millsRatio(b);
  return gammaStar(s) * root * tail + uniformCorrection(s, eta);
}

/** J(c, x) of {@link scaledLowerGamma}, for c of 24 or more and 0.7 ≤ x / c ≤ 1. */
export function lowerUniform(c: number, x: number): number {
  const b = Math.sqrt(2 * gammaExponent(c, x).high);
  const root = Math.sqrt(c);
  return gammaStar(c) * root * millsRatio(b) - uniformCorrection(c, -b / root);
}

/** {@link lowerUniform} with x times its slope in x. */
export function lowerUniformAndSlope(c: number, x: number): ValueAndSlope {
  const b = Math.sqrt(2 * gammaExponent(c, x).high);
  const root = Math.sqrt(c);
  const eta = -b / root;
  const height = gammaStar(c) * root;
  const mills = millsRatio(b);
  // (c - x) / b, which is the root of c where both vanish.
  const step = b === 0 ? root : (c - x) / b;
  const correction = uniformCorrectionAndSlope(c, eta);
  return {
    value: height * mills - correction.value,
    slope: step * (height * millsDeficit(b, mills) - correction.slope / root),
  };
}

/**
 * Γ*(x) = Γ(x) √(x / 2π) eˣ x⁻ˣ, the gamma function without its growth: near 1, and 1 at infinity.
 * Full double accuracy for x of 20 or more.
 */
function gammaStar(x: number): number {
  const series = stirlingSeries();
  const inverse = 1 / x;
  let value = 0;
  for (let k = series.length - 1; k >= 0; k--) value = value * inverse + series[k]!;
  return value;
}

/** Γ(1 + x) eˣ x⁻ˣ for x ≥ 0: the gamma function without all of its growth but a square root. */
export function scaledGamma(x: number): number {
  if (x >= 20) return Math.sqrt(2 * Math.PI * x) * gammaStar(x);
  return gammaOfOnePlus(x) * (exp(x) / pow(x, x));
}

/** Γ(1 + x) for 0 ≤ x < 20: Stirling's series at an argument of 20 or more, and back by division. */
export function gammaOfOnePlus(x: number): number {
  let shifted = x + 1;
  let product = 1;
  while (shifted < 20) product *= shifted++;
  const growth = Math.sqrt((2 * Math.PI) / shifted) * pow(shifted, shifted) * exp(-shifted);
  return (growth * gammaStar(shifted)) / product;
}

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
  if (Math.abs(w) > 0.27) return { high: step - s * log(x / s), low: 0 };
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
  return exp(-high) * (1 - low);
}

/** 1/3, 1/5, 1/7 … */
const ODD_RECIPROCALS: readonly number[] = [
  1 / 3,
  1 / 5,
  1 / 7,
  1 / 9,
  1 / 11,
  1 / 13,
  1 / 15,
  1 / 17,
  1 / 19,
  1 / 21,
  1 / 23,
  1 / 25,
  1 / 27,
  1 / 29,
  1 / 31,
  1 / 33,
];

/** (artanh w - w) / w³ = 1/3 + w²/5 + w⁴/7 + …, for w² < 0.075: fewer terms where it is small. */
function artanhSeries(square: number): number {
  let sum = 0;
  for (let i = square < 0.0025 ? 5 : 15; i >= 0; i--) sum = sum * square + ODD_RECIPROCALS[i]!;
  return sum;
}

/** E₀(η) + E₁(η)/s + …, for s of 24 or more and |η| < 0.6. */
function uniformCorrection(s: number, eta: number): number {
  const powers = powersFor(eta);
  const rows = expansion();
  const inverse = 1 / s;
  let sum = 0;
  for (let k = lastRow(s); k >= 0; k--) {
    const row = rows[k]!;
    let value = 0;
    for (let i = powers[k]! - 1; i >= 0; i--) value = value * eta + row[i]!;
    sum = sum * inverse + value;
  }
  return sum;
}

/** {@link uniformCorrection} with its derivative in η. */
function uniformCorrectionAndSlope(s: number, eta: number): ValueAndSlope {
  const powers = powersFor(eta);
  const rows = expansion();
  const inverse = 1 / s;
  let sum = 0;
  let sumOfSlopes = 0;
  for (let k = lastRow(s); k >= 0; k--) {
    const row = rows[k]!;
    let value = 0;
    let slope = 0;
    for (let i = powers[k]! - 1; i >= 0; i--) {
      slope = slope * eta + value;
      value = value * eta + row[i]!;
    }
    sum = sum * inverse + value;
    sumOfSlopes = sumOfSlopes * inverse + slope;
  }
  return { value: sum, slope: sumOfSlopes };
}

function powersFor(eta: number): readonly number[] {
  const size = Math.abs(eta);
  if (size < 0.1) return POWERS_NEAREST;
  return size < 0.3 ? POWERS_NEAR : POWERS;
}

/** The last Eₖ that still counts in a double. */
function lastRow(s: number): number {
  if (s > 2000) return 3;
  if (s > 400) return 4;
  if (s > 64) return 6;
  return s > 40 ? 7 : 9;
}

function expand(): readonly Float64Array[] {
  let row = TEMME_SERIES;
  return POWERS.map((powers) => {
    const kept = Float64Array.from(row.slice(0, powers));
    row = nextRow(row);
    return kept;
  });
}

function leadingSlopes(count: number): Float64Array {
  const slopes = new Float64Array(count + 1);
  slopes[0] = 1;
  let row = TEMME_SERIES;
  for (let i = 1; i <= count; i++) {
    slopes[i] = row[1]!;
    row = nextRow(row);
  }
  return slopes;
}

function nextRow(row: readonly number[]): number[] {
  return row.slice(2).map((value, i) => value * (i + 2));
}
