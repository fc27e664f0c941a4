import { median } from '../statistics.ts';

/** What came, and what each member forecast of it. */
export interface Intervals {
  readonly actual: Float64Array;
  readonly forecasts: readonly Float64Array[];
}

/**
 * Pull towards equal weights, in parts of what the members differ by on average. Of 0.2, 1 and 4 the error over ten real series is
 * least at 1, by a thousandth: the seven of `npm run accuracy -- forecast --series`, and three sensors of the station's city.
 */
const PULL = 1;

/** Part of the contacts below which an error is one of rounding: what sums of some thousand of them leave. */
const ROUNDING = 1e-12;

/** Rounds of reweighting, and steps of a search in each: the objective is convex, and a weight hardly moves after half of them. */
const ROUNDS = 6;
const STEPS = 100;

/**
 * Weights, none negative and 1 together, of the mean that errs least: the sum of absolute errors and a pull towards equal
 * weights, by reweighted least squares (Schlossmacher, JASA 68, 1973), in which each round is a projected gradient search
 * on the simplex. Equal weights where the forecasts do not differ, or nothing came.
 */
export function leastAbsoluteWeights({ actual, forecasts }: Intervals): readonly number[] {
  const members = forecasts.length;
  const even = new Float64Array(members).fill(1 / members);
  if (!actual.some((x) => x > 0)) return Array.from(even);
  const mean = actual.map((_, i) => forecasts.reduce((all, own) => all + own[i]!, 0) / members);
  const apart = forecasts.map((own) => own.map((x, i) => x - mean[i]!));
  const target = actual.map((x, i) => x - mean[i]!);
  const evenError = meanSize(target);
  // Errors that are roundings tell no weight from another.
  if (evenError <= ROUNDING * meanSize(actual)) return Array.from(even);
  let weights: Float64Array = even;
  for (let round = 0; round < ROUNDS; round++) {
    const errors = target.map((x, i) =>
      Math.abs(apart.reduce((left, own, k) => left - weights[k]! * own[i]!, x)),
    );
    // Errors below the usual one count as squares do: without it, one of 0 would count for all.
    const least = median(errors);
    // Where the right weights leave no error, nothing speaks for equal ones.
    const unexplained = (meanSize(errors) / evenError) ** 2;
    const importance = errors.map((error) => 1 / Math.max(error, least));
    if (!(least > 0)) break;
    const gram = apart.map((a) => apart.map((b) => weightedDot(a, b, importance)));
    const pull = (PULL * unexplained * gram.reduce((all, row, k) => all + row[k]!, 0)) / members;
    if (!(pull > 0)) break;
    const right = apart.map((own) => weightedDot(own, target, importance));
    weights = searchSimplex(gram, right, pull, even);
  }
  return Array.from(weights);
}

/** Minimises w'Gw / 2 − h'w + pull |w − even|² / 2 over weights that add up to 1. */
function searchSimplex(
  gram: readonly (readonly number[])[],
  right: readonly number[],
  pull: number,
  even: Float64Array,
): Float64Array {
  const steepest =
    pull + Math.max(...gram.map((row) => row.reduce((all, x) => all + Math.abs(x), 0)));
  let weights: Float64Array = even;
  for (let step = 0; step < STEPS; step++) {
    const from = weights;
    weights = ontoSimplex(
      from.map((weight, k) => {
        const along = gram[k]!.reduce((all, x, other) => all + x * from[other]!, 0);
        return weight - (along - right[k]! + pull * (weight - even[k]!)) / steepest;
      }),
    );
  }
  return weights;
}

/** The nearest weights that are not negative and add up to 1 (Held, Wolfe & Crowder, Mathematical Programming 6, 1974). */
function ontoSimplex(point: Float64Array): Float64Array {
  const sorted = point.slice().sort().reverse();
  let total = 0;
  let off = 0;
  for (const [k, x] of sorted.entries()) {
    total += x;
    const shift = (total - 1) / (k + 1);
    if (x > shift) off = shift;
  }
  return point.map((x) => Math.max(0, x - off));
}

function meanSize(errors: Float64Array): number {
  return errors.reduce((all, error) => all + Math.abs(error), 0) / errors.length;
}

function weightedDot(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += weights[i]! * a[i]! * b[i]!;
  return total;
}
