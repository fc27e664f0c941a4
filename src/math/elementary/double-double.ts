import { powerOfTwo } from './power-of-two.ts';

/**
 * A number as the unevaluated sum of two doubles, |low| ≤ ulp(high) / 2: about 32 digits.
 * T. J. Dekker, A floating-point technique for extending the available precision (1971).
 */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

/** a + b without error. */
export function twoSum(a: number, b: number): DoubleDouble {
  const high = a + b;
  const b2 = high - a;
  return { high, low: a - (high - b2) + (b - b2) };
}

/** a × b without error, for |a|, |b| < 1e292. */
export function twoProduct(a: number, b: number): DoubleDouble {
  const high = a * b;
  const a1 = upperHalf(a);
  const b1 = upperHalf(b);
  const a2 = a - a1;
  const b2 = b - b1;
  return { high, low: a1 * b1 - high + a1 * b2 + a2 * b1 + a2 * b2 };
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = twoSum(a.high, b.high);
  const low = twoSum(a.low, b.low);
  const sum = quickTwoSum(high.high, high.low + low.high);
  return quickTwoSum(sum.high, sum.low + low.low);
}

export function subtract(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return add(a, { high: -b.high, low: -b.low });
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const { high, low } = twoProduct(a.high, b.high);
  return quickTwoSum(high, low + (a.high * b.low + a.low * b.high));
}

export function scale(a: DoubleDouble, factor: number): DoubleDouble {
  const { high, low } = twoProduct(a.high, factor);
  return quickTwoSum(high, low + a.low * factor);
}

export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a.high / b.high;
  const rest = subtract(a, scale(b, first));
  const second = rest.high / b.high;
  const third = subtract(rest, scale(b, second)).high / b.high;
  return add(quickTwoSum(first, second), { high: third, low: 0 });
}

/** e^x: ln 2 taken out, the rest divided by 2^10, Taylor's series, and ten squarings of 1 + u. */
export function exponential(x: DoubleDouble): DoubleDouble {
  const twos = Math.round(x.high / Math.LN2);
  const rest = subtract(x, scale(LN_2, twos));
  const small = { high: rest.high / 1024, low: rest.low / 1024 };
  let term = small;
  let above = small;
  for (let k = 2; k <= 12; k++) {
    term = divide(multiply(term, small), { high: k, low: 0 });
    above = add(above, term);
  }
  for (let i = 0; i < 10; i++) above = add(scale(above, 2), multiply(above, above));
  const { high, low } = add(above, { high: 1, low: 0 });
  const power = powerOfTwo(twos);
  return { high: high * power, low: low * power };
}

const LN_2: DoubleDouble = { high: Math.LN2, low: 2.3190468138462996e-17 };

/** a + b without error, for |a| ≥ |b|. */
function quickTwoSum(a: number, b: number): DoubleDouble {
  const high = a + b;
  return { high, low: b - (high - a) };
}

/** The upper 26 bits of a double (Veltkamp). */
function upperHalf(a: number): number {
  const shifted = 134217729 * a;
  return shifted - (shifted - a);
}
