import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { erlangC } from '../src/erlang/erlang-b-and-c.ts';

// npx tsx scripts/fit-safety-table.ts
//
// Writes src/erlang/agents/safety-table.ts: -ln C(n, a) by safety g = (n - a) / √a and e = 1/√a, in
// cells of g, interpolated at Chebyshev's points from the kernel of full accuracy. Prints how far,
// in agents, the fit lies from the kernel at worst: the margin of the certificate must cover it.

const CELLS_PER_UNIT = 16;
const CELLS = 80;
/** Degrees: of the limit e = 0 in g, and of the rest in g and in e. */
const LIMIT = 3;
const REST_IN_G = 1;
const REST_IN_E = 3;
const HALVES = [
  [0, 1 / Math.sqrt(24)],
  [1 / Math.sqrt(24), 1 / Math.sqrt(5)],
] as const;

/** -ln C, at e = 0 by its limit 1 / C → 1 + g Φ(g) / φ(g), here by Simpson's rule. */
function waitExponent(g: number, e: number): number {
  if (e === 0) return limit(g);
  const load = 1 / (e * e);
  return -Math.log(erlangC(load + g * Math.sqrt(load), load));
}

function limit(g: number): number {
  // Φ(g) / φ(g) = √(π/2) e^(g²/2) + ∫ e^((g² - x²) / 2) dx from 0 to g.
  const intervals = 400;
  const height = (i: number) => Math.exp((g * g - ((g * i) / intervals) ** 2) / 2);
  let integral = 0;
  for (let i = 0; i < intervals; i += 2) {
    integral += (height(i) + 4 * height(i + 1) + height(i + 2)) * (g / intervals / 3);
  }
  return Math.log1p(g * (Math.sqrt(Math.PI / 2) * Math.exp((g * g) / 2) + integral));
}

/** Chebyshev's points of an interval. */
function points(count: number, from: number, to: number): number[] {
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  return Array.from(
    { length: count },
    (_, i) => middle - half * Math.cos(((2 * i + 1) * Math.PI) / (2 * count)),
  );
}

/** The coefficients of the polynomial through (x, y), lowest power first: Newton's form, expanded. */
function interpolate(x: readonly number[], y: readonly number[]): number[] {
  const divided = [...y];
  for (let order = 1; order < x.length; order++) {
    for (let i = x.length - 1; i >= order; i--) {
      divided[i] = (divided[i]! - divided[i - 1]!) / (x[i]! - x[i - order]!);
    }
  }
  let polynomial: number[] = [];
  for (let i = x.length - 1; i >= 0; i--) {
    const shifted = [0, ...polynomial];
    polynomial = shifted.map((value, power) => value - x[i]! * (polynomial[power] ?? 0));
    polynomial[0]! += divided[i]!;
  }
  return polynomial;
}

/** The numbers of a cell: the limit, then for each power of g the powers of e. */
function fitCell(cell: number, from: number, to: number): number[] {
  const middle = (cell + 0.5) / CELLS_PER_UNIT;
  const half = 0.5 / CELLS_PER_UNIT;
  const steps = points(LIMIT + 1, -half, half);
  const atLimit = interpolate(
    steps,
    steps.map((d) => limit(middle + d)),
  );
  const inG = points(REST_IN_G + 1, -half, half);
  const inE = points(REST_IN_E + 1, from, to);
  const rows = inE.map((e) =>
    interpolate(
      inG,
      inG.map((d) => (waitExponent(middle + d, e) - limit(middle + d)) / e),
    ),
  );
  const rest = inG.flatMap((_, power) =>
    interpolate(
      inE,
      rows.map((row) => row[power]!),
    ),
  );
  return [...atLimit, ...rest];
}

function evaluate(numbers: readonly number[], d: number, e: number): number {
  const horner = (coefficients: readonly number[], x: number) =>
    coefficients.reduceRight((sum, value) => sum * x + value, 0);
  const size = REST_IN_E + 1;
  const rest = Array.from({ length: REST_IN_G + 1 }, (_, power) => {
    const start = LIMIT + 1 + power * size;
    return horner(numbers.slice(start, start + size), e);
  });
  return horner(numbers.slice(0, LIMIT + 1), d) + e * horner(rest, d);
}

/** The largest distance of the fitted real agents from the true ones, at an answer time of 0. */
function worstDistance(cells: readonly number[][], from: number, to: number): number {
  let worst = 0;
  for (let cell = 0; cell < 60; cell++) {
    for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
      const d = (share - 0.5) / CELLS_PER_UNIT;
      const g = (cell + share) / CELLS_PER_UNIT;
      for (let i = 1; i <= 20; i++) {
        const e = from + ((to - from) * i) / 20;
        const exact = waitExponent(g, e);
        if (exact > 7) continue;
        const slope = (waitExponent(g + 1e-5, e) - exact) / 1e-5;
        const distance = Math.abs(evaluate(cells[cell]!, d, e) - exact) / (slope * e);
        worst = Math.max(worst, distance);
      }
    }
  }
  return worst;
}

const halves = HALVES.map(([from, to]) =>
  Array.from({ length: CELLS }, (_, cell) =>
    fitCell(cell, from, to).map((value) => Number(value.toPrecision(10))),
  ),
);
for (const [i, [from, to]] of HALVES.entries()) {
  const loads = `loads from ${Math.round(1 / (to * to))}`;
  console.log(`${loads}: at worst ${worstDistance(halves[i]!, from, to).toExponential(1)} agents`);
}
writeFileSync(
  join(import.meta.dirname, '../src/erlang/agents/safety-table.ts'),
  `// Written by scripts/fit-safety-table.ts from the kernel of Erlang C; do not edit.

/** Cells of safety, and their width. */
export const CELLS = ${CELLS};
export const CELL_WIDTH = 1 / ${CELLS_PER_UNIT};

/** Numbers a cell: ${LIMIT + 1} for the limit of large loads, ${REST_IN_E + 1} for each of ${REST_IN_G + 1} powers of g in the rest. */
export const PER_CELL = ${LIMIT + 1 + (REST_IN_G + 1) * (REST_IN_E + 1)};

/** 1/√load above which the second half of the table applies: loads below 24. */
export const SMALL_LOAD_BELOW = ${1 / Math.sqrt(24)};

/** For loads from 24 on the cells in order, then the same for loads from 5 to 24. */
export const COEFFICIENTS = Float64Array.from([${halves.flat(2).join(', ')}]);
`,
);
