import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';

/** Where a noisy series stands at its end, and where it is going. */
interface NewestLevel {
  /** The level after the last value; 0, what the values are measured from, where chance explains what they do. */
  readonly level: number;
  /** How much the level moves from one value to the next; 0 where no steady movement is seen. */
  readonly trend: number;
}

/**
 * The level of a noisy series at its end: that of the newest values as far as levels are seen to wander, the mean of
 * all (0, if that is what the values are measured from) where chance explains what they do; and its trend, where a
 * steady movement is likelier than any wandering.
 *
 * The local level model: a random walk of the level under noise of its own for each value (Harvey 1989; the Kalman
 * filter of Durbin & Koopman 2012, chapter 2). Noise and wandering are those that make the values likeliest, from a
 * grid; wandering is believed only if it makes the values likelier by {@link LEAST_GAIN}. The trend is that of
 * generalised least squares, believed the more the more it makes them likelier than the criterion of Schwarz asks of
 * one number more (Annals of Statistics 6, 1978): a level that wanders goes somewhere by chance, and half-believed trends do
 * least harm (`npm run accuracy -- aht`: a fall of 1 % a week errs by 4.2 %, by 4.4 % if believed all or not at all). And it has to
 * have foretold: the trend of the values before each, in absolute errors, which a few very long calls do not sway.
 *
 * @param values - In order of time, `NaN` where nothing is known.
 * @param chance - Sampling variance of each value (above 0).
 * @param between - Variance of the true values about their mean, wandering included.
 */
export function newestLevel(
  values: ArrayLike<number>,
  chance: ArrayLike<number>,
  between: number,
): NewestLevel {
  if (!(between > 0)) return NOTHING;
  let still = Number.NEGATIVE_INFINITY;
  let level: Reading | undefined;
  let drifting: Reading | undefined;
  for (const noise of NOISES) {
    for (const walk of [0, ...WALKS]) {
      const read = filter(values, chance, { noise: noise * between, walk: walk * between });
      if (walk === 0) still = Math.max(still, read.likelihood);
      if (level === undefined || read.likelihood > level.likelihood) level = read;
      if (drifting === undefined || withTrend(read) > withTrend(drifting)) drifting = read;
    }
  }
  const plain = level!.likelihood - still > LEAST_GAIN ? level!.level : 0;
  const gain = withTrend(drifting!) - level!.likelihood - log(drifting!.known) / 2;
  if (gain <= 0 || !drifting!.isForetold) return { level: plain, trend: 0 };
  const share = 1 - exp(-gain);
  const going = drifting!.level + drifting!.trend * drifting!.lag;
  return { level: plain + share * (going - plain), trend: share * drifting!.trend };
}

const NOTHING: NewestLevel = { level: 0, trend: 0 };

/** Shares of the variance between values that is noise, and that the level wanders from one value to the next. */
const NOISES = [0, 0.1, 0.25, 0.5, 1];
const WALKS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3];

/** Gain of the log likelihood that chance gives some 1 % of series that do not wander, for what is tried. */
const LEAST_GAIN = 3;

/** Values read with some noise and wandering, first as if there were no trend. */
interface Reading {
  readonly likelihood: number;
  readonly level: number;
  /** The trend of generalised least squares, and what it adds to the likelihood. */
  readonly trend: number;
  readonly gain: number;
  /** What the level has to be raised by for each unit of the trend. */
  readonly lag: number;
  /** Values that are known. */
  readonly known: number;
  /** Whether the trend of the values before each would have foretold it better than none. */
  readonly isForetold: boolean;
}

function withTrend({ likelihood, gain }: Reading): number {
  return likelihood + gain;
}

function filter(
  values: ArrayLike<number>,
  chance: ArrayLike<number>,
  { noise, walk }: { readonly noise: number; readonly walk: number },
): Reading {
  let level = 0;
  // The same filter of a trend of 1 a step, by itself: what its level is behind, for the filter is linear.
  let behind = 0;
  let variance = Number.POSITIVE_INFINITY;
  let likelihood = 0;
  let withSlope = 0;
  let slopes = 0;
  let known = 0;
  let nearer = 0;
  for (let i = 0; i < values.length; i++) {
    variance += walk;
    behind++;
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    known++;
    const own = noise + chance[i]!;
    // The first value tells where the level begins.
    if (variance === Number.POSITIVE_INFINITY) {
      level = value;
      behind = 0;
      variance = own;
      continue;
    }
    const total = variance + own;
    const miss = value - level;
    const foretold = slopes > 0 ? (withSlope / slopes) * behind : 0;
    nearer += (Math.abs(miss) - Math.abs(miss - foretold)) / Math.sqrt(total);
    likelihood -= (log(total) + miss ** 2 / total) / 2;
    withSlope += (miss * behind) / total;
    slopes += behind ** 2 / total;
    const gain = variance / total;
    level += gain * miss;
    behind *= 1 - gain;
    variance *= 1 - gain;
  }
  const trend = slopes > 0 ? withSlope / slopes : 0;
  const gain = (trend * withSlope) / 2;
  return { likelihood, level, trend, gain, lag: behind, known, isForetold: nearer > 0 };
}
