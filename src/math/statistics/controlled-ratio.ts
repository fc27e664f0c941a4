import { type Estimate, shareWithError } from './estimate.ts';

/**
 * A ratio of two totals after some replications, less what chance did to two controls whose means are known: what their
 * deviations explain of each replication is taken off, by least squares (S. S. Lavenberg and P. D. Welch, A perspective on
 * the use of control variables to increase the efficiency of Monte Carlo simulations, Management Science 27, 1981). The
 * error counts that the slopes are estimated too.
 */
export class ControlledRatio {
  private readonly x: number[] = [];
  private readonly y: number[] = [];
  private readonly a: number[] = [];
  private readonly b: number[] = [];

  /** @param a, b - The controls, as far as they are from their means; of any unit. */
  add(x: number, y: number, a: number, b: number): void {
    this.x.push(x);
    this.y.push(y);
    this.a.push(a);
    this.b.push(b);
  }

  /** What Student's t of an interval has: the replications less the mean and the two slopes. */
  get degreesOfFreedom(): number {
    return this.x.length - 3;
  }

  /** A ratio that no replication can bring above 1, with its interval; certain where nothing was observed. From four replications on. */
  share(reach: number, otherwise: number): Estimate {
    const { x, y, a, b } = this;
    const n = x.length;
    const base = total(y);
    if (base <= 0) return { value: otherwise, low: otherwise, high: otherwise };
    const ratio = total(x) / base;
    // In the ratio's own unit: by how much each replication alone would move it.
    const moved = x.map((value, i) => ((value - ratio * y[i]!) * n) / base);
    const meanA = total(a) / n;
    const meanB = total(b) / n;
    const aa = products(a, a, meanA, meanA);
    const bb = products(b, b, meanB, meanB);
    const ab = products(a, b, meanA, meanB);
    const am = products(a, moved, meanA, 0);
    const bm = products(b, moved, meanB, 0);
    // Controls that hardly move on their own explain nothing.
    const area = aa * bb - ab * ab;
    const isPlane = area > LEAST_AREA * aa * bb;
    const slopeA = isPlane ? (bb * am - ab * bm) / area : aa > 0 ? am / aa : 0;
    const slopeB = isPlane ? (aa * bm - ab * am) / area : 0;
    const rest = moved.map(
      (value, i) => value - slopeA * (a[i]! - meanA) - slopeB * (b[i]! - meanB),
    );
    const off = isPlane
      ? (bb * meanA * meanA - 2 * ab * meanA * meanB + aa * meanB * meanB) / area
      : aa > 0
        ? (meanA * meanA) / aa
        : 0;
    const variance = products(rest, rest, 0, 0) / this.degreesOfFreedom;
    const value = Math.max(0, Math.min(1, ratio - slopeA * meanA - slopeB * meanB));
    const squares = y.reduce((all, weight) => all + weight * weight, 0);
    return shareWithError(
      value,
      Math.sqrt(variance * (1 / n + off)),
      (base * base) / squares,
      reach,
    );
  }
}

/** Two controls are told apart where this part of what both vary is not common to them. */
const LEAST_AREA = 1e-6;

function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function products(
  a: readonly number[],
  b: readonly number[],
  meanA: number,
  meanB: number,
): number {
  return a.reduce((all, value, i) => all + (value - meanA) * (b[i]! - meanB), 0);
}
