import type {
  Holiday,
  IntervalGridOptions,
  OpenIntervalsOptions,
  OpeningHours,
} from 'halfhour/time';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { holidaySchema } from '../../src/time/holiday.schema.ts';
import type { intervalGridSchema } from '../../src/time/interval-grid.schema.ts';
import type {
  openIntervalsSchema,
  openingHoursSchema,
} from '../../src/time/opening-hours.schema.ts';

it('the schemas of halfhour/time take what their interfaces say', () => {
  expectTypeOf<z.input<ReturnType<typeof holidaySchema>>>().toEqualTypeOf<Holiday>();
  expectTypeOf<
    z.input<ReturnType<typeof intervalGridSchema>>
  >().toEqualTypeOf<IntervalGridOptions>();
  expectTypeOf<z.input<ReturnType<typeof openingHoursSchema>>>().toEqualTypeOf<OpeningHours>();
  expectTypeOf<
    z.input<ReturnType<typeof openIntervalsSchema>>
  >().toEqualTypeOf<OpenIntervalsOptions>();
});
