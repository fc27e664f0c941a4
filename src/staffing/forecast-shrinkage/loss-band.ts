import { expectedLoss, lossModel, weekdayFor } from './loss-model.ts';
import type { LossSeries } from './loss-series.ts';

/** How far past forecasts were off, as actual over forecast, from some distance on. */
interface TrialErrors {
  /** Days ahead from which they hold. */
  readonly daysAhead: number;
  readonly low: number;
  readonly high: number;
}

/** Distances in days at which errors are pooled: next weeks, month, quarter, half-year, beyond. */
const DISTANCES = [0, 14, 45, 120, 240];
/** Forecasts made of the past: enough for the ends of an 80 % band, few enough to be quick. */
const TRIALS = 60;
const FEWEST = 12;

/** Bands from forecasts of the past, made as the real one is; each distance is at least as wide as the nearer ones. */
export function lossBands(
  series: LossSeries,
  confidence: number,
  horizonDays: number,
): TrialErrors[] {
  const { shares, middles, perYear } = series;
  const n = shares.length;
  const first = Math.max(2, Math.min(Math.round(perYear), Math.floor(n / 3)));
  const step = Math.max(1, Math.ceil((n - first) / TRIALS));
  const ratios: number[][] = DISTANCES.map(() => []);
  for (let origin = first; origin < n; origin += step) {
    const model = lossModel(series, origin);
    for (let i = origin; i < n; i++) {
      const ahead = middles[i]! - model.end;
      if (ahead > horizonDays + series.days) break;
      const distance = distanceOf(ahead);
      const expected = expectedLoss(model, middles[i]!, weekdayFor(series, middles[i]!));
      if (expected > 0) ratios[distance]!.push(shares[i]! / expected);
    }
  }
  let last = { low: 1, high: 1 };
  return DISTANCES.map((daysAhead, d) => {
    // Where a distance was tried too seldom, those nearer by speak for it.
    const own = ratios[d]!.length >= FEWEST ? ratios[d]! : ratios.slice(0, d + 1).flat();
    if (own.length > 0) {
      const sorted = own.sort((a, b) => a - b);
      last = {
        low: Math.min(last.low, quantile(sorted, (1 - confidence) / 2)),
        high: Math.max(last.high, quantile(sorted, (1 + confidence) / 2)),
      };
    }
    return { daysAhead, ...last };
  });
}

/** The errors of a distance. */
export function bandAt(bands: readonly TrialErrors[], daysAhead: number): TrialErrors {
  return bands[distanceOf(daysAhead)]!;
}

function distanceOf(daysAhead: number): number {
  let distance = 0;
  while (distance + 1 < DISTANCES.length && daysAhead >= DISTANCES[distance + 1]!) distance++;
  return distance;
}

/** Between two values by the rule of Weibull, which leaves as much beyond the ends as between two. */
function quantile(sorted: readonly number[], level: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, level * (sorted.length + 1) - 1));
  const low = Math.floor(at);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low]! + (sorted[high]! - sorted[low]!) * (at - low);
}
