import { type DoubleDouble, twoProduct, twoSum } from './double-double.ts';
import { TO_WHOLE } from './exp.ts';

/** The largest angle whose whole number of quarter turns is exact times a part of π/2. */
const FARTHEST = 1048576;

/** π/2 in four parts; the first three have at most 33 bits, so that they times up to 2^20 are exact. */
export const HALF_PI: readonly number[] = [
  1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32,
];

/**
 * The sine of an angle in radians, within 0.8 ulp for |x| ≤ 2^20; NaN beyond, where nobody asks.
 *
 * The quarter turns are taken out with 150 bits of π/2: W. J. Cody and W. Waite, Software Manual for the Elementary
 * Functions (1980). The rest is at most π/4 and takes a power series.
 */
export function sin(x: number): number {
  if (!(Math.abs(x) <= FARTHEST)) return Number.NaN;
  if (x === 0) return x;
  if (Math.abs(x) < Math.PI / 4) return sineOf(x, 0);
  return ofQuarter(quartersIn(x), x);
}

/** The cosine of an angle in radians, within 0.8 ulp for |x| ≤ 2^20; NaN beyond. See {@link sin}. */
export function cos(x: number): number {
  if (!(Math.abs(x) <= FARTHEST)) return Number.NaN;
  if (Math.abs(x) < Math.PI / 4) return cosineOf(x, 0);
  return ofQuarter(quartersIn(x), x, 1);
}

function quartersIn(x: number): number {
  return x * (2 / Math.PI) + TO_WHOLE - TO_WHOLE;
}

/** The sine of x, whose nearest whole number of quarter turns is given, and so many more quarter turns. */
function ofQuarter(quarters: number, x: number, more = 0): number {
  const { high, low } = withoutQuarters(x, quarters);
  const value = ((quarters + more) & 1) === 0 ? sineOf(high, low) : cosineOf(high, low);
  return ((quarters + more) & 2) === 0 ? value : -value;
}

function withoutQuarters(x: number, quarters: number): DoubleDouble {
  const first = x - quarters * HALF_PI[0]!;
  const second = twoSum(first, -quarters * HALF_PI[1]!);
  const third = twoSum(second.high, -quarters * HALF_PI[2]!);
  return twoSum(third.high, third.low + second.low - quarters * HALF_PI[3]!);
}

/** sin(x + rest) for |x| ≤ π/4: x - x³/3! + …; the next term is below 1e-19. */
function sineOf(x: number, rest: number): number {
  const z = x * x;
  const after =
    (-1 / 6 +
      z *
        (1 / 120 +
          z *
            (-1 / 5040 +
              z *
                (1 / 362880 +
                  z *
                    (-1 / 39916800 +
                      z *
                        (1 / 6227020800 +
                          z * (-1 / 1307674368000 + z * (1 / 355687428096000)))))))) *
    (x * z);
  return x + (after + rest * (1 - z / 2));
}

/** cos(x + rest) for |x| ≤ π/4: 1 - x²/2! + …, the error of 1 - x²/2 put right. */
function cosineOf(x: number, rest: number): number {
  const { high: z, low } = twoProduct(x, x);
  const after =
    z *
    z *
    (1 / 24 +
      z *
        (-1 / 720 +
          z *
            (1 / 40320 +
              z *
                (-1 / 3628800 +
                  z * (1 / 479001600 + z * (-1 / 87178291200 + z * (1 / 20922789888000)))))));
  const start = 1 - z / 2;
  return start + (1 - start - z / 2 + (after - x * rest - low / 2));
}
