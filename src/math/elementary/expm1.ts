import { exp } from './exp.ts';
import { powerOfTwo } from './power-of-two.ts';
import { ROOT_RESTS, ROOTS, STEP_HIGH, STEP_LOW, STEPS } from './roots-of-two.ts';

/** From here on e^x has no bit left that 1 could change. */
const ONE_IS_NOTHING = 40;

/**
 * e^x - 1 without losing the digits of a small x, within 0.65 ulp: 2^(k/64) e^r - 1, as of {@link exp}, with the
 * large parts 2^(k/64) - 1 and r added before the small ones.
 *
 * P. T. P. Tang, Table-driven implementation of the expm1 function in IEEE floating-point arithmetic, ACM
 * Transactions on Mathematical Software 18 (1992), 211.
 */
export function expm1(x: number): number {
  // Below, x is as near to e^x - 1 as any double; so -0 stays what it is.
  if (Math.abs(x) < 1e-17) return x;
  if (!(x < ONE_IS_NOTHING)) return exp(x);
  if (x < -ONE_IS_NOTHING) return -1;
  const k = Math.round((x * STEPS) / Math.LN2);
  const high = x - k * STEP_HIGH;
  const low = -k * STEP_LOW;
  const r = high + low;
  const square = r * r;
  const bend =
    square *
    (1 / 2 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120) + square * (1 / 720 + r * (1 / 5040))));
  const root = ROOTS[k & (STEPS - 1)]! * powerOfTwo(k >> 6);
  const rest = ROOT_RESTS[k & (STEPS - 1)]!;
  const above = root - 1;
  const lost = root > 1 ? root - above - 1 : root - (above + 1);
  const sum = above + high;
  const left = Math.abs(above) > Math.abs(high) ? above - sum + high : high - sum + above;
  return sum + (left + (lost + above * high + root * (low + bend + rest)));
}
