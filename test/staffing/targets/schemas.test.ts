import type {
  FullTimeHours,
  RequiredAgentsOptions,
  SeriesTargets,
  ServiceTargets,
  Shrinkage,
  ShrinkageComponent,
  StaffingSeries,
} from 'halfhour/staffing';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type {
  fullTimeHoursSchema,
  seriesTargetsSchema,
  staffingSeriesSchema,
} from '../../../src/staffing/series/staffing-series.schema.ts';
import type {
  shrinkageComponentSchema,
  shrinkageSchema,
} from '../../../src/staffing/shrinkage/shrinkage.schema.ts';
import type {
  requiredAgentsOptionsSchema,
  serviceTargetsSchema,
} from '../../../src/staffing/targets/service-targets.schema.ts';

it('schemas and interfaces say the same', () => {
  expectTypeOf<z.input<typeof shrinkageComponentSchema>>().toEqualTypeOf<ShrinkageComponent>();
  expectTypeOf<z.input<typeof shrinkageSchema>>().toEqualTypeOf<Shrinkage>();
  expectTypeOf<z.input<typeof serviceTargetsSchema>>().toEqualTypeOf<ServiceTargets>();
  expectTypeOf<
    z.input<typeof requiredAgentsOptionsSchema>
  >().toEqualTypeOf<RequiredAgentsOptions>();
  expectTypeOf<z.input<typeof fullTimeHoursSchema>>().toEqualTypeOf<FullTimeHours>();
  expectTypeOf<z.input<typeof staffingSeriesSchema>>().toEqualTypeOf<StaffingSeries>();
  expectTypeOf<z.input<typeof seriesTargetsSchema>>().toEqualTypeOf<SeriesTargets>();
});
