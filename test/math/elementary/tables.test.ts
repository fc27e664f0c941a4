import { describe, expect, it } from 'vitest';
import { LN2_HIGH, LN2_LOW } from '../../../src/math/elementary/ln2.ts';
import { INVERSES, LOG_CELLS, LOG_RESTS, LOGS } from '../../../src/math/elementary/logarithms.ts';
import {
  ROOT_RESTS,
  ROOTS,
  STEP_HIGH,
  STEP_LOW,
  STEPS,
} from '../../../src/math/elementary/roots-of-two.ts';
import { HALF_PI } from '../../../src/math/elementary/sin-cos.ts';

// The numbers behind the elementary functions, against whole numbers of 300 bits.

const BITS = 300n;
const UNIT = 1n << BITS;

/** A double in units of 2^-300, exactly. */
function exact(double: number): bigint {
  return (BigInt(double * 2 ** 200) << BITS) >> 200n;
}

function sumOf(parts: readonly number[]): bigint {
  return parts.reduce((sum, part) => sum + exact(part), 0n);
}

/** How far parts are from a number, in powers of two below 1: 100 for 2^-100. */
function bitsOf(parts: readonly number[], number: bigint): number {
  const error = sumOf(parts) - number;
  return Number(BITS) - (error < 0n ? -error : error).toString(2).length;
}

/** artanh(top / bottom) by its series. */
function artanh(top: bigint, bottom: bigint): bigint {
  let sum = 0n;
  let power = (UNIT * top) / bottom;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = (power * top * top) / (bottom * bottom);
  }
  return sum;
}

const LN_2 = 2n * artanh(1n, 3n);

function exponential(x: bigint): bigint {
  let sum = UNIT;
  let term = UNIT;
  for (let k = 1n; term !== 0n; k++) {
    term = (term * x) / (k * UNIT);
    sum += term;
  }
  return sum;
}

/** π by Machin's formula. */
function pi(): bigint {
  const arctanOfInverse = (x: bigint): bigint => {
    let sum = 0n;
    for (let k = 1n, power = UNIT / x; power !== 0n; k += 2n, power /= -x * x) sum += power / k;
    return sum;
  };
  return 4n * (4n * arctanOfInverse(5n) - arctanOfInverse(239n));
}

describe('the tables of the elementary functions', () => {
  it('hold ln 2, its 64th and π/2', () => {
    expect(bitsOf([LN2_HIGH, LN2_LOW], LN_2)).toBeGreaterThan(96);
    expect(bitsOf([STEP_HIGH, STEP_LOW], LN_2 / BigInt(STEPS))).toBeGreaterThan(96);
    expect(bitsOf(HALF_PI, pi() / 2n)).toBeGreaterThan(150);
  });

  it('hold the roots of two, rounded once', () => {
    for (let j = 0; j < STEPS; j++) {
      const root = exponential((LN_2 * BigInt(j)) / BigInt(STEPS));
      expect(bitsOf([ROOTS[j]!, ROOTS[j]! * ROOT_RESTS[j]!], root)).toBeGreaterThan(97);
      expect(Math.abs(ROOT_RESTS[j]!)).toBeLessThanOrEqual(2 ** -53);
    }
  });

  it('hold logarithms of numbers near to the inverses, the first part of 42 bits', () => {
    for (let i = 0; i <= LOG_CELLS; i++) {
      const c = BigInt(INVERSES[i]! * 512);
      const log = -2n * artanh(c - 512n, c + 512n);
      expect(bitsOf([LOGS[i]!, LOG_RESTS[i]!], log)).toBeGreaterThan(95);
      expect(Number.isInteger(LOGS[i]! * 2 ** 42)).toBe(true);
      expect(Math.abs(LOG_RESTS[i]!)).toBeLessThanOrEqual(2 ** -43);
      expect(Math.abs(INVERSES[i]! * (1 + i / LOG_CELLS) - 1)).toBeLessThan(1 / 256);
    }
  });
});
