import type {
  AgentPay,
  AttritionCost,
  BillingIncrement,
  Capex,
  CostChannel,
  CostInput,
  CostStaff,
  FacilitiesCost,
  OpportunityCost,
  OtherCost,
  SourcingContract,
  SupportRole,
  TechnologyCost,
} from 'halfhour/cost';
import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
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
});
