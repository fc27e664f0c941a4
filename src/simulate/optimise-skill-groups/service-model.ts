import { backwardSolve, cholesky, forwardSolve } from '../../math/cholesky.ts';
import type { Staff } from './problem.ts';

/** A staff that was played, and of each queue the logarithm of the share that comes too late. */
export interface SeenStaff {
  readonly staff: Staff;
  readonly late: readonly number[];
}

/**
 * What is thought beforehand of the logarithm of a late share, as standard deviations in units of a step: of its value,
 * of a step of one group, of how two steps bend each other. Of several times these or a third of them, measured on the
 * settings of the bench, these find the cheapest staffs in the fewest plays; it hardly hangs on them.
 */
const VALUE = 0.05;
const STEP = 0.3;
const BEND = 0.03;

/**
 * What chance and all that is no second degree do to a value near by, and how many steps away they do twice as much. The last
 * changes forecasts little and which staffs are tried somewhat: without it three settings of the bench end 0.5 % and 0.3 % above
 * and 1.4 % below.
 */
const NOISE = 0.01;
const NEAR = 6;

/**
 * Foretells the logarithms of the late shares near a staff by functions of the second degree, which go near what was seen
 * around it: least squares with what is thought beforehand (a Gaussian process with a polynomial kernel).
 */
export class ServiceModel {
  private readonly constants: readonly number[];
  /** Of each queue the slope of each group, and how much each group changes the slope of each other. */
  private readonly slopes: readonly Float64Array[];
  private readonly bends: readonly Float64Array[];

  /** @param scale - Agents of a step. */
  constructor(
    readonly centre: SeenStaff,
    seen: readonly SeenStaff[],
    scale: number,
  ) {
    const { staff, late } = centre;
    const groups = staff.length;
    const n = seen.length;
    const away = seen.map((other) => other.staff.map((agents, g) => (agents - staff[g]!) / scale));
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        const product = dot(away[i]!, away[j]!);
        matrix[i * n + j] = VALUE ** 2 + STEP ** 2 * product + BEND ** 2 * product * product;
      }
      const far = dot(away[i]!, away[i]!) / NEAR ** 2;
      matrix[i * n + i]! += NOISE ** 2 * (1 + far * far);
    }
    const factor = cholesky(matrix, n, matrix);
    const weights = late.map((base, q) =>
      backwardSolve(
        factor,
        n,
        forwardSolve(
          factor,
          n,
          seen.map((other) => other.late[q]! - base),
        ),
      ),
    );
    this.constants = late.map(
      (base, q) => base + VALUE ** 2 * weights[q]!.reduce((a, b) => a + b, 0),
    );
    this.slopes = weights.map((own) => {
      const slope = new Float64Array(groups);
      for (const [i, weight] of own.entries()) {
        for (let g = 0; g < groups; g++) slope[g]! += (STEP ** 2 * weight * away[i]![g]!) / scale;
      }
      return slope;
    });
    this.bends = weights.map((own) => {
      const bend = new Float64Array(groups * groups);
      for (const [i, weight] of own.entries()) {
        const by = (2 * BEND ** 2 * weight) / scale ** 2;
        for (let g = 0; g < groups; g++) {
          if (away[i]![g] === 0) continue;
          for (let h = 0; h < groups; h++)
            bend[g * groups + h]! += by * away[i]![g]! * away[i]![h]!;
        }
      }
      return bend;
    });
  }

  /** What each queue is foretold to be with so many agents more or less than the centre. */
  late(by: ArrayLike<number>): Float64Array {
    return Float64Array.from(this.constants, (constant, q) => {
      const slopes = this.slopesAt(q, by);
      let value = constant;
      for (let g = 0; g < by.length; g++)
        value += (by[g]! * (slopes[g]! + this.slopes[q]![g]!)) / 2;
      return value;
    });
  }

  /** What an agent more of each group does to a queue, with so many agents more or less than the centre. */
  slopesAt(q: number, by: ArrayLike<number>): Float64Array {
    const slopes = Float64Array.from(this.slopes[q]!);
    const bend = this.bends[q]!;
    const groups = slopes.length;
    for (let g = 0; g < groups; g++) {
      if (by[g] === 0) continue;
      for (let h = 0; h < groups; h++) slopes[h]! += bend[g * groups + h]! * by[g]!;
    }
    return slopes;
  }

  /** By how much agents of two groups bend each other in a queue. */
  bend(q: number, g: number, h: number): number {
    return this.bends[q]![g * this.slopes[q]!.length + h]!;
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let all = 0;
  for (let i = 0; i < a.length; i++) all += a[i]! * b[i]!;
  return all;
}
