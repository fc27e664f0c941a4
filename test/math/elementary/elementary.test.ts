import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPREADS } from '../../../bench/elementary/arguments.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { highPrecision, ulpsOff } from '../../support/high-precision.ts';
import { elementary } from './elementary.ts';

/** What each promises, in units of the last place. */
const PROMISED = { exp: 0.52, expm1: 0.65, log: 0.52, log1p: 0.52, pow: 0.6, sin: 0.8, cos: 0.8 };

describe('elementary functions', () => {
  it.each(SPREADS)('$name is as exact as it says, against 200 bits', ({ name, draw, hard }) => {
    const random = seededRandom(7);
    const all = [...hard, ...Array.from({ length: 2000 }, () => draw(random))];
    const wrong = all.filter(([x = 0, y = 0]) => {
      const got = elementary[name](x, y);
      // Below 2^-1022 a result has fewer digits, and is rounded to them a second time.
      const promised = Math.abs(got) < 2 ** -1022 ? 1 : PROMISED[name];
      return ulpsOff(got, highPrecision[name](x, y)) > promised;
    });
    expect(wrong).toEqual([]);
  });

  const corners = [
    0,
    1,
    2,
    3,
    0.5,
    709.79,
    746,
    1e300,
    5e-324,
    1e-310,
    2 ** 53,
    2 ** 53 - 1,
    2 ** 64,
    2 ** -64,
    Infinity,
  ].flatMap((x) => [x, -x]);

  it.each(['exp', 'expm1', 'log', 'log1p'] as const)(
    '%s keeps the limits of the language',
    (name) => {
      for (const x of [...corners, Number.NaN]) agree(elementary[name](x), Math[name](x));
    },
  );

  it('pow keeps the limits of the language', () => {
    for (const x of [...corners, Number.NaN]) {
      for (const y of [...corners, Number.NaN]) agree(elementary.pow(x, y), x ** y);
    }
  });

  it('pow is exact where the power is a double', () => {
    for (let n = 0; n <= 22; n++) expect(elementary.pow(10, n)).toBe(Number(`1e${n}`));
    for (let n = -1074; n <= 1023; n++) expect(elementary.pow(2, n)).toBe(Number(powerText(n)));
    for (let n = 0; n <= 33; n++) expect(elementary.pow(3, n)).toBe(Number(3n ** BigInt(n)));
  });

  it('sin and cos keep the sign of zero, and are missing beyond 2^20', () => {
    expect(elementary.sin(-0)).toBe(-0);
    expect(elementary.cos(-0)).toBe(1);
    for (const x of [2 ** 20 + 1, -Infinity, Number.NaN]) {
      expect(elementary.sin(x)).toBeNaN();
      expect(elementary.cos(x)).toBeNaN();
    }
  });

  it('log of exp, and log1p of expm1, give back the argument', () => {
    const { exp, expm1, log, log1p } = elementary;
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(x)));
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 30, noNaN: true }), (x) => {
        expect(Math.abs(log1p(expm1(x)) - x)).toBeLessThanOrEqual(1e-15 * Math.abs(x));
      }),
    );
  });

  it('grow where the true functions grow', () => {
    const pairs = fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        for (const name of ['exp', 'expm1'] as const) {
          expect(elementary[name](Math.min(a, b))).toBeLessThanOrEqual(
            elementary[name](Math.max(a, b)),
          );
        }
      }),
    );
  });
});

/** Equal, or a few last places apart: what is compared is signs, zeros, infinities and missing numbers. */
function agree(got: number, expected: number): void {
  if (Object.is(got, expected)) return;
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(
    1e-13 * Math.abs(expected) + (Math.abs(expected) < 2 ** -1022 ? 5e-324 : 0),
  );
}

/** 2^n in decimals, by whole numbers. */
function powerText(n: number): string {
  return n >= 0 ? String(2n ** BigInt(n)) : `${5n ** BigInt(-n)}e${n}`;
}
