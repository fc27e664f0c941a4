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
import type { measureCallsSchema } from '../../src/calls/measure-calls.schema.ts';
import type { simulateCentreSchema } from '../../src/simulate/centre/simulate-centre.schema.ts';
import type { verifyStaffingSchema } from '../../src/simulate/check/verify-staffing.schema.ts';
import type { simulateQueueSchema } from '../../src/simulate/queue/input.schema.ts';
import type { replayCallsSchema } from '../../src/simulate/queue/replay-calls.schema.ts';

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
