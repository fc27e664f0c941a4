/**
 * The value that a standard normal variable stays below with the given probability.
 *
 * Source: P. J. Acklam's rational approximation (2003), relative error below 1.2e-9.
 *
 * @param probability - Above 0 and below 1; 0 and 1 give the infinities, all else NaN.
 */
export function standardNormalQuantile(probability: number): number {
  if (probability === 0) return -Infinity;
  if (probability === 1) return Infinity;
  if (!(probability > 0 && probability < 1)) return Number.NaN;
  if (probability < TAIL) return tail(probability);
  if (probability > 1 - TAIL) return -tail(1 - probability);
  const q = probability - 0.5;
  const r = q * q;
  return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
}

const TAIL = 0.02425;

const CENTRE_TOP = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
  -3.066479806614716e1, 2.506628277459239,
];
const CENTRE_BOTTOM = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
  -1.328068155288572e1, 1,
];
const TAIL_TOP = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const TAIL_BOTTOM = [
  7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1,
];

function tail(probability: number): number {
  const q = Math.sqrt(-2 * Math.log(probability));
  return polynomial(TAIL_TOP, q) / polynomial(TAIL_BOTTOM, q);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((total, coefficient) => total * x + coefficient, 0);
}
