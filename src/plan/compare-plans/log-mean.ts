import { log } from '../../math/elementary/log.ts';

/** Below this relative difference the expansion is exact to 1e-16, and the quotient is not. */
const CLOSE = 1e-4;

/** The logarithmic mean of two numbers above 0: (a − b) / ln(a / b), and a itself where they are equal. */
function logMean(a: number, b: number): number {
  const x = (a - b) / b;
  if (Math.abs(x) < CLOSE) return b * (1 + x / 2 - (x * x) / 12 + (x * x * x) / 24);
  return (a - b) / log(a / b);
}

/**
 * What each factor of a product adds to its difference: the logarithmic mean of both products times the logarithm of
 * the factor's quotient. Nothing remains, and before and after may change places (Ang 2005, LMDI-I in its additive form).
 */
export function effectsOf(before: readonly number[], after: readonly number[]): readonly number[] {
  const product = (factors: readonly number[]) => factors.reduce((all, factor) => all * factor, 1);
  const mean = logMean(product(after), product(before));
  return after.map((factor, i) => (factor === before[i] ? 0 : mean * log(factor / before[i]!)));
}
