import type { SearchControl } from 'halfhour';
import type {
  AgentPay,
  AttritionCost,
  BillingIncrement,
  BreakEvenOptions,
  BridgeOptions,
  Capex,
  CheapestAgentsInput,
  ContactResolution,
  CostChannel,
  CostInput,
  CostScenario,
  CostStaff,
  CostStaircaseInput,
  FacilitiesCost,
  OpportunityCost,
  OtherCost,
  PriceLadderInput,
  SourcingContract,
  SupportRole,
  TechnologyCost,
  TornadoOptions,
} from 'halfhour/cost';
import type { HiringPlanInput, OvertimeOrHireInput } from 'halfhour/hiring';
import type { OvertimePayInput } from 'halfhour/pay';
import type { QualityMonitoringInput, QualitySampleInput } from 'halfhour/quality';
import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type {
  breakEvenOptionsSchema,
  bridgeOptionsSchema,
  costScenarioSchema,
  tornadoOptionsSchema,
} from '../../../src/cost/compare/compare.schema.ts';
import type {
  billingIncrementSchema,
  costChannelSchema,
} from '../../../src/cost/input/channel.schema.ts';
import type { costInputSchema } from '../../../src/cost/input/cost-input.schema.ts';
import type {
  capexSchema,
  facilitiesCostSchema,
  opportunityCostSchema,
  otherCostSchema,
  sourcingContractSchema,
  technologyCostSchema,
} from '../../../src/cost/input/purchases.schema.ts';
import type {
  agentPaySchema,
  attritionCostSchema,
  costStaffSchema,
  supportRoleSchema,
} from '../../../src/cost/input/staff.schema.ts';
import type { priceLadderInputSchema } from '../../../src/cost/prices/prices.schema.ts';
import type {
  cheapestAgentsSchema,
  costStaircaseSchema,
} from '../../../src/cost/queue/queue.schema.ts';
import type { attemptsSchema } from '../../../src/cost/resolution/resolution.schema.ts';
import type { hiringPlanInputSchema } from '../../../src/hiring/hiring-input.schema.ts';
import type { overtimeOrHireSchema } from '../../../src/hiring/overtime-or-hire.schema.ts';
import type { searchControlSchema } from '../../../src/hiring/search-control.schema.ts';
import type {
  categoryRatingsSchema,
  qualityMonitoringSchema,
  qualitySampleSchema,
  scoreRatingsSchema,
} from '../../../src/quality/quality.schema.ts';

describe('the schemas of costs say what the interfaces say', () => {
  it('of a whole period', () => {
    expectTypeOf<z.input<typeof costInputSchema>>().toEqualTypeOf<CostInput>();
  });

  it('of a channel', () => {
    expectTypeOf<z.input<typeof costChannelSchema>>().toEqualTypeOf<CostChannel>();
    expectTypeOf<z.input<typeof billingIncrementSchema>>().toEqualTypeOf<BillingIncrement>();
  });

  it('of people', () => {
    expectTypeOf<z.input<typeof costStaffSchema>>().toEqualTypeOf<CostStaff>();
    expectTypeOf<z.input<typeof agentPaySchema>>().toEqualTypeOf<AgentPay>();
    expectTypeOf<z.input<typeof supportRoleSchema>>().toEqualTypeOf<SupportRole>();
    expectTypeOf<z.input<typeof attritionCostSchema>>().toEqualTypeOf<AttritionCost>();
  });

  it('of purchases', () => {
    expectTypeOf<z.input<typeof sourcingContractSchema>>().toEqualTypeOf<SourcingContract>();
    expectTypeOf<z.input<typeof technologyCostSchema>>().toEqualTypeOf<TechnologyCost>();
    expectTypeOf<z.input<typeof capexSchema>>().toEqualTypeOf<Capex>();
    expectTypeOf<z.input<typeof facilitiesCostSchema>>().toEqualTypeOf<FacilitiesCost>();
    expectTypeOf<z.input<typeof otherCostSchema>>().toEqualTypeOf<OtherCost>();
    expectTypeOf<z.input<typeof opportunityCostSchema>>().toEqualTypeOf<OpportunityCost>();
  });

  it('of comparisons', () => {
    expectTypeOf<z.input<typeof tornadoOptionsSchema>>().toEqualTypeOf<TornadoOptions>();
    expectTypeOf<z.input<typeof costScenarioSchema>>().toEqualTypeOf<CostScenario>();
    expectTypeOf<z.input<typeof bridgeOptionsSchema>>().toEqualTypeOf<BridgeOptions>();
    expectTypeOf<z.input<typeof breakEvenOptionsSchema>>().toEqualTypeOf<BreakEvenOptions>();
  });

  it('of hiring and pay', () => {
    expectTypeOf<z.input<typeof hiringPlanInputSchema>>().toEqualTypeOf<HiringPlanInput>();
    expectTypeOf<z.input<typeof searchControlSchema>>().toEqualTypeOf<SearchControl>();
    expectTypeOf<z.input<typeof overtimeOrHireSchema>>().toEqualTypeOf<OvertimeOrHireInput>();
    expectTypeOf<z.input<typeof priceLadderInputSchema>>().toEqualTypeOf<PriceLadderInput>();
  });

  it('of quality, queues and resolution', () => {
    expectTypeOf<z.input<typeof qualitySampleSchema>>().toEqualTypeOf<QualitySampleInput>();
    expectTypeOf<z.input<typeof qualityMonitoringSchema>>().toEqualTypeOf<QualityMonitoringInput>();
    type Categories = readonly (readonly (string | number)[])[];
    expectTypeOf<z.input<ReturnType<typeof categoryRatingsSchema>>>().toEqualTypeOf<Categories>();
    type Scores = readonly (readonly number[])[];
    expectTypeOf<z.input<ReturnType<typeof scoreRatingsSchema>>>().toEqualTypeOf<Scores>();
    expectTypeOf<z.input<typeof cheapestAgentsSchema>>().toEqualTypeOf<CheapestAgentsInput>();
    expectTypeOf<z.input<typeof costStaircaseSchema>>().toEqualTypeOf<CostStaircaseInput>();
    expectTypeOf<z.input<typeof attemptsSchema>>().toEqualTypeOf<readonly ContactResolution[]>();
  });
});
