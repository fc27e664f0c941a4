import { TEMME_SERIES } from './coefficients.ts';

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

const EXPANSION = /* @__PURE__ */ expand();

/** Stirling's series of Γ* in powers of 1/s. */
export const STIRLING_SERIES = /* @__PURE__ */ leadingSlopes(9);

/** E₀(η) + E₁(η)/s + …, for s of 24 or more and |η| < 0.6. */
export function uniformCorrection(s: number, eta: number): number {
  const powers = powersFor(eta);
  const inverse = 1 / s;
  let sum = 0;
  for (let k = lastRow(s); k >= 0; k--) {
    const row = EXPANSION[k]!;
    let value = 0;
    for (let i = powers[k]! - 1; i >= 0; i--) value = value * eta + row[i]!;
    sum = sum * inverse + value;
  }
  return sum;
}

/** {@link uniformCorrection} with its derivative in η. */
export function uniformCorrectionAndSlope(
  s: number,
  eta: number,
): { readonly value: number; readonly slope: number } {
  const powers = powersFor(eta);
  const inverse = 1 / s;
  let sum = 0;
  let sumOfSlopes = 0;
  for (let k = lastRow(s); k >= 0; k--) {
    const row = EXPANSION[k]!;
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
