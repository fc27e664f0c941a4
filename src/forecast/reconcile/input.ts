import * as z from 'zod/mini';
import { isNonNegative } from '../../core/check-numbers.ts';
import { name, nonNegative } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { seriesOf } from '../history-series.ts';
import { series } from '../series.ts';

/** A forecast, and the forecasts of its parts: a centre and its queues, a queue and its contact types. */
export interface ForecastNode {
  readonly name: string;
  /** Forecast of each interval (0 or more); `null` or `NaN` where there is none. */
  readonly values: ArrayLike<number | null>;
  /**
   * Typical error of the forecast (0 or more), such as its RMSE in a backtest: one for all intervals,
   * or one for each. 0 for what is certain. Default: the square root of each value, as of counts.
   */
  readonly standardError?: number | ArrayLike<number | null> | undefined;
  /** The parts that make up the whole. */
  readonly children?: readonly ForecastNode[] | undefined;
}

/** The schema of a tree of forecasts, all of the same length. */
export const reconcileInput = /* @__PURE__ */ schemaOf<ForecastNode>()(() =>
  node().check(
    stated(
      'All `values` are equally long, and a list of `standardError` is as long, with a number wherever there is a forecast',
      ({ value: root, issues }) => {
        const check = (
          { values, standardError, children }: ForecastNode,
          path: readonly (string | number)[],
        ): void => {
          const refuse = (field: string, message: string) =>
            issues.push({ code: 'custom', path: [...path, field], message, input: root });
          if (values.length !== root.values.length) {
            refuse('values', `as long as that of '${root.name}' (${root.values.length})`);
          }
          if (typeof standardError === 'object') {
            if (standardError.length !== values.length) {
              refuse('standardError', `as long as values (${values.length})`);
            } else if (
              seriesOf(standardError).some(
                (error, i) => Number.isNaN(error) && !Number.isNaN(values[i] ?? Number.NaN),
              )
            ) {
              refuse('standardError', 'known wherever there is a forecast');
            }
          }
          children?.forEach((child, c) => {
            check(child, [...path, 'children', c]);
          });
        };
        check(root, []);
      },
    ),
  ),
);

function node(): z.ZodMiniType<ForecastNode, ForecastNode> {
  const self: z.ZodMiniType<ForecastNode, ForecastNode> = z.strictObject({
    name: name(),
    values: series(
      'an array of numbers of 0 or more, null or NaN where there is no forecast',
      isNonNegative,
    ),
    standardError: z.optional(
      z.union(
        [nonNegative(), series('', isNonNegative)],
        'a number of 0 or more, or an array of them, null or NaN where there is no forecast',
      ),
    ),
    children: z.optional(z.lazy(() => z.array(self))),
  });
  return self;
}
