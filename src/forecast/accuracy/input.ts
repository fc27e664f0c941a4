import * as z from 'zod';
import { openFraction } from '../../core/domain.schema.ts';
import type { HistoryDay, IntervalHistory } from '../history.ts';

/** The schema of the arguments of `accuracy`, `actuals` and `forecasts` beside the options. */
export const accuracySchema = () =>
  z
    .strictObject({
      actuals: numbers(),
      forecasts: numbers(),
      weights: numbers('an array of numbers of 0 or more', (value) => value >= 0).optional(),
      quantiles: quantiles(),
      days: z.custom<readonly HistoryDay[]>(Array.isArray, 'the days of a history').optional(),
      dayQuantiles: quantiles(),
      weekQuantiles: quantiles(),
      training: z
        .custom<Pick<IntervalHistory, 'contacts' | 'days' | 'intervalSeconds'>>(
          (value) => typeof value === 'object' && value !== null && 'contacts' in value,
          'an interval history',
        )
        .optional(),
    })
    .superRefine(({ actuals, forecasts, weights, quantiles: levels }, context) => {
      const sameLength = (path: (string | number)[], values: ArrayLike<number> | undefined) => {
        if (values === undefined || values.length === actuals.length) return;
        const message = `as long as actuals (${actuals.length})`;
        context.addIssue({ code: 'custom', path, message });
      };
      sameLength(['forecasts'], forecasts);
      sameLength(['weights'], weights);
      for (const [i, { values }] of (levels ?? []).entries()) {
        sameLength(['quantiles', i, 'values'], values);
      }
    })
    .readonly();

function quantiles() {
  return z
    .array(z.strictObject({ level: openFraction(), values: numbers() }).readonly())
    .readonly()
    .optional();
}

/** An array, typed or not, of finite numbers and `NaN` for what is unknown. */
function numbers(
  expected = 'an array of numbers, NaN where unknown',
  accepts = (value: number) => value > -Infinity && value < Infinity,
) {
  return z.custom<ArrayLike<number>>(
    (value) =>
      (Array.isArray(value) || ArrayBuffer.isView(value)) &&
      Array.prototype.every.call(
        value,
        (element: unknown) =>
          typeof element === 'number' && (Number.isNaN(element) || accepts(element)),
      ),
    expected,
  );
}
