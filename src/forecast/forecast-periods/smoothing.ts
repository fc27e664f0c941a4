/** Weights of the newest value that are tried: of a level, of one beside a trend, and of that trend as a part of it. */
const levelWeights = () => Array.from({ length: 50 }, (_, i) => (i + 1) / 50);
const DAMPED_LEVEL_WEIGHTS = [0.06, 0.16, 0.26, 0.36, 0.46, 0.56, 0.66, 0.76, 0.86, 0.96];
const TREND_WEIGHTS = [0, 0.02, 0.05, 0.1, 0.2, 0.4];

/** A trend keeps so much of itself from one period to the next (Gardner and McKenzie 1985). */
const DAMPINGS = [0.8, 0.85, 0.9, 0.94, 0.97, 0.98];

/** Simple exponential smoothing: the newest level, and the weight of the newest value that foretold best by one. */
export function smoothedLevel(values: readonly number[]): { level: number; weight: number } {
  const begin = values.slice(0, 3).reduce((total, value) => total + value, 0) / 3;
  let best = { level: begin, weight: 1, squares: Infinity };
  for (const weight of levelWeights()) {
    let level = begin;
    let squares = 0;
    for (let t = 0; t < values.length; t++) {
      const off = values[t]! - level;
      squares += off * off;
      level += weight * off;
    }
    if (squares < best.squares) best = { level, weight, squares };
  }
  return best;
}

/** Smoothing with a trend that fades: where it leads to, period by period. */
export function dampedTrend(values: readonly number[], ahead: number): number[] {
  const slope = firstSlope(values);
  let best = { level: values.at(-1)!, trend: 0, damping: 1, squares: Infinity };
  for (const damping of DAMPINGS) {
    for (const weight of DAMPED_LEVEL_WEIGHTS) {
      for (const part of TREND_WEIGHTS) {
        let level = values[0]! - slope;
        let trend = slope;
        let squares = 0;
        for (let t = 0; t < values.length && squares < best.squares; t++) {
          const expected = level + damping * trend;
          const off = values[t]! - expected;
          squares += off * off;
          level = expected + weight * off;
          trend = damping * trend + weight * part * off;
        }
        if (squares < best.squares) best = { level, trend, damping, squares };
      }
    }
  }
  let { level, trend } = best;
  return Array.from({ length: ahead }, () => {
    trend *= best.damping;
    level += trend;
    return level;
  });
}

/** From the first six periods to the next six, or the median step of fewer. */
function firstSlope(values: readonly number[]): number {
  const mean = (from: number) =>
    values.slice(from, from + 6).reduce((total, value) => total + value, 0) / 6;
  if (values.length >= 12) return (mean(6) - mean(0)) / 6;
  return (values.at(-1)! - values[0]!) / (values.length - 1);
}

/** The slope of a straight line through values one apart (least squares). */
export function lineSlope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  let products = 0;
  let squares = 0;
  for (let t = 0; t < values.length; t++) {
    products += (t - middle) * values[t]!;
    squares += (t - middle) ** 2;
  }
  return products / squares;
}
