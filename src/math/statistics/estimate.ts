import { sum } from '../../core/sum.ts';
import { confidenceReach } from '../distributions/student-t.ts';

/** A measured or simulated value with the interval that holds the true one with the stated confidence. */
export interface Estimate {
  readonly value: number;
  /** Lower end of the confidence interval. */
  readonly low: number;
  /** Upper end of the confidence interval. */
  readonly high: number;
}

/** The mean of two values or more with its interval, and their variance. */
export function meanEstimate(
  values: ArrayLike<number>,
  confidence: number,
): { readonly mean: Estimate; readonly variance: number } {
  const count = values.length;
  const value = sum(values) / count;
  const variance = sum(Float64Array.from(values, (x) => (x - value) ** 2)) / (count - 1);
  const half = confidenceReach(confidence, count - 1) * Math.sqrt(variance / count);
  return { mean: { value, low: value - half, high: value + half }, variance };
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

  /** A ratio that no replication can bring above 1, with its interval; certain where nothing was observed. */
  share(reach: number, otherwise: number): Estimate {
    const value = this.value(otherwise);
    if (this.y <= 0) return { value, low: value, high: value };
    // So many trials the replications are worth at least, each weighing as much as its base (Kish).
    const least = (this.y * this.y) / this.yy;
    return shareWithError(value, this.standardError(), least, reach);
  }

  /** A ratio without upper bound, with its interval: Wilson's in the limit of rare events. */
  amount(reach: number, otherwise: number): Estimate {
    const value = this.value(otherwise);
    const half = reach * this.standardError();
    if (half === 0) return { value, low: value, high: value };
    const shift = (half * half) / (2 * value);
    const away = Math.sqrt(half * half + shift * shift);
    return { value, low: Math.max(0, value + shift - away), high: value + shift + away };
  }
}

/** A share with the interval of its standard error: a number between 0 and 1 varies at most as much as single trials do. */
export function shareWithError(
  value: number,
  error: number,
  leastTrials: number,
  reach: number,
): Estimate {
  const trials =
    error > 0 ? Math.max(leastTrials, (value * (1 - value)) / (error * error)) : leastTrials;
  return wilson(value, trials, reach);
}

/** A share of successes with its interval; nothing is known without a trial. */
export function shareEstimate(
  successes: number,
  trials: number,
  reach: number,
  otherwise: number,
): Estimate {
  if (trials === 0) return { value: otherwise, low: 0, high: 1 };
  return wilson(successes / trials, trials, reach);
}

/**
 * The interval of all shares from which the seen one is no further than `reach` of their own standard
 * errors (E. B. Wilson 1927): honest near 0 and 1, where that of the usual normal interval shrinks to
 * nothing because the rare event was not seen.
 */
function wilson(value: number, trials: number, reach: number): Estimate {
  const weight = (reach * reach) / trials;
  const centre = (value + weight / 2) / (1 + weight);
  const half = Math.sqrt((value * (1 - value) + weight / 4) * weight) / (1 + weight);
  return {
    value,
    low: value === 0 ? 0 : Math.max(0, centre - half),
    high: value === 1 ? 1 : Math.min(1, centre + half),
  };
}
