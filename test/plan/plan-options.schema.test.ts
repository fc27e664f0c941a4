import type { PlanOptions } from 'halfhour/plan';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { planOptionsSchema } from '../../src/plan/plan-options.schema.ts';

it('the schema of the plan options takes what the interface says', () => {
  expectTypeOf<Omit<z.input<typeof planOptionsSchema>, 'rotation'>>().toEqualTypeOf<
    Omit<PlanOptions, 'rotation'>
  >();
});
