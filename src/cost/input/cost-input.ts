import type { CostChannel } from './channel.ts';
import type {
  FacilitiesCost,
  OpportunityCost,
  OtherCost,
  SourcingContract,
  TechnologyCost,
} from './purchases.ts';
import type { AgentPay, AttritionCost, CostStaff, SupportRole } from './staff.ts';

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
