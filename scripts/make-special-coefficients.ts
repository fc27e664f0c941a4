import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// npx tsx scripts/make-special-coefficients.ts
//
// Writes src/math/special/coefficients.ts: the numbers behind the special functions, from exact
// rational and 400-bit arithmetic, each rounded once.

const TEMME_TERMS = 34;
const MILLS_CELLS_PER_UNIT = 16;
const MILLS_END = 12;

// ---- Temme's expansion: the power series of 1/μ - 1/η, where μ - ln(1 + μ) = η² / 2

class Fraction {
  readonly top: bigint;
  readonly bottom: bigint;

  constructor(top: bigint, bottom = 1n) {
    const divisor = gcd(top < 0n ? -top : top, bottom);
    this.top = top / divisor;
    this.bottom = bottom / divisor;
  }

  plus({ top, bottom }: Fraction): Fraction {
    return new Fraction(this.top * bottom + top * this.bottom, this.bottom * bottom);
  }

  times({ top, bottom }: Fraction): Fraction {
    return new Fraction(this.top * top, this.bottom * bottom);
  }

  over(whole: number): Fraction {
    return new Fraction(this.top, this.bottom * BigInt(whole));
  }

  negative(): Fraction {
    return new Fraction(-this.top, this.bottom);
  }

  toNumber(): number {
    // 40 decimals, so that the decimal text rounds to the nearest double.
    return Number(`${(this.top * 10n ** 40n) / this.bottom}e-40`);
  }
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

const ZERO = new Fraction(0n);
const ONE = new Fraction(1n);

/** μ = η + m₂ η² + …, from μ μ' = η (1 + μ): the coefficients from m₁ on. */
function mu(terms: number): Fraction[] {
  const m = [ZERO, ONE];
  for (let i = 2; i <= terms; i++) {
    let rest = m[i - 1]!;
    for (let j = 2; j < i; j++) {
      const k = i + 1 - j;
      rest = rest.plus(m[j]!.times(m[k]!).times(new Fraction(BigInt(-k))));
    }
    m.push(rest.over(i + 1));
  }
  return m.slice(1);
}

/** The coefficients of 1/μ - 1/η from η⁰ on: those of the reciprocal of μ/η, but its first. */
function temmeSeries(terms: number): number[] {
  const m = mu(terms + 1);
  const reciprocal = [ONE];
  for (let i = 1; i <= terms; i++) {
    let value = ZERO;
    for (let j = 1; j <= i; j++) value = value.plus(m[j]!.times(reciprocal[i - j]!));
    reciprocal.push(value.negative());
  }
  return reciprocal.slice(1).map((fraction) => fraction.toNumber());
}

// ---- Mills' ratio M(b) = e^(b²/2) ∫ e^(-t²/2) dt from b on, at the middles of cells: M' = b M - 1

const BITS = 400n;
const UNIT = 1n << BITS;

/** π by Machin's formula, in units of 2^-400. */
function pi(): bigint {
  const arctanOfInverse = (x: bigint): bigint => {
    let sum = 0n;
    for (let k = 1n, power = UNIT / x; power !== 0n; k += 2n, power /= -x * x) sum += power / k;
    return sum;
  };
  return 4n * (4n * arctanOfInverse(5n) - arctanOfInverse(239n));
}

function squareRoot(square: bigint): bigint {
  let root = 1n << BigInt((square.toString(2).length >> 1) + 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * Taylor steps of one cell from M(0) = √(π/2). A step magnifies the errors before it, by e^72 in all
 * up to b = 12, which takes 104 of the 400 bits.
 */
function millsValues(): number[] {
  const perUnit = BigInt(MILLS_CELLS_PER_UNIT);
  const values: number[] = [];
  let value = squareRoot((pi() << BITS) / 2n);
  for (let cell = 0n; cell <= BigInt(MILLS_END) * perUnit; cell++) {
    values.push(Number(`${(value * 10n ** 40n) >> BITS}e-40`));
    let [before, now] = [value, (cell * value) / perUnit - UNIT];
    let power = perUnit;
    for (let k = 1n; k <= 100n; k++) {
      value += now / power;
      power *= perUnit;
      [before, now] = [now, ((cell * now) / perUnit + before) / (k + 1n)];
    }
  }
  return values;
}

function list(numbers: readonly number[]): string {
  return `[${numbers.join(', ')}]`;
}

writeFileSync(
  join(import.meta.dirname, '../src/math/special/coefficients.ts'),
  `// Written by scripts/make-special-coefficients.ts from exact arithmetic; do not edit.

/** Power series of 1/μ - 1/η in η, where μ - ln(1 + μ) = η² / 2. */
export const TEMME_SERIES: readonly number[] = ${list(temmeSeries(TEMME_TERMS))};

/** Cells of the table of Mills' ratio in a unit of its argument. */
export const MILLS_CELLS_PER_UNIT = ${MILLS_CELLS_PER_UNIT};

/** Mills' ratio at 0, 1/${MILLS_CELLS_PER_UNIT}, 2/${MILLS_CELLS_PER_UNIT}, … ${MILLS_END}. */
export const MILLS_VALUES: readonly number[] = ${list(millsValues())};
`,
);
