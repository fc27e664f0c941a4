import { LN2_HIGH, LN2_LOW } from './ln2.ts';
import { powerOfTwo } from './power-of-two.ts';
import { ROOT_RESTS, ROOTS, STEP_HIGH, STEP_LOW, STEPS } from './roots-of-two.ts';

/** Added and taken away again, it rounds what is below 2^51 to a whole number. */
export const TO_WHOLE = 6755399441055744;

/** `STEPS / Math.LN2`. */
const STEPS_PER_UNIT = 92.33248261689366;

/** From 2^-1021 to 2^1023 nothing can be lost by a product with a power of two. */
const PLAIN_UP_TO = 707;

const TWO_TO_100 = /* @__PURE__ */ powerOfTwo(100);

/**
 * e^x, within 0.52 ulp: x = k ln 2 / 64 + r with |r| ≤ ln 2 / 128, so e^x = 2^(k/64) e^r, from a table and a
 * series. Where the result has fewer bits than a double, within 1 ulp of those it has.
 *
 * P. T. P. Tang, Table-driven implementation of the exponential function in IEEE floating-point arithmetic, ACM
 * Transactions on Mathematical Software 15 (1989), 144.
 */
export function exp(x: number): number {
  return Math.abs(x) < PLAIN_UP_TO ? plainExp(x, 0) : extremeExp(x, 0);
}

/** e^(x + rest), for a rest below the last bits of x. */
export function expOfSum(x: number, rest: number): number {
  return Math.abs(x) < PLAIN_UP_TO ? plainExp(x, rest) : extremeExp(x, rest);
}

function plainExp(x: number, rest: number): number {
  const k = x * STEPS_PER_UNIT + TO_WHOLE - TO_WHOLE;
  const r = x - k * STEP_HIGH - (k * STEP_LOW - rest);
  const square = r * r;
  // The next term is below 3e-20.
  const growth =
    r + square * (1 / 2 + r / 6 + square * (1 / 24 + r * (1 / 120) + square * (1 / 720)));
  const root = ROOTS[k & (STEPS - 1)]!;
  return (root + root * (growth + ROOT_RESTS[k & (STEPS - 1)]!)) * powerOfTwo(k >> 6);
}

/** The same from 100 doublings nearer to 1. */
function extremeExp(x: number, rest: number): number {
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  if (x > 0) return plainExp(x - 100 * LN2_HIGH, rest - 100 * LN2_LOW) * TWO_TO_100;
  return plainExp(x + 100 * LN2_HIGH, rest + 100 * LN2_LOW) / TWO_TO_100;
}
