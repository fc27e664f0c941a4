import type { CostChannel } from '../channel.ts';
import type { CostInput } from '../cost-input.ts';

/** What may explain a difference between two periods. Together they are the whole input. */
export const BRIDGE_DRIVERS = [
  'volume',
  'mix',
  'handleTime',
  'resolution',
  'selfService',
  'occupancy',
  'shrinkage',
  'pay',
  'support',
  'attrition',
  'purchases',
  'calendar',
] as const;

/** One thing that may explain why two periods differ in cost. */
export type BridgeDriver = (typeof BRIDGE_DRIVERS)[number];

/** An input that takes each driver's part from one period or the other. */
export function blend(
  before: CostInput,
  after: CostInput,
  isAfter: (driver: BridgeDriver) => boolean,
): CostInput {
  const from = (driver: BridgeDriver) => (isAfter(driver) ? after : before);
  const shrinkage = from('shrinkage').staff;
  const occupancy = from('occupancy').staff;
  const calendar = from('calendar');
  const purchases = from('purchases');
  return {
    months: calendar.months,
    channels: blendChannels(before, from, isAfter),
    staff: {
      occupancy: occupancy.occupancy,
      rounding: occupancy.rounding,
      inOfficeShrinkage: shrinkage.inOfficeShrinkage,
      outOfOfficeShrinkage: shrinkage.outOfOfficeShrinkage,
      hoursPerFte: calendar.staff.hoursPerFte,
      agentsPerSeat: purchases.staff.agentsPerSeat,
    },
    pay: from('pay').pay,
    support: from('support').support,
    attrition: from('attrition').attrition,
    sourcing: purchases.sourcing,
    technology: purchases.technology,
    facilities: purchases.facilities,
    other: purchases.other,
  };
}

function blendChannels(
  before: CostInput,
  from: (driver: BridgeDriver) => CostInput,
  isAfter: (driver: BridgeDriver) => boolean,
): CostChannel[] {
  return before.channels.map((_, i) => {
    const part = (driver: BridgeDriver) => from(driver).channels[i]!;
    const { name, contacts, issues } = part('volume');
    const isWhole = isAfter('volume') === isAfter('mix');
    const mixed = (of: (channel: CostChannel) => number | undefined) => {
      const volume = totalOf(from('volume'), of);
      const whole = totalOf(from('mix'), of);
      return whole > 0 ? (volume * (of(part('mix')) ?? 0)) / whole : 0;
    };
    return {
      name,
      contacts: contacts === undefined || isWhole ? contacts : mixed((c) => c.contacts),
      issues: issues === undefined || isWhole ? issues : mixed((c) => c.issues),
      ahtSeconds: part('handleTime').ahtSeconds,
      concurrency: part('handleTime').concurrency,
      escalation: part('handleTime').escalation,
      abandonProbability: part('resolution').abandonProbability,
      resolution: part('resolution').resolution,
      selfService: part('selfService').selfService,
      deflection: part('selfService').deflection,
      occupancy: part('occupancy').occupancy,
      service: part('occupancy').service,
      line: part('purchases').line,
    };
  });
}

function totalOf(
  { channels }: CostInput,
  of: (channel: CostChannel) => number | undefined,
): number {
  return channels.reduce((sum, channel) => sum + (of(channel) ?? 0), 0);
}
