/** A simulated value with the interval that holds the true one with the stated confidence. */
export interface Estimate {
  /** The mean over the replications. */
  readonly value: number;
  /** Lower end of the confidence interval. */
  readonly low: number;
  /** Upper end of the confidence interval. */
  readonly high: number;
}

/** What is known about a ratio of two totals after some replications: their sums and products. */
export class RatioSums {
  private count = 0;
  private x = 0;
  private y = 0;
  private xx = 0;
  private xy = 0;
  private yy = 0;

  add(x: number, y: number): void {
    this.count++;
    this.x += x;
    this.y += y;
    this.xx += x * x;
    this.xy += x * y;
    this.yy += y * y;
  }

  /** Σx / Σy, or `otherwise` where nothing was observed. */
  value(otherwise: number): number {
    return this.y > 0 ? this.x / this.y : otherwise;
  }

  /** Standard error of the ratio, replications being independent (delta method). */
  standardError(): number {
    const { count, x, y, xx, xy, yy } = this;
    if (count < 2 || y <= 0) return 0;
    const ratio = x / y;
    const squares = xx - 2 * ratio * xy + ratio * ratio * yy;
    return Math.sqrt(Math.max(0, (squares * count) / (count - 1))) / y;
  }

  estimate(reach: number, range: readonly [number, number], otherwise: number): Estimate {
    const value = this.value(otherwise);
    const half = reach * this.standardError();
    return {
      value,
      low: Math.max(range[0], value - half),
      high: Math.min(range[1], value + half),
    };
  }
}

/** A share of successes with its interval by Wilson's score, which is honest near 0 and 1 too. */
export function shareEstimate(
  successes: number,
  trials: number,
  reach: number,
  otherwise: number,
): Estimate {
  if (trials === 0) return { value: otherwise, low: 0, high: 1 };
  const share = successes / trials;
  const weight = (reach * reach) / trials;
  const centre = (share + weight / 2) / (1 + weight);
  const half =
    Math.sqrt((share * (1 - share) * reach * reach) / trials + (weight * weight) / 4) /
    (1 + weight);
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
