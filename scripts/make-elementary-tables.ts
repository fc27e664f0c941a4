import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// npx tsx scripts/make-elementary-tables.ts
//
// Writes src/math/elementary/tables.ts: the numbers behind the elementary functions, from 300-bit
// arithmetic, each rounded once.

const BITS = 300n;
const UNIT = 1n << BITS;

const ROOTS = 64;
const LOG_CELLS = 64;
const INVERSE_UNIT = 512;

/** The part of a number in units of 2^-300 that a double holds, rounded to a multiple of 2^-bits where asked. */
function rounded(value: bigint, bits = 0): number {
  if (bits === 0) return Number(`${(value * 10n ** 60n) >> BITS}e-60`);
  const shift = BITS - BigInt(bits);
  return Number((value + (1n << (shift - 1n))) >> shift) / 2 ** bits;
}

/** A double in units of 2^-300, exactly. */
function exact(double: number): bigint {
  return (BigInt(double * 2 ** 120) << BITS) >> 120n;
}

/** A number as doubles that add up to it: all but the last with so many bits after the point. */
function parts(value: bigint, bits: readonly number[]): number[] {
  const heads: number[] = [];
  let rest = value;
  for (const count of bits) {
    heads.push(rounded(rest, count));
    rest -= exact(heads.at(-1)!);
  }
  return [...heads, rounded(rest)];
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

const roots = Array.from({ length: ROOTS }, (_, j) =>
  exponential((LN_2 * BigInt(j)) / BigInt(ROOTS)),
);
const rootValues = roots.map((root) => rounded(root));
const rootRests = roots.map((root, j) =>
  rounded(((root - exact(rootValues[j]!)) << BITS) / exact(rootValues[j]!)),
);

const inverses = Array.from({ length: LOG_CELLS + 1 }, (_, i) =>
  Math.round((INVERSE_UNIT * LOG_CELLS) / (LOG_CELLS + i)),
);
const logs = inverses.map((inverse) => {
  const log = -2n * artanh(BigInt(inverse - INVERSE_UNIT), BigInt(inverse + INVERSE_UNIT));
  return parts(log, [42]);
});

const ln2 = parts(LN_2, [42]);
const step = parts(LN_2 / BigInt(ROOTS), [42]);
const quarter = parts(pi() / 2n, [32, 65, 98]);

function list(numbers: readonly number[]): string {
  return `[${numbers.join(', ')}]`;
}

writeFileSync(
  join(import.meta.dirname, '../src/math/elementary/tables.ts'),
  `// Written by scripts/make-elementary-tables.ts from exact arithmetic; do not edit.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: √2 is one of many numbers here.

/** ln 2 to 42 bits after the point, which times a whole number up to 2^11 is exact; and the rest. */
export const LN2_HIGH = ${ln2[0]};
export const LN2_LOW = ${ln2[1]};

/** Steps in which e^x goes from one power of two to the next. */
export const STEPS = ${ROOTS};

/** ln 2 / ${ROOTS} in two parts, the first exact when it is multiplied by a whole number up to 2^17. */
export const STEP_HIGH = ${step[0]};
export const STEP_LOW = ${step[1]};

/** 2^(j/${ROOTS}). */
export const ROOTS: readonly number[] = ${list(rootValues)};

/** What 2^(j/${ROOTS}) exceeds its double by, as a share of it. */
export const ROOT_RESTS: readonly number[] = ${list(rootRests)};

/** Cells of the table of logarithms, from 1 to 2. */
export const LOG_CELLS = ${LOG_CELLS};

/** Whole numbers c over ${INVERSE_UNIT} near to the inverse of the middle of a cell. */
export const INVERSES = /* @__PURE__ */ Float64Array.from(
  ${list(inverses)},
  (c) => c / ${INVERSE_UNIT},
);

/** -ln c to 42 bits after the point, and the rest. */
export const LOGS: readonly number[] = ${list(logs.map(([high]) => high!))};
export const LOG_RESTS: readonly number[] = ${list(logs.map(([, low]) => low!))};

/** π/2 in four parts; the first three have at most 33 bits, so that they times up to 2^20 are exact. */
export const HALF_PI: readonly number[] = ${list(quarter)};
`,
);
