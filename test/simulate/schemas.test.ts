import type {
  AgentsOnDutyInput,
  CallRecord,
  EstimateArrivalsInput,
  EstimateRedialsInput,
  MeasureCallsInput,
} from 'halfhour/calls';
import type {
  ReplayCallsInput,
  SimulateCentreInput,
  SimulateQueueInput,
  VerifyStaffingInput,
} from 'halfhour/simulate';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type {
  agentsOnDutySchema,
  estimateArrivalsSchema,
  estimateRedialsSchema,
  handleTimeCallsSchema,
  patienceCallsSchema,
} from '../../src/calls/estimate.schema.ts';
import type { measureCallsSchema } from '../../src/calls/measure-calls/input.ts';
import type { simulateCentreSchema } from '../../src/simulate/simulate-centre/input.ts';
import type { verifyStaffingSchema } from '../../src/simulate/verify-staffing/input.ts';
import type { simulateQueueSchema } from '../../src/simulate/simulate-queue/input.ts';
import type { replayCallsSchema } from '../../src/simulate/replay-calls/input.ts';

it('every schema says what its interface says', () => {
  expectTypeOf<z.input<typeof agentsOnDutySchema>>().toEqualTypeOf<AgentsOnDutyInput>();
  expectTypeOf<z.input<typeof estimateArrivalsSchema>>().toEqualTypeOf<EstimateArrivalsInput>();
  expectTypeOf<z.input<typeof estimateRedialsSchema>>().toEqualTypeOf<EstimateRedialsInput>();
  expectTypeOf<z.input<typeof handleTimeCallsSchema>>().toEqualTypeOf<readonly CallRecord[]>();
  expectTypeOf<z.input<typeof patienceCallsSchema>>().toEqualTypeOf<readonly CallRecord[]>();
  expectTypeOf<z.input<typeof measureCallsSchema>>().toEqualTypeOf<MeasureCallsInput>();
  expectTypeOf<z.input<typeof replayCallsSchema>>().toEqualTypeOf<ReplayCallsInput>();
  expectTypeOf<z.input<typeof simulateCentreSchema>>().toEqualTypeOf<SimulateCentreInput>();
  expectTypeOf<z.input<typeof simulateQueueSchema>>().toEqualTypeOf<SimulateQueueInput>();
  expectTypeOf<z.input<typeof verifyStaffingSchema>>().toEqualTypeOf<VerifyStaffingInput>();
});
