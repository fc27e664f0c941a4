import type { Expectation } from '../engine/spread/count-at.ts';
import {
  type DeviationModel,
  deviationOfInterval,
  deviationOfRest,
  followDay,
} from './deviation-model.ts';

/** What is to come after some interval of a day, as far as the day so far is believed. */
export interface RestOfDay {
  /** Expected contacts of each interval to come, if so much of the deviation is believed (0 to 1). */
  readonly contacts: (trust: number) => Float64Array;
  /** The same with its variance: what is not believed stays as uncertain as before the day began. */
  readonly interval: (k: number, trust: number) => Expectation;
  /** All intervals to come together. */
  readonly total: (trust: number) => Expectation;
}

/**
 * What the model makes of the rest of a day of which `from` intervals are over. Contacts are `NaN` where unknown
 * or closed, and not looked at later; forecasts 0 where closed.
 */
export function restOfDay(
  model: DeviationModel,
  actuals: ArrayLike<number>,
  forecasts: Float64Array,
  from: number,
  fade: number,
): RestOfDay {
  const now = followDay(model, actuals, forecasts, from, fade);
  const before = followDay(model, actuals, forecasts, 0, fade);
  const rest = forecasts.subarray(from);
  const deviations = rest.map((_, k) => deviationOfInterval(model, now, k, fade).deviation);
  const expect = (k: number, trust: number) => rest[k]! * Math.max(0, 1 + trust * deviations[k]!);
  const contacts = (trust: number) => rest.map((_, k) => expect(k, trust));
  const about = (mean: number, known: number, unknown: number, trust: number): Expectation => ({
    mean,
    variance: model.noise * mean + known + (1 - trust) ** 2 * (unknown - known),
  });
  return {
    contacts,
    interval: (k, trust) =>
      about(
        expect(k, trust),
        rest[k]! ** 2 * deviationOfInterval(model, now, k, fade).variance,
        rest[k]! ** 2 * deviationOfInterval(model, before, k, fade).variance,
        trust,
      ),
    total: (trust) =>
      about(
        contacts(trust).reduce((sum, x) => sum + x, 0),
        deviationOfRest(model, now, forecasts, from, fade).variance,
        deviationOfRest(model, before, forecasts, from, fade).variance,
        trust,
      ),
  };
}
