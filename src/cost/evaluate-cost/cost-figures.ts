import { sum } from '../../core/sum.ts';
import type { CostInput } from '../cost-input.ts';
import { branch, type CostNode } from './cost-node.ts';
import { type ChannelDemand, channelDemand, rampFactorOf } from './demand.ts';
import { type CostHours, type StaffedHours, staffedHours } from './hours.ts';
import { peopleCost } from './people.ts';
import {
  escalationCost,
  lineMinutes,
  otherCosts,
  selfServiceCost,
  sourcingCost,
  technologyCost,
  telecomCost,
} from './purchases.ts';
import { type Quantity, times, variableQuantity } from './quantity.ts';

/** What a period takes and costs, before anybody divides one by the other. */
export interface CostFigures {
  readonly demand: readonly ChannelDemand[];
  readonly hours: CostHours;
  readonly channelHours: StaffedHours['channelHours'];
  readonly rampFactor: number;
  readonly leavers: number;
  readonly hires: number;
  readonly seats: number;
  readonly tree: CostNode;
}

/** Demand, then hours, then money. The input has been checked. */
export function costFigures(callee: string, input: CostInput): CostFigures {
  const { channels, staff, attrition, months = 1 } = input;
  const rampFactor = rampFactorOf(attrition);
  const demand = channels.map((channel) => channelDemand(channel, rampFactor));
  const overtime = (input.pay.overtime ?? []).reduce((total, { hours }) => total + hours, 0);
  const { hours, fte, channelHours } = staffedHours(callee, input, demand, overtime, months);

  const leavers = times(fte, (attrition?.monthlyRate ?? 0) * months, 'leavers');
  const hires = times(leavers, 1 / (attrition?.yield ?? 1), 'hires');
  const seats = times(fte, 1 / (staff.agentsPerSeat ?? 1), 'seats');
  const handled = handledContacts(demand);
  const tree = branch('total', [
    peopleCost(input, { fte, leavers, hires, handled }),
    sourcingCost(input.sourcing ?? []),
    technologyCost(
      input.technology ?? {},
      {
        fte,
        seats,
        handled,
        handlingMinutes: variableQuantity(hours.handling * 60, 'minutes'),
        lineMinutes: (billing) => lineMinutes(channels, demand, billing),
      },
      months,
    ),
    telecomCost(channels, demand),
    selfServiceCost(channels, demand),
    escalationCost(channels, demand),
    ...otherCosts(input, seats),
  ]);
  return {
    demand,
    hours,
    channelHours,
    rampFactor,
    leavers: leavers.value,
    hires: hires.value,
    seats: seats.value,
    tree,
  };
}

function handledContacts(demand: readonly ChannelDemand[]): Quantity {
  return variableQuantity(sum(demand.map(({ handled }) => handled)), 'contacts');
}
