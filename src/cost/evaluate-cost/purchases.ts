import type { BillingIncrement, CostChannel, LineTime } from '../channel.ts';
import type { CostInput } from '../cost-input.ts';
import { meanBilledSeconds } from '../prices/billing.ts';
import { monthlyCapexCharge } from '../prices/capex.ts';
import type { SourcingContract, TechnologyCost } from '../purchases.ts';
import { branch, type CostNode, leaf } from './cost-node.ts';
import type { ChannelDemand } from './demand.ts';
import { fixedQuantity, type Quantity, times, variableQuantity } from './quantity.ts';

/** What suppliers deliver and charge: capacity, shortfalls against the commitment, penalties. */
export function sourcingCost(contracts: readonly SourcingContract[]): CostNode {
  return branch(
    'sourcing',
    contracts.map((contract) => {
      const quantity = contract.quantity ?? contract.contacts;
      const shortfall = Math.max(0, (contract.minimumQuantity ?? 0) - quantity);
      return branch(contract.name, [
        leaf('delivered', fixedQuantity(quantity, contract.basis), contract.price),
        leaf('shortfall', fixedQuantity(shortfall, contract.basis), contract.price),
        leaf('penalties', fixedQuantity(1, 'period'), contract.penalties ?? 0),
      ]);
    }),
  );
}

/** What the technology lines are counted in. */
interface TechnologyQuantities {
  readonly fte: Quantity;
  readonly seats: Quantity;
  readonly handled: Quantity;
  readonly handlingMinutes: Quantity;
  /** Minutes of all lines, each call rounded up as a meter does. */
  readonly lineMinutes: (billing: BillingIncrement | undefined) => Quantity;
}

/** Licences, usage, investments and their maintenance. */
export function technologyCost(
  technology: TechnologyCost,
  { fte, seats, handled, handlingMinutes, lineMinutes }: TechnologyQuantities,
  months: number,
): CostNode {
  const { usage = [], capex = [] } = technology;
  return branch('technology', [
    leaf('seatLicences', times(seats, months, 'seat months'), technology.costPerSeat ?? 0),
    leaf('agentLicences', times(fte, months, 'fte months'), technology.costPerFte ?? 0),
    branch(
      'usage',
      usage.map(({ name, unitsPerContact = 0, minutesOf, billing, price }) => {
        if (minutesOf === undefined) {
          return leaf(name, times(handled, unitsPerContact, 'units'), price);
        }
        return leaf(name, minutesOf === 'line' ? lineMinutes(billing) : handlingMinutes, price);
      }),
    ),
    branch(
      'capex',
      capex.map((item) =>
        leaf(item.name, fixedQuantity(months, 'months'), monthlyCapexCharge(item)),
      ),
    ),
    leaf('maintenance', fixedQuantity(months, 'months'), technology.maintenanceMonthly ?? 0),
  ]);
}

/** Line minutes: handled calls pay menu, queue and talk, abandoned ones menu and queue, self-served ones the menu. */
export function telecomCost(
  channels: readonly CostChannel[],
  demand: readonly ChannelDemand[],
): CostNode {
  return branch(
    'telecom',
    channels.flatMap(({ name, line }, i) => {
      if (line === undefined) return [];
      const minutes = minutesOnLine(line, demand[i]!, line.billing);
      return [leaf(name, variableQuantity(minutes, 'minutes'), line.pricePerMinute)];
    }),
  );
}

/** Billed minutes of all lines, as another meter than the carrier's counts them. */
export function lineMinutes(
  channels: readonly CostChannel[],
  demand: readonly ChannelDemand[],
  billing: BillingIncrement | undefined,
): Quantity {
  const minutes = channels.reduce(
    (sum, { line }, i) => sum + (line ? minutesOnLine(line, demand[i]!, billing) : 0),
    0,
  );
  return variableQuantity(minutes, 'minutes');
}

function minutesOnLine(
  line: LineTime,
  { contacts, handled, contained }: ChannelDemand,
  billing: BillingIncrement | undefined,
): number {
  const menu = line.ivrSeconds ?? 0;
  const wait = menu + (line.queueSeconds ?? 0);
  const billed = (seconds: number) => meanBilledSeconds(seconds, billing);
  const seconds =
    handled * billed(wait + line.talkSeconds) +
    (contacts - handled) * billed(wait) +
    contained * billed(menu);
  return seconds / 60;
}

/** Attempts at self-service, settled or not. */
export function selfServiceCost(
  channels: readonly CostChannel[],
  demand: readonly ChannelDemand[],
): CostNode {
  return branch(
    'selfService',
    channels.flatMap(({ name, selfService }, i) => {
      if (selfService === undefined) return [];
      const attempts = variableQuantity(demand[i]!.selfServiceAttempts, 'attempts');
      return [leaf(name, attempts, selfService.costPerAttempt)];
    }),
  );
}

/** What other departments or suppliers charge for escalated contacts. */
export function escalationCost(
  channels: readonly CostChannel[],
  demand: readonly ChannelDemand[],
): CostNode {
  return branch(
    'escalations',
    channels.flatMap(({ name, escalation }, i) => {
      if (escalation === undefined) return [];
      const escalations = variableQuantity(demand[i]!.escalations, 'contacts');
      return [leaf(name, escalations, escalation.costEach ?? 0)];
    }),
  );
}

/** Rooms and whatever else the caller names. */
export function otherCosts({ facilities, other = [], months = 1 }: CostInput, seats: Quantity) {
  return [
    branch('facilities', [
      leaf('seats', times(seats, months, 'seat months'), facilities?.costPerSeat ?? 0),
    ]),
    branch(
      'other',
      other.map(({ name, amount }) => leaf(name, fixedQuantity(1, 'period'), amount)),
    ),
  ];
}
