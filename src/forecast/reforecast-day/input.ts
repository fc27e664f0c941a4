import * as z from 'zod/mini';
import { isNonNegative } from '../../core/check-numbers.ts';
import { schemaOf } from '../../core/schema.ts';
import { localDate } from '../../time/time-kinds.ts';
import { type ForecastEvent, forecastEventSchema } from '../forecast-event.ts';
import { type KnownDays, knownDaysFields } from '../known-days.ts';
import { quantileLevels } from '../quantile-levels.ts';
import { series } from '../series.ts';

/** Which day, and what was known of it before it began. */
export interface PrepareDayInput extends KnownDays {
  /** Local date of the day, `YYYY-MM-DD`, after the history, by 31 days at most. Default the day after it. */
  readonly date?: string | undefined;
  /** Things that move the volume: a mailing, a price change, a campaign. */
  readonly events?: readonly ForecastEvent[] | undefined;
}

/** What is known of the day so far. */
export interface UpdateDayInput {
  /**
   * Contacts of the day's intervals from midnight on, as far as they are over (each 0 or more,
   * `null` or `NaN` where unknown or closed).
   */
  readonly actuals: ArrayLike<number | null>;
  /** Levels of the quantiles, ascending (each above 0 and below 1). Default 0.025, 0.1, 0.5, 0.9, 0.975. */
  readonly levels?: readonly number[] | undefined;
}

/** Which day, and what is known of it so far. */
export interface ReforecastDayInput extends PrepareDayInput, UpdateDayInput {}

const known = () => ({
  date: z.optional(localDate()),
  ...knownDaysFields(),
  events: z.optional(z.array(forecastEventSchema())),
});

const seen = () => ({
  actuals: series(
    'an array of numbers',
    isNonNegative,
    'contacts of 0 or more, null or NaN where unknown',
  ),
  levels: z.optional(quantileLevels()),
});

export const prepareDayInput = /* @__PURE__ */ schemaOf<PrepareDayInput>()(() =>
  z.strictObject(known()),
);

export const updateDayInput = /* @__PURE__ */ schemaOf<UpdateDayInput>()(() =>
  z.strictObject(seen()),
);

export const reforecastDayInput = /* @__PURE__ */ schemaOf<ReforecastDayInput>()(() =>
  z.strictObject({ ...known(), ...seen() }),
);
