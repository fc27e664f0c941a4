import { log } from '../../math/elementary/log.ts';
import { fourMethods, type SeriesOutlook } from './four-methods.ts';

/** Origins of the trial, the newest: what lies longer back tells little of the years to come. */
const ORIGINS = 60;

/** The deviation of a normal error over its mean size, the square root of half of pi. */
const DEVIATION_OF_MEAN = 1.2533141373155001;

/** Deviations of the logarithm: of each period ahead, and of the sum of all periods up to it. */
interface TrialSpread {
  readonly ofPeriod: readonly number[];
  readonly ofSum: readonly number[];
}

/**
 * How far the same methods were off when the newest periods were still to come, by how far they lie ahead: the squares
 * of the mean errors are laid on a line that does not fall, which goes on beyond what was tried. From mean errors, as one
 * shock in the past would make a band of squares too wide for years.
 */
export function trialSpread(
  values: readonly number[],
  ahead: number,
  outlook: SeriesOutlook,
): TrialSpread {
  const { year } = outlook;
  const count = values.length;
  // Half a year of errors at least; two years before it where there are.
  const first = Math.max(
    Math.ceil(count / 2) < 6 ? count - 3 : Math.min(2 * year, count - (year >> 1), count - 1),
    count - ORIGINS,
    3,
  );
  const tried = Math.min(ahead, count - first);
  const ofPeriod: number[][] = Array.from({ length: tried }, () => []);
  const ofSum: number[][] = Array.from({ length: tried }, () => []);
  for (let origin = first; origin < count; origin++) {
    const most = Math.min(ahead, count - origin);
    const foretold = fourMethods(values.slice(0, origin), most, outlook);
    let came = 0;
    let expected = 0;
    for (let t = 0; t < most; t++) {
      const actual = values[origin + t]!;
      came += actual;
      expected += foretold[t]!;
      ofPeriod[t]!.push(Math.abs(log(actual / foretold[t]!)));
      ofSum[t]!.push(Math.abs(log(came / expected)));
    }
  }
  return { ofPeriod: deviations(ofPeriod, ahead), ofSum: deviations(ofSum, ahead) };
}

/** Deviations by periods ahead, from sizes of errors: squares on a line, weighed by how many errors each has. */
function deviations(errors: readonly (readonly number[])[], ahead: number): number[] {
  const squares = errors.map(
    (own) => ((DEVIATION_OF_MEAN * own.reduce((sum, error) => sum + error, 0)) / own.length) ** 2,
  );
  const [start, slope] = risingLine(
    squares,
    errors.map(({ length }) => length),
  );
  return Array.from({ length: ahead }, (_, t) => Math.sqrt(start + slope * (t + 1)));
}

/** Weighted least squares of values on 1, 2, 3, …, neither below 0 at 0 nor falling. */
function risingLine(values: readonly number[], weights: readonly number[]): [number, number] {
  let [all, x, y, xx, xy] = [0, 0, 0, 0, 0];
  for (const [i, value] of values.entries()) {
    const t = i + 1;
    const weight = weights[i]!;
    all += weight;
    x += weight * t;
    y += weight * value;
    xx += weight * t * t;
    xy += weight * t * value;
  }
  const slope = (all * xy - x * y) / (all * xx - x * x);
  if (!(slope > 0)) return [y / all, 0];
  const start = (y - slope * x) / all;
  return start >= 0 ? [start, slope] : [0, xy / xx];
}
