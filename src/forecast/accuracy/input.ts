import * as z from 'zod/mini';
import { numbers as numberList } from '../../core/bulk-kinds.ts';
import { hasParts } from '../../core/check-result.ts';
import { openFraction } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import type { HistoryDay, IntervalHistory } from '../history.ts';
import { series } from '../series.ts';

/** What else to score by. */
export interface AccuracyInput {
  /** Quantiles of the same forecast, each as long as the actuals. */
  readonly quantiles?: readonly QuantileForecast[] | undefined;
  /** Weight of each value (0 or more), for means that rest on many or few contacts. Default 1. */
  readonly weights?: ArrayLike<number> | undefined;
  /** The days that the values belong to: then totals of days and ISO weeks are scored as well. */
  readonly days?: readonly HistoryDay[] | undefined;
  /** Quantiles of the day totals, an element for each of `days`. */
  readonly dayQuantiles?: readonly QuantileForecast[] | undefined;
  /** Quantiles of the week totals, an element for each ISO week of `days`. */
  readonly weekQuantiles?: readonly QuantileForecast[] | undefined;
  /** The history that the forecast was made from, for `mase`: its naive forecast is a week old. */
  readonly training?: Pick<IntervalHistory, 'contacts' | 'days' | 'intervalSeconds'> | undefined;
}

/** One quantile of a forecast. */
export interface QuantileForecast {
  /** Chance that the actual is at most this (above 0, below 1). */
  readonly level: number;
  /** The quantile, an element for each actual. */
  readonly values: ArrayLike<number | null>;
}

/** All arguments of `accuracy` together. */
interface AccuracyArguments extends AccuracyInput {
  readonly actuals: ArrayLike<number | null>;
  readonly forecasts: ArrayLike<number | null>;
}

export const accuracyArguments = /* @__PURE__ */ schemaOf<AccuracyArguments>()(() =>
  z
    .strictObject({
      actuals: numbers(),
      forecasts: numbers(),
      weights: z.optional(numberList((value) => value >= 0, 'a number of 0 or more')),
      quantiles: quantiles(),
      days: z.optional(z.custom<readonly HistoryDay[]>(Array.isArray, 'the days of a history')),
      dayQuantiles: quantiles(),
      weekQuantiles: quantiles(),
      training: z.optional(
        z.custom<Pick<IntervalHistory, 'contacts' | 'days' | 'intervalSeconds'>>(
          (value) => hasParts(value, { contacts: 'list', days: 'list', intervalSeconds: 'number' }),
          'an interval history',
        ),
      ),
    })
    .check(
      stated(
        '`forecasts`, `weights` and the `values` of quantiles are as long as `actuals`',
        ({ value: { actuals, forecasts, weights, quantiles: levels = [] }, issues }) => {
          const sameLength = (
            path: (string | number)[],
            values: ArrayLike<number | null> | undefined,
          ) => {
            if (values === undefined || values.length === actuals.length) return;
            const message = `as long as actuals (${actuals.length})`;
            issues.push({ code: 'custom', path, message, input: values });
          };
          sameLength(['forecasts'], forecasts);
          sameLength(['weights'], weights);
          for (const [i, { values }] of levels.entries())
            sameLength(['quantiles', i, 'values'], values);
        },
      ),
    ),
);

const numbers = () => series('an array of numbers, null or NaN where unknown', Number.isFinite);

const quantiles = () =>
  z.optional(z.array(z.strictObject({ level: openFraction(), values: numbers() })));
