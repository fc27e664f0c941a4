import { log } from '../../math/elementary/log.ts';

/**
 * The level of a noisy series at its end: that of the newest values as far as levels are seen to wander, the mean of
 * all (0, if that is what the values are measured from) where chance explains what they do.
 *
 * The local level model: a random walk of the level under noise of its own for each value (Harvey 1989; the Kalman
 * filter of Durbin & Koopman 2012, chapter 2). Noise and wandering are those that make the values likeliest, from a
 * grid; wandering is believed only if it makes them likelier by {@link LEAST_GAIN}.
 *
 * @param values - In order of time, `NaN` where nothing is known.
 * @param chance - Sampling variance of each value (above 0).
 * @param between - Variance of the true values about their mean, wandering included.
 */
export function newestLevel(
  values: ArrayLike<number>,
  chance: ArrayLike<number>,
  between: number,
): number {
  if (!(between > 0)) return 0;
  let still = Number.NEGATIVE_INFINITY;
  let best = { likelihood: Number.NEGATIVE_INFINITY, level: 0 };
  for (const noise of NOISES) {
    const fixed = filter(values, chance, { noise: noise * between, walk: 0 });
    still = Math.max(still, fixed.likelihood);
    for (const walk of WALKS) {
      const tried = filter(values, chance, { noise: noise * between, walk: walk * between });
      if (tried.likelihood > best.likelihood) best = tried;
    }
  }
  return best.likelihood - still > LEAST_GAIN ? best.level : 0;
}

/** Shares of the variance between values that is noise, and that the level wanders from one value to the next. */
const NOISES = [0, 0.1, 0.25, 0.5, 1];
const WALKS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3];

/** Gain of the log likelihood that chance gives some 1 % of series that do not wander, for what is tried. */
const LEAST_GAIN = 3;

function filter(
  values: ArrayLike<number>,
  chance: ArrayLike<number>,
  { noise, walk }: { readonly noise: number; readonly walk: number },
): { readonly likelihood: number; readonly level: number } {
  let level = 0;
  let variance = Number.POSITIVE_INFINITY;
  let likelihood = 0;
  for (let i = 0; i < values.length; i++) {
    variance += walk;
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    const own = noise + chance[i]!;
    // The first value tells where the level begins.
    if (variance === Number.POSITIVE_INFINITY) {
      level = value;
      variance = own;
      continue;
    }
    const total = variance + own;
    likelihood -= (log(total) + (value - level) ** 2 / total) / 2;
    const gain = variance / total;
    level += gain * (value - level);
    variance *= 1 - gain;
  }
  return { likelihood, level };
}
