import * as z from 'zod/mini';
import { oneOf, wholeNumber, wholeNumberBetween } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { localDate } from '../../time/time-kinds.ts';
import { type ForecastEvent, forecastEventSchema } from '../forecast-event.ts';
import { type KnownDays, knownDaysFields } from '../known-days.ts';
import { MODEL_NAMES, type ModelName } from '../model-names.ts';
import { quantileLevels } from '../quantile-levels.ts';

/** What to forecast, and what is known about the future. */
export interface ForecastVolumeInput extends KnownDays {
  /** Dates to forecast from `startDate` on (whole number, 1 to 400). */
  readonly days: number;
  /** First local date to forecast, `YYYY-MM-DD`, after the history: by default the day after it. */
  readonly startDate?: string | undefined;
  /** Levels of the quantiles, ascending (each above 0 and below 1). Default 0.025, 0.1, 0.5, 0.9, 0.975. */
  readonly levels?: readonly number[] | undefined;
  /** Things that will move the volume, or did: a mailing, a price change, a campaign. */
  readonly events?: readonly ForecastEvent[] | undefined;
  /** Which model to use. Default `combination`: several, weighed by their errors in the history. */
  readonly model?: ModelName | undefined;
  /** How many sample paths to draw (whole number, 0 to 10,000). Default 0. */
  readonly samplePaths?: number | undefined;
  /** Seed of the sample paths (whole number). Default 1. */
  readonly seed?: number | undefined;
}

export const forecastVolumeInput = /* @__PURE__ */ schemaOf<ForecastVolumeInput>()(() =>
  z.strictObject({
    days: wholeNumberBetween(1, 400, 'a whole number of days from 1 to 400'),
    startDate: z.optional(localDate()),
    ...knownDaysFields(),
    levels: z.optional(quantileLevels()),
    events: z.optional(z.array(forecastEventSchema())),
    model: z.optional(oneOf(MODEL_NAMES)),
    samplePaths: z.optional(wholeNumberBetween(0, 10_000, 'a whole number from 0 to 10,000')),
    seed: z.optional(wholeNumber()),
  }),
);
