import * as z from 'zod/mini';
import { numbers as numberList } from '../../core/bulk-kinds.ts';
import { name } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import type { HistoryDay } from '../history.ts';
import { series } from '../series.ts';

/** A forecast under a name: the planner's own column, a vendor's, this library's. */
export interface NamedForecast {
  readonly name: string;
  /** What was forecast for each of the actuals; `null` or `NaN` where there was none. */
  readonly values: ArrayLike<number | null>;
}

/** What happened, and who forecast what. */
export interface CompareForecastsInput {
  /** Contacts of each interval, `null` or `NaN` where unknown. */
  readonly actuals: ArrayLike<number | null>;
  /** The forecasts of the same intervals (2 to 100): the first is what the others are compared with. */
  readonly forecasts: readonly NamedForecast[];
  /** The days that the intervals belong to, as in a history: errors of day totals are told, and days compared, not intervals. */
  readonly days?: readonly HistoryDay[] | undefined;
  /** Weight of each interval (0 or more), such as its contacts where handle times are compared. Default 1. */
  readonly weights?: ArrayLike<number> | undefined;
}

export const compareForecastsInput = /* @__PURE__ */ schemaOf<CompareForecastsInput>()(() =>
  z
    .strictObject({
      actuals: numbers(),
      forecasts: z
        .array(z.strictObject({ name: name(), values: numbers() }))
        .check(z.minLength(2, 'at least two forecasts'), z.maxLength(100, 'at most 100 forecasts')),
      days: z.optional(z.custom<readonly HistoryDay[]>(Array.isArray, 'the days of a history')),
      weights: z.optional(numberList((value) => value >= 0, 'a number of 0 or more')),
    })
    .check(
      stated(
        'The `values` of every forecast and `weights` are as long as `actuals`, and no two forecasts have the same `name`',
        ({ value: { actuals, forecasts, weights }, issues }) => {
          const refuse = (path: (string | number)[], message: string, input: unknown) =>
            issues.push({ code: 'custom', path, message, input });
          const expected = `as long as actuals (${actuals.length})`;
          for (const [f, forecast] of forecasts.entries()) {
            if (forecast.values.length !== actuals.length)
              refuse(['forecasts', f, 'values'], expected, forecast.values);
            if (forecasts.findIndex(({ name }) => name === forecast.name) < f)
              refuse(['forecasts', f, 'name'], 'a name of its own', forecast.name);
          }
          if (weights !== undefined && weights.length !== actuals.length)
            refuse(['weights'], expected, weights);
        },
      ),
    ),
);

const numbers = () => series('an array of numbers, null or NaN where unknown', Number.isFinite);
