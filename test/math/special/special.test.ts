import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  divide,
  exponential,
  multiply,
  subtract,
  twoProduct,
  twoSum,
} from '../../../src/math/elementary/double-double.ts';
import { rootBetween } from '../../../src/math/root-between.ts';
import {
  digamma,
  scaledLowerGamma,
  scaledLowerGammaAndSlope,
  scaledUpperGamma,
} from '../../../src/math/special/gamma.ts';
import { millsDeficit, millsRatio } from '../../../src/math/special/mills-ratio.ts';
import {
  gammaExponent,
  gammaOfOnePlus,
  scaledGamma,
} from '../../../src/math/special/uniform-expansion.ts';

function relativeError(actual: number, expected: number): number {
  return Math.abs(actual / expected - 1);
}

describe('the gamma function', () => {
  it('is the factorial at whole numbers and √π at one half', () => {
    expect(relativeError(gammaOfOnePlus(5), 120)).toBeLessThan(1e-14);
    expect(relativeError(gammaOfOnePlus(18), 6402373705728000)).toBeLessThan(1e-14);
    expect(relativeError(gammaOfOnePlus(0.5), Math.sqrt(Math.PI) / 2)).toBeLessThan(1e-14);
  });

  it('without its growth joins its series at 20', () => {
    const below = 20 - 1e-12;
    expect(relativeError(scaledGamma(below), scaledGamma(20))).toBeLessThan(1e-12);
  });

  it('has the logarithmic derivative ψ: Euler at 1, and ψ(x + 1) = ψ(x) + 1/x', () => {
    expect(Math.abs(digamma(1) + 0.5772156649015329)).toBeLessThan(1e-14);
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (x) => {
        const error = digamma(x + 1) - digamma(x) - 1 / x;
        return Math.abs(error) < 1e-14 * Math.max(20, 1 / x);
      }),
    );
  });
});

describe('the incomplete gamma functions', () => {
  const order = fc.double({ min: 0.1, max: 2000, noNaN: true });
  const ratio = fc.double({ min: 0.05, max: 1, noNaN: true });

  it('lower and upper make up the whole', () => {
    fc.assert(
      fc.property(order, ratio, (s, share) => {
        const x = s * share;
        const { high } = gammaExponent(s, x);
        if (high > 600) return true;
        const whole = scaledGamma(s) * Math.exp(high);
        const parts = scaledLowerGamma(s, x) + scaledUpperGamma(s, x);
        // The exponent and its logarithm are rounded, which their sizes magnify.
        return relativeError(parts, whole) < 1e-14 + 4e-16 * (high + s);
      }),
      { numRuns: 500 },
    );
  });

  it('the upper one of order one half is the error function', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 700, noNaN: true }), (x) => {
        const byNormalTail = millsRatio(Math.sqrt(2 * x)) / Math.sqrt(2 * x);
        // One more than it, as Erlang B needs it: by itself it is a difference below order one.
        return relativeError(1 + scaledUpperGamma(0.5, x), 1 + byNormalTail) < 1e-14;
      }),
    );
  });

  it('the slope is that of the function: x J′ = (x - c)(J - 1) + x', () => {
    fc.assert(
      fc.property(order, ratio, (c, share) => {
        const x = c * share;
        const { value, slope } = scaledLowerGammaAndSlope(c, x);
        expect(value).toBe(scaledLowerGamma(c, x));
        // The difference loses digits, which is why the slope is not computed that way.
        return Math.abs(slope - ((x - c) * (value - 1) + x)) < 1e-14 * (x + 1) * (value + 1);
      }),
    );
  });
});

describe('the exponent of the gamma function', () => {
  // 40-digit arithmetic, split into the nearest double and what it leaves.
  it.each([
    [1000, 900, 5.360515657826301, -1.225408501893349e-16],
    [1000, 1100, 4.68982019567514, -2.348239667959619e-16],
    [5000, 7000, 317.63881689393537, -2.2967490920167292e-14],
  ])('at s = %i, x = %i is known beyond a double', (s, x, head, rest) => {
    const { high, low } = gammaExponent(s, x);
    // The series behind the leading term is a double, and about a tenth of the whole.
    expect(Math.abs(high - head + low - rest)).toBeLessThan(1e-16 * head);
  });
});

describe("Mills' ratio", () => {
  it('is √(π/2) at 0, and known at 1 and 5', () => {
    expect(relativeError(millsRatio(0), Math.sqrt(Math.PI / 2))).toBeLessThan(3e-16);
    // From the series of b^(2k+1) / (2k+1)!! in 60-digit decimal arithmetic.
    expect(relativeError(millsRatio(1), 0.6556795424187984)).toBeLessThan(4e-16);
    expect(relativeError(millsRatio(5), 0.19280810471531576)).toBeLessThan(4e-16);
  });

  it('lies between its bounds and joins its asymptotic series without a step', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (b) => {
        const ratio = millsRatio(b);
        expect(ratio).toBeLessThanOrEqual(1 / b);
        expect(ratio).toBeGreaterThanOrEqual((b / (1 + b * b)) * (1 - 1e-15));
      }),
    );
    const below = 12 * (1 - 1e-15);
    expect(relativeError(millsRatio(below), millsRatio(12))).toBeLessThan(3e-15);
    // 1 - b M loses two digits of the ratio at 12.
    const deficit = millsDeficit(below, millsRatio(below));
    expect(relativeError(deficit, millsDeficit(12, millsRatio(12)))).toBeLessThan(1e-13);
  });
});

describe('double-double arithmetic', () => {
  const double = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

  it('keeps what rounding loses', () => {
    expect(twoSum(1, 1e-20)).toEqual({ high: 1, low: 1e-20 });
    const { high, low } = twoProduct(1 + 2 ** -30, 1 + 2 ** -30);
    expect([high, low]).toEqual([1 + 2 ** -29, 2 ** -60]);
  });

  it('divides and multiplies back to 30 digits', () => {
    fc.assert(
      fc.property(double, double, (a, b) => {
        const x = twoSum(a, a * 1e-17);
        const y = twoSum(b, b * -3e-17);
        const back = subtract(multiply(divide(x, y), y), x);
        return Math.abs(back.high) < 1e-30 * a;
      }),
    );
  });

  it('has an exponential of which e^x e^-x is 1 to 29 digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 50, noNaN: true }), (x) => {
        const up = exponential({ high: x, low: 0 });
        const down = exponential({ high: -x, low: 0 });
        const { high } = add(multiply(up, down), { high: -1, low: 0 });
        return Math.abs(high) < 1e-29 && relativeError(up.high, Math.exp(x)) < 1e-15;
      }),
    );
  });
});

describe('a root between two points', () => {
  it('is found to the last bits, in few steps where the function is smooth', () => {
    let steps = 0;
    const root = rootBetween(
      (x) => {
        steps++;
        return Math.exp(x) - 2;
      },
      0,
      5,
    );
    expect(Math.abs(root - Math.LN2)).toBeLessThan(3e-16);
    expect(steps).toBeLessThan(20);
  });

  it('is found where the function jumps', () => {
    expect(Math.abs(rootBetween((x) => (x < 1 / 3 ? -1 : 1), 0, 1) - 1 / 3)).toBeLessThan(3e-16);
  });

  it('without a change of sign is the end nearer to 0', () => {
    expect(rootBetween((x) => x + 1, 0, 1)).toBe(0);
  });
});
