import type { SimulateQueueInput, VerifyStaffingInput } from 'halfhour/simulate';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { verifyStaffingSchema } from '../../src/simulate/check/verify-staffing.schema.ts';
import type { simulateQueueSchema } from '../../src/simulate/queue/input.schema.ts';

it('every schema says what its interface says', () => {
  expectTypeOf<z.input<typeof simulateQueueSchema>>().toEqualTypeOf<SimulateQueueInput>();
  expectTypeOf<z.input<typeof verifyStaffingSchema>>().toEqualTypeOf<VerifyStaffingInput>();
});
