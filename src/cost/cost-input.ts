import * as z from 'zod/mini';
import { name, positive } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { stated } from '../core/stated.ts';
import { type CostChannel, costChannelSchema } from './channel.ts';
import {
  type FacilitiesCost,
  facilitiesCostSchema,
  type OpportunityCost,
  type OtherCost,
  opportunityCostSchema,
  otherCostSchema,
  type SourcingContract,
  sourcingContractSchema,
  type TechnologyCost,
  technologyCostSchema,
} from './purchases.ts';
import {
  type AgentPay,
  type AttritionCost,
  agentPaySchema,
  attritionCostSchema,
  type CostStaff,
  costStaffSchema,
  type SupportRole,
  supportRoleSchema,
} from './staff.ts';

/**
 * Everything that a contact centre costs in one period, and what drives it.
 *
 * Money is a plain number in the caller's currency, never negative unless said otherwise. Monthly
 * amounts and rates count `months` times.
 */
export interface CostInput {
  /** Length of the period in months (above 0, default 1): a week is 12 / 52.18 months. */
  readonly months?: number | undefined;
  /** The demand on the centre's own agents, one entry a channel; at least one. */
  readonly channels: readonly CostChannel[];
  /** How many paid hours the demand takes. */
  readonly staff: CostStaff;
  /** What the agents earn. */
  readonly pay: AgentPay;
  /** Team leaders, quality monitoring, trainers, planners, managers. */
  readonly support?: readonly SupportRole[] | undefined;
  /** What replacing leavers costs. */
  readonly attrition?: AttritionCost | undefined;
  /** Contacts and capacity that are bought in. */
  readonly sourcing?: readonly SourcingContract[] | undefined;
  /** Licences, usage, investments. */
  readonly technology?: TechnologyCost | undefined;
  /** Rent, energy, cleaning. */
  readonly facilities?: FacilitiesCost | undefined;
  /** Anything else, as an amount. */
  readonly other?: readonly OtherCost[] | undefined;
  /** What waiting and lost contacts are worth; reported beside the total, never in it. */
  readonly opportunity?: OpportunityCost | undefined;
  /** Paths of inputs that are assumed, not known, such as `staff.occupancy`: repeated in the result. */
  readonly assumed?: readonly string[] | undefined;
}

export const costInputSchema = /* @__PURE__ */ schemaOf<CostInput>()(() =>
  z
    .strictObject({
      months: z.optional(positive()),
      channels: z
        .array(costChannelSchema())
        .check(z.minLength(1, 'a list of at least one channel')),
      staff: costStaffSchema(),
      pay: agentPaySchema(),
      support: z.optional(z.array(supportRoleSchema())),
      attrition: z.optional(attritionCostSchema()),
      sourcing: z.optional(z.array(sourcingContractSchema())),
      technology: z.optional(technologyCostSchema()),
      facilities: z.optional(facilitiesCostSchema()),
      other: z.optional(z.array(otherCostSchema())),
      opportunity: z.optional(opportunityCostSchema()),
      assumed: z.optional(z.array(name())),
    })
    .check(
      stated(
        'The staff is given by one of `occupancy`, positionHours, paidHours and fte, or by an `occupancy` or a `service` for each channel, but not by both',
        ({ value, issues }) => {
          const { occupancy, positionHours, paidHours, fte } = value.staff;
          if (occupancy !== undefined) return;
          const staffIsGiven = (positionHours ?? paidHours ?? fte) !== undefined;
          const refuse = (path: (string | number)[], message: string) =>
            issues.push({ code: 'custom', path, message, input: value });
          value.channels.forEach((channel, i) => {
            for (const field of ['occupancy', 'service'] as const) {
              if (!staffIsGiven || channel[field] === undefined) continue;
              const message = 'absent where the staff is given: occupancy then follows from it';
              refuse(['channels', i, field], message);
            }
          });
          const missing = value.channels.some(
            (c) => c.occupancy === undefined && c.service === undefined,
          );
          if (!staffIsGiven && missing) {
            refuse(['staff', 'occupancy'], ONE_OF_FOUR);
          }
        },
      ),
    ),
);

const ONE_OF_FOUR =
  'given, or else positionHours, paidHours, fte, or a service or an occupancy for each channel';
