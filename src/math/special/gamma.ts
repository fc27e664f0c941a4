/** The first coefficients of Stirling's series for Γ*, in powers of 1/x. */
const STIRLING = [
  1, 0.08333333333333333, 0.003472222222222222, -0.0026813271604938273, -0.00022947209362139917,
  0.0007840392217200666, 6.972813758365857e-5, -0.0005921664373536939, -5.171790908260592e-5,
  0.0008394987206720873,
];

/**
 * Γ*(x) = Γ(x) √(x / 2π) eˣ x⁻ˣ, the gamma function without its growth: near 1, and 1 at infinity.
 * Full double accuracy for x of 20 or more.
 */
export function gammaStar(x: number): number {
  const inverse = 1 / x;
  let value = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) value = value * inverse + STIRLING[k]!;
  return value;
}

/** Γ(1 + x) eˣ x⁻ˣ for x ≥ 0: the gamma function without all of its growth but a square root. */
export function scaledGamma(x: number): number {
  if (x >= 20) return Math.sqrt(2 * Math.PI * x) * gammaStar(x);
  return gammaOfOnePlus(x) * (Math.exp(x) / x ** x);
}

/** Γ(1 + x) for 0 ≤ x < 20: Stirling's series at an argument of 20 or more, and back by division. */
export function gammaOfOnePlus(x: number): number {
  let shifted = x + 1;
  let product = 1;
  while (shifted < 20) product *= shifted++;
  const growth = Math.sqrt((2 * Math.PI) / shifted) * shifted ** shifted * Math.exp(-shifted);
  return (growth * gammaStar(shifted)) / product;
}

/** x - s - s ln(x / s), never negative: how far e^-x x^s lies below its peak at x = s. */
export function gammaExponent(s: number, x: number): number {
  if (s === 0) return x;
  const step = x - s;
  const w = step / (x + s);
  if (Math.abs(w) > 0.2) return step - s * Math.log(x / s);
  // ln(x / s) = 2 artanh w, and the first term of its series cancels against the rest.
  const square = w * w;
  let series = 0;
  for (let k = 23; k >= 3; k -= 2) series = series * square + 1 / k;
  return step * w - 2 * s * w * square * series;
}
