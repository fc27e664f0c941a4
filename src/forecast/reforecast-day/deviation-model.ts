import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { pow } from '../../math/elementary/pow.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
/**
 * How the intervals of one day deviate from their forecasts: the day as a whole has a level, a wave
 * about it comes and fades within hours, and every interval has its own chance.
 *
 *     actual = forecast × (1 + level + wave) + √(noise × forecast) × chance
 *
 * So one model says for every time of day how much of what was seen will last, and for how long.
 */
export interface DeviationModel {
  /** Standard deviation of a day's level, as a fraction of the forecast. */
  readonly levelDeviation: number;
  /** Standard deviation of the wave, as a fraction of the forecast. */
  readonly waveDeviation: number;
  /** Hours in which a wave fades to 37 %. */
  readonly waveHours: number;
  /** Variance of an interval's own chance by its forecast: 1 for Poisson counts. */
  readonly noise: number;
}

/** What is known of level and wave at some moment of a day. */
interface DeviationState {
  readonly level: number;
  readonly wave: number;
  readonly levelVariance: number;
  readonly waveVariance: number;
  readonly covariance: number;
  /** Log likelihood of what was seen so far, odd intervals counted up to their limit. */
  readonly logLikelihood: number;
}

/** What a state says about an interval to come, or about all of them together. */
interface Deviation {
  /** Expected deviation: of an interval as a fraction of its forecast, of a total in contacts. */
  readonly deviation: number;
  /** Variance of the deviation about it, without the intervals' own chance. */
  readonly variance: number;
}

/** A deviation beyond so many standard deviations counts as this: one typo is not a new day. */
const HUBER_LIMIT = 3;

/** Forecasts below this say nothing about a day. */
export const LEAST_FORECAST = 0.01;

/** By how much a wave fades from one interval to the next (0 to 1). */
export function fadeOf({ waveHours }: DeviationModel, intervalSeconds: number): number {
  return exp(-intervalSeconds / HOUR_SECONDS / waveHours);
}

/**
 * Follows a day through its intervals up to some place, `NaN` where nothing is known: a Kalman filter
 * for level and wave (Durbin & Koopman 2012, ch. 4), Huber's way with odd intervals.
 */
export function followDay(
  model: DeviationModel,
  actuals: ArrayLike<number>,
  forecasts: ArrayLike<number>,
  upTo: number,
  fade: number,
): DeviationState {
  const steadyVariance = model.waveDeviation ** 2;
  let level = 0;
  let wave = 0;
  let levelVariance = model.levelDeviation ** 2;
  let waveVariance = steadyVariance;
  let covariance = 0;
  let logLikelihood = 0;
  for (let i = 0; i < upTo; i++) {
    if (i > 0) {
      wave *= fade;
      covariance *= fade;
      waveVariance = steadyVariance + fade * fade * (waveVariance - steadyVariance);
    }
    const actual = actuals[i]!;
    const forecast = forecasts[i]!;
    if (Number.isNaN(actual) || !(forecast >= LEAST_FORECAST)) continue;
    // In units of the forecast, whose own chance has the variance noise / forecast.
    const error = actual / forecast - 1 - level - wave;
    const ofLevel = levelVariance + covariance;
    const ofWave = waveVariance + covariance;
    const variance = ofLevel + ofWave + model.noise / forecast;
    const limit = HUBER_LIMIT * Math.sqrt(variance);
    const clipped = Math.min(Math.max(error, -limit), limit);
    logLikelihood -= (log(variance) + (clipped * (2 * error - clipped)) / variance) / 2;
    level += (ofLevel / variance) * clipped;
    wave += (ofWave / variance) * clipped;
    levelVariance = Math.max(0, levelVariance - ofLevel ** 2 / variance);
    waveVariance = Math.max(0, waveVariance - ofWave ** 2 / variance);
    covariance -= (ofLevel * ofWave) / variance;
  }
  return { level, wave, levelVariance, waveVariance, covariance, logLikelihood };
}

/** What the state after `from` intervals says of an interval `ahead` steps later (0 for the next). */
export function deviationOfInterval(
  model: DeviationModel,
  state: DeviationState,
  ahead: number,
  fade: number,
): Deviation {
  const left = pow(fade, ahead + 1);
  return {
    deviation: state.level + left * state.wave,
    variance:
      state.levelVariance +
      2 * left * state.covariance +
      left ** 2 * state.waveVariance +
      (1 - left ** 2) * model.waveDeviation ** 2,
  };
}

/** What the state after `from` intervals says of all later ones together. */
export function deviationOfRest(
  model: DeviationModel,
  state: DeviationState,
  forecasts: ArrayLike<number>,
  from: number,
  fade: number,
): Deviation {
  const newWave = (1 - fade ** 2) * model.waveDeviation ** 2;
  let total = 0;
  // What a wave of 1 in an interval still brings in it and all later ones.
  let following = 0;
  let variance = 0;
  for (let i = forecasts.length - 1; i >= from; i--) {
    total += forecasts[i]!;
    following = forecasts[i]! + fade * following;
    variance += newWave * following ** 2;
  }
  const ofWave = fade * following;
  return {
    deviation: total * state.level + ofWave * state.wave,
    variance:
      variance +
      total ** 2 * state.levelVariance +
      2 * total * ofWave * state.covariance +
      ofWave ** 2 * state.waveVariance,
  };
}
