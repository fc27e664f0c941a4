import * as z from 'zod';
import { name } from '../../core/domain.schema.ts';
import type { VolumeForecast } from '../forecast.ts';
import type { VolumeForecastNode } from './volume-forecast-node.ts';

/** The schema of `VolumeForecastNode`: a tree of forecasts of the same intervals. */
export const volumeForecastNodeSchema = () => nodeSchema().superRefine(checkAlike);

function nodeSchema(): z.ZodType<VolumeForecastNode, VolumeForecastNode> {
  const node: z.ZodType<VolumeForecastNode, VolumeForecastNode> = z
    .strictObject({
      name: name(),
      forecast: z.custom<VolumeForecast>(isForecast, 'what forecastVolume returns'),
      children: z.lazy(() => z.array(node).readonly()).optional(),
    })
    .readonly();
  return node;
}

/** Forecasts are large and made by us: this asks for the fields, and does not look at every number. */
function isForecast(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const field = (name: string): unknown => Reflect.get(value, name);
  const total = field('total');
  return (
    ['levels', 'intervals', 'days', 'weeks', 'reasons'].every((list) =>
      Array.isArray(field(list)),
    ) &&
    typeof total === 'object' &&
    total !== null
  );
}

function checkAlike(root: VolumeForecastNode, context: z.RefinementCtx): void {
  const { levels, intervals, intervalSeconds } = root.forecast;
  const refuse = (path: readonly (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path: [...path], message });
  const check = ({ forecast, children }: VolumeForecastNode, at: readonly (string | number)[]) => {
    const path = [...at, 'forecast'];
    const odd = forecast.intervals.findIndex(({ start }, i) => start !== intervals[i]?.start);
    if (forecast.intervalSeconds !== intervalSeconds) {
      refuse([...path, 'intervalSeconds'], `that of '${root.name}' (${intervalSeconds})`);
    } else if (odd >= 0 && odd < intervals.length) {
      const expected = `${intervals[odd]!.start} as in '${root.name}': forecast all from the same startDate`;
      refuse([...path, 'intervals', odd, 'start'], expected);
    } else if (forecast.intervals.length !== intervals.length) {
      refuse([...path, 'intervals'], `as many as in '${root.name}' (${intervals.length})`);
    }
    if (forecast.levels.join() !== levels.join()) {
      refuse([...path, 'levels'], `those of '${root.name}' (${levels.join(', ')})`);
    }
    children?.forEach((child, c) => {
      check(child, [...at, 'children', c]);
    });
  };
  check(root, []);
}
