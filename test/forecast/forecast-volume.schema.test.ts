import type { ForecastVolumeOptions } from 'halfhour/forecast';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { forecastVolumeSchema } from '../../src/forecast/forecast-volume/input.ts';

it('the schema of the forecast options takes what the interface says', () => {
  expectTypeOf<z.input<typeof forecastVolumeSchema>>().toEqualTypeOf<ForecastVolumeOptions>();
});
