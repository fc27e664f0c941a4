import { HOUR_SECONDS } from '../../time/durations.ts';
import { type DeviationModel, fadeOf, followDay, LEAST_FORECAST } from './deviation-model.ts';
import type { PastDaySeries } from './past-days.ts';

/** Fewer days tell nothing of how days deviate. */
export const LEAST_PAST_DAYS = 14;

/** What is usual, where a history is too short or too quiet to tell: `npm run accuracy -- intraday` judges it. */
const USUAL: DeviationModel = {
  levelDeviation: 0.1,
  waveDeviation: 0.1,
  waveHours: 4,
  noise: 1.5,
};

/** A deviation that small moves nothing. */
const LEAST_DEVIATION = 1e-3;

/** Waves of less than an interval are chance, of more than a day the level of the day. */
const LONGEST_HOURS = 24;

/** Factors by which the search changes one number at a time, coarse before fine. */
const STEPS = [4, 2, Math.SQRT2, 1.19];

/** A change goes on in its direction as long as it helps, at most so often. */
const STRIDES = 8;

/** Log likelihood that a change has to bring. */
const LEAST_GAIN = 1e-3;

/**
 * The deviations that make the past days most likely. Counts scatter at least as Poisson's do; so a
 * centre of few contacts, or one whose bursts do not last, ends with almost no level and wave.
 */
export function fitDeviations(
  days: readonly PastDaySeries[],
  intervalSeconds: number,
): DeviationModel {
  const start = days.length < LEAST_PAST_DAYS ? undefined : startOf(days);
  if (start === undefined) return USUAL;
  const shortest = intervalSeconds / HOUR_SECONDS;
  const isAllowed = (model: DeviationModel) =>
    model.noise >= 1 &&
    model.levelDeviation >= LEAST_DEVIATION &&
    model.waveDeviation >= LEAST_DEVIATION &&
    model.waveHours >= shortest &&
    model.waveHours <= LONGEST_HOURS;
  const scoreOf = (model: DeviationModel) => {
    const fade = fadeOf(model, intervalSeconds);
    return days.reduce(
      (total, { actuals, forecasts }) =>
        total + followDay(model, actuals, forecasts, forecasts.length, fade).logLikelihood,
      0,
    );
  };
  let best = start;
  let bestScore = scoreOf(best);
  for (const step of STEPS) {
    for (const name of ['levelDeviation', 'waveDeviation', 'waveHours', 'noise'] as const) {
      for (const factor of [step, 1 / step]) {
        for (let stride = 0; stride < STRIDES; stride++) {
          const model = { ...best, [name]: best[name] * factor };
          if (!isAllowed(model)) break;
          const score = scoreOf(model);
          if (!(score > bestScore + LEAST_GAIN)) break;
          best = model;
          bestScore = score;
        }
      }
    }
  }
  return best;
}

/** Part of the squared errors to begin with as level, wave and chance. */
const SHARES = { level: 0.1, wave: 0.2, noise: 0.7 };

/** A start of the right size, whatever the volume; undefined if nothing was forecast or seen. */
function startOf(days: readonly PastDaySeries[]): DeviationModel | undefined {
  let squares = 0;
  let forecast = 0;
  let count = 0;
  for (const { actuals, forecasts } of days) {
    for (const [i, expected] of forecasts.entries()) {
      if (Number.isNaN(actuals[i]!) || expected < LEAST_FORECAST) continue;
      squares += (actuals[i]! - expected) ** 2 / expected;
      forecast += expected;
      count++;
    }
  }
  if (count === 0) return undefined;
  const ofForecast = (share: number) =>
    Math.max(LEAST_DEVIATION, Math.sqrt((share * squares) / forecast));
  return {
    levelDeviation: ofForecast(SHARES.level),
    waveDeviation: ofForecast(SHARES.wave),
    waveHours: USUAL.waveHours,
    noise: Math.max(1, (SHARES.noise * squares) / count),
  };
}
