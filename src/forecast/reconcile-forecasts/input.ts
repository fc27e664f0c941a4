import * as z from 'zod/mini';
import { hasParts } from '../../core/check-result.ts';
import { name } from '../../core/kinds.ts';
import { savedResult } from '../../core/saved.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { FORECAST_FORM, type VolumeForecast } from '../forecast.ts';

/** A volume forecast, and those of its parts: a centre and its queues, a queue and its contact types. */
export interface VolumeForecastNode {
  readonly name: string;
  /** From `forecastVolume`, all with the same dates, intervals and levels. */
  readonly forecast: VolumeForecast;
  /** The parts that make up the whole. */
  readonly children?: readonly VolumeForecastNode[] | undefined;
}

/** The schema of a tree of forecasts of the same intervals. */
export const reconcileForecastsInput = /* @__PURE__ */ schemaOf<VolumeForecastNode>()(() =>
  node().check(
    stated(
      'All forecasts have the same `intervalSeconds`, `intervals` and `levels`',
      ({ value: root, issues }) => {
        const { levels, intervals, intervalSeconds } = root.forecast;
        const check = (
          { forecast, children }: VolumeForecastNode,
          path: readonly (string | number)[],
        ): void => {
          const refuse = (field: readonly (string | number)[], message: string) =>
            issues.push({
              code: 'custom',
              path: [...path, 'forecast', ...field],
              message,
              input: root,
            });
          const odd = forecast.intervals.findIndex(({ start }, i) => start !== intervals[i]?.start);
          if (forecast.intervalSeconds !== intervalSeconds) {
            refuse(['intervalSeconds'], `that of '${root.name}' (${intervalSeconds})`);
          } else if (odd >= 0 && odd < intervals.length) {
            const expected = `${intervals[odd]!.start} as in '${root.name}': forecast all from the same startDate`;
            refuse(['intervals', odd, 'start'], expected);
          } else if (forecast.intervals.length !== intervals.length) {
            refuse(['intervals'], `as many as in '${root.name}' (${intervals.length})`);
          }
          if (forecast.levels.join() !== levels.join()) {
            refuse(['levels'], `those of '${root.name}' (${levels.join(', ')})`);
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

/** Whether all that is to be reconciled has its contacts and quantiles. */
function isWhole({ intervals, days, weeks, total }: VolumeForecast): boolean {
  return [...intervals, ...days, ...weeks, total].every((span) =>
    hasParts(span, { contacts: 'number', quantiles: 'list' }),
  );
}

const PARTS = {
  levels: 'list',
  intervals: 'list',
  days: 'list',
  weeks: 'list',
  reasons: 'list',
} as const;

function node(): z.ZodMiniType<VolumeForecastNode, VolumeForecastNode> {
  const self: z.ZodMiniType<VolumeForecastNode, VolumeForecastNode> = z.strictObject({
    name: name(),
    forecast: savedResult<VolumeForecast>(FORECAST_FORM, PARTS, (forecast) =>
      isWhole(forecast) ? undefined : { path: [], expected: 'what forecastVolume returns' },
    ),
    children: z.optional(z.lazy(() => z.array(self))),
  });
  return self;
}
