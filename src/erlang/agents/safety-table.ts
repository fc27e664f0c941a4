import { lazily } from '../../core/schema.ts';
import { exp } from '../../math/elementary/exp.ts';
import { log, log1p } from '../../math/elementary/log.ts';
import { cos } from '../../math/elementary/sin-cos.ts';
import { millsRatio } from '../../math/special/mills-ratio.ts';
import { erlangC } from '../erlang-b-and-c.ts';

// -ln C(n, a) by safety g = (n - a) / √a and e = 1/√a, in cells of g, through Chebyshev's points of the kernel of full
// accuracy. A cell is made when it is first needed: all of them as text were a third of what `requiredAgents` loads.

/** Cells of safety, and their width. */
const CELLS = 80;
export const CELL_WIDTH = 0.0625;

/** Numbers a cell: 4 for the limit of large loads, 4 for each of 2 powers of g in the rest. */
const PER_CELL = 12;

/** 1/√load above which the second half of the table applies: for loads from 5 to 24. */
const SMALL_LOADS_ABOVE = 0.20412414523193154;
const SMALL_LOADS_UP_TO = 0.4472135954999579;

/** The cells for loads from 24 on, then those for smaller loads; NaN where none is made yet. */
export const safetyTable = /* @__PURE__ */ lazily(() =>
  new Float64Array(2 * CELLS * PER_CELL).fill(NaN),
);

/** Where in the table the numbers of a cell stand. */
export function placeOfCell(table: Float64Array, cell: number, e: number): number {
  const isSmall = e > SMALL_LOADS_ABOVE;
  const place = (isSmall ? CELLS + cell : cell) * PER_CELL;
  if (Number.isNaN(table[place])) table.set(cellFor(cell, isSmall), place);
  return place;
}

function cellFor(cell: number, isSmall: boolean): number[] {
  if (isSmall) return fitCell(cell, SMALL_LOADS_ABOVE, SMALL_LOADS_UP_TO);
  return fitCell(cell, 0, SMALL_LOADS_ABOVE);
}

/** The numbers of a cell: the limit, then for each power of g the powers of e. */
function fitCell(cell: number, from: number, to: number): number[] {
  const middle = (cell + 0.5) * CELL_WIDTH;
  const steps = chebyshevPoints(4, -CELL_WIDTH / 2, CELL_WIDTH / 2);
  const atLimit = interpolate(
    steps,
    steps.map((d) => limit(middle + d)),
  );
  const inG = chebyshevPoints(2, -CELL_WIDTH / 2, CELL_WIDTH / 2);
  const inE = chebyshevPoints(4, from, to);
  const limits = inG.map((d) => limit(middle + d));
  const lines = inE.map((e) =>
    interpolate(
      inG,
      inG.map((d, i) => (waitExponent(middle + d, e) - limits[i]!) / e),
    ),
  );
  const rest = inG.flatMap((_, power) =>
    interpolate(
      inE,
      lines.map((line) => line[power]!),
    ),
  );
  return [...atLimit, ...rest];
}

/** -ln C for a load of 1/e². */
function waitExponent(g: number, e: number): number {
  const load = 1 / (e * e);
  return -log(erlangC(load + g * Math.sqrt(load), load));
}

/** -ln C of ever larger loads: 1 / C → 1 + g Φ(g) / φ(g) (Halfin and Whitt, 1981). */
function limit(g: number): number {
  const below = Math.sqrt(2 * Math.PI) * exp((g * g) / 2) - millsRatio(g);
  return log1p(g * below);
}

/** Chebyshev's points of an interval. */
function chebyshevPoints(count: number, from: number, to: number): number[] {
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  return Array.from(
    { length: count },
    (_, i) => middle - half * cos(((2 * i + 1) * Math.PI) / (2 * count)),
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
