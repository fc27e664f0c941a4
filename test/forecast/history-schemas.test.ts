import type {
  AccuracyOptions,
  ForecastAhtOptions,
  ForecastNode,
  IntervalHistoryOptions,
  TrafficOptions,
  TrafficPeriod,
  VolumeForecastNode,
} from 'halfhour/forecast';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { accuracySchema } from '../../src/forecast/accuracy/input.ts';
import type {
  analyseTrafficSchema,
  trafficPeriodSchema,
} from '../../src/forecast/analyse-traffic/input.ts';
import type { forecastAhtSchema } from '../../src/forecast/forecast-aht/input.ts';
import type { intervalHistorySchema } from '../../src/forecast/interval-history/input.ts';
import type { forecastNodeSchema } from '../../src/forecast/reconcile/input.ts';
import type { volumeForecastNodeSchema } from '../../src/forecast/reconcile-forecasts/input.ts';

it('the schemas of halfhour/forecast take what their interfaces say', () => {
  expectTypeOf<
    Omit<z.input<ReturnType<typeof accuracySchema>>, 'actuals' | 'forecasts'>
  >().toEqualTypeOf<AccuracyOptions>();
  expectTypeOf<z.input<ReturnType<typeof forecastAhtSchema>>>().toEqualTypeOf<ForecastAhtOptions>();
  expectTypeOf<z.input<ReturnType<typeof forecastNodeSchema>>>().toEqualTypeOf<ForecastNode>();
  expectTypeOf<
    z.input<ReturnType<typeof volumeForecastNodeSchema>>
  >().toEqualTypeOf<VolumeForecastNode>();
  expectTypeOf<
    z.input<ReturnType<typeof intervalHistorySchema>>
  >().toEqualTypeOf<IntervalHistoryOptions>();
  expectTypeOf<z.input<ReturnType<typeof analyseTrafficSchema>>>().toEqualTypeOf<TrafficOptions>();
  expectTypeOf<z.input<ReturnType<typeof trafficPeriodSchema>>>().toEqualTypeOf<TrafficPeriod>();
});
