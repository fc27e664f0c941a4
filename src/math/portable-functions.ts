// The language leaves the last bits of Math.exp and Math.log to each engine. A simulation
// branches on random numbers, so one bit can change a whole day; these use only operations that IEEE
// 754 fixes to the last bit, and so give the same day on every platform. (Math.sqrt the language leaves
// open too, but IEEE 754 fixes it, and every engine takes the processor's.)

const LN2_HIGH = 0.6931471803691238; // 33 bits: exact when multiplied by a small whole number
const LN2_LOW = 1.9082149292705877e-10;
const SQRT_HALF = Math.SQRT1_2;

/** e to the power x, within 2e-15 relatively for |x| up to 700, the same on every platform. */
export function portableExp(x: number): number {
  const power = Math.round(x / Math.LN2);
  const rest = x - power * LN2_HIGH - power * LN2_LOW;
  // |rest| <= 0.35, so the 15th term of the series is below 2e-19.
  let series = 1;
  for (let term = 14; term > 0; term--) series = 1 + (rest * series) / term;
  return series * powerOfTwo(power);
}

/** Natural logarithm of x > 0, within 2e-15 relatively, the same on every platform. */
export function portableLog(x: number): number {
  let mantissa = x;
  let power = 0;
  for (; mantissa < SQRT_HALF; power--) mantissa *= 2;
  for (; mantissa >= 2 * SQRT_HALF; power++) mantissa /= 2;
  const z = (mantissa - 1) / (mantissa + 1);
  const square = z * z;
  // |z| <= 0.172, so the 12th term of the series of 2·artanh(z) is below 1e-19.
  let series = 0;
  for (let odd = 23; odd > 0; odd -= 2) series = series * square + 1 / odd;
  return 2 * z * series + power * LN2_LOW + power * LN2_HIGH;
}

function powerOfTwo(power: number): number {
  let result = 1;
  let factor = power < 0 ? 0.5 : 2;
  for (let left = Math.abs(power); left > 0; left >>= 1) {
    if (left & 1) result *= factor;
    factor *= factor;
  }
  return result;
}
