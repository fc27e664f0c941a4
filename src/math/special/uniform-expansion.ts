import { TEMME_SERIES } from './coefficients.ts';

// N. M. Temme (SIAM J. Math. Anal. 10, 1979, 757; DLMF 8.12) writes the incomplete gamma functions as
// an error function and a correction. Times Γ*(s), the correction is E₀(η) + E₁(η)/s + E₂(η)/s² + …
// with E₀ = 1/μ - 1/η and
//
//   Eₖ(η) = (Eₖ₋₁'(η) - Eₖ₋₁'(0)) / η,
//
// so that one power series gives all of them: coefficient i of Eₖ is (i + 2) times coefficient i + 2
// of Eₖ₋₁. The numbers left out, Eₖ₋₁'(0), are the coefficients of Stirling's series of Γ*.

/** Powers of η kept of each Eₖ, for |η| < 0.6. */
const POWERS = [19, 16, 13, 10, 8, 6, 5];

const EXPANSION = expand();

/** Stirling's series of Γ* in powers of 1/s. */
export const STIRLING_SERIES: readonly number[] = [1, ...leadingSlopes(10)];

/** E₀(η) + E₁(η)/s + …, for s of 64 or more and |η| < 0.6. */
export function uniformCorrection(s: number, eta: number): number {
  const inverse = 1 / s;
  let sum = 0;
  for (let k = EXPANSION.length - 1; k >= 0; k--) {
    sum = sum * inverse + polynomial(EXPANSION[k]!, eta);
  }
  return sum;
}

/** The derivative of {@link uniformCorrection} in η. */
export function uniformCorrectionSlope(s: number, eta: number): number {
  const inverse = 1 / s;
  let sum = 0;
  for (let k = EXPANSION.length - 1; k >= 0; k--) {
    sum = sum * inverse + polynomialSlope(EXPANSION[k]!, eta);
  }
  return sum;
}

function expand(): readonly Float64Array[] {
  let row = TEMME_SERIES;
  return POWERS.map((powers) => {
    const kept = Float64Array.from(row.slice(0, powers));
    row = nextRow(row);
    return kept;
  });
}

function leadingSlopes(count: number): number[] {
  let row = TEMME_SERIES;
  return Array.from({ length: count }, () => {
    const slope = row[1]!;
    row = nextRow(row);
    return slope;
  });
}

function nextRow(row: readonly number[]): number[] {
  return row.slice(2).map((value, i) => value * (i + 2));
}

function polynomial(coefficients: Float64Array, x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + coefficients[i]!;
  return sum;
}

function polynomialSlope(coefficients: Float64Array, x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 1; i--) sum = sum * x + i * coefficients[i]!;
  return sum;
}
