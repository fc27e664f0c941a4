import type { IntervalHistoryOptions } from 'halfhour/forecast';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { intervalHistorySchema } from '../../../src/forecast/history/interval-history.schema.ts';

it('the schema of the history options takes what the interface says', () => {
  expectTypeOf<
    z.input<ReturnType<typeof intervalHistorySchema>>
  >().toEqualTypeOf<IntervalHistoryOptions>();
});
