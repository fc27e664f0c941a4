import type { Finding } from '../../core/finding.ts';
import type { Step } from '../../core/step.ts';
import type { CostNode } from './cost-node.ts';
import type { ChannelDemand } from './demand.ts';
import type { CostHours } from './hours.ts';

/** What a period costs, where the money goes, and what one of anything costs. */
export interface CostResult {
  /** Money in the period: the amount of `tree`. */
  readonly total: number;
  /** Every line of the total. */
  readonly tree: CostNode;
  /** Money for one of each thing that the field counts; absent where there is none of it. */
  readonly unit: UnitCosts;
  /** Where the paid hours go. */
  readonly hours: CostHours;
  /** People and seats behind the total. */
  readonly staff: StaffCounts;
  /** Contacts, issues and resolutions, channel by channel, with their share of the cost. */
  readonly channels: readonly ChannelCost[];
  /** Share of the total that is spent on people: an output, published between about 0.65 and 0.85; absent where nothing is spent. */
  readonly labourShare?: number | undefined;
  /** The part of the total that contacts do not move. */
  readonly fixed: number;
  /** The part of the total in proportion to the contacts. */
  readonly variable: number;
  /** Amounts of `other` that happen once: leave them out when comparing periods. */
  readonly oneOff: number;
  /** The pay of the agents once more, by what they do; it adds up to the `agents` node. */
  readonly payByUse: PayByUse;
  /** Parts of the total that the tree does not show as lines, and costs outside it. Not to be added. */
  readonly memos: CostMemos;
  /** Values that the caller did not state or marked as assumed. */
  readonly assumptions: readonly CostAssumption[];
  /** Numbers outside the range that the field publishes. */
  readonly warnings: readonly CostWarning[];
  /** How the numbers follow from each other. */
  readonly steps: readonly Step[];
}

/** Money for one of each thing; absent where the period has none of it. */
export interface UnitCosts {
  /** Per contact that reached the centre's agents or a supplier, abandoned ones included. */
  readonly perContactOffered?: number | undefined;
  /** Per contact that somebody handled. */
  readonly perContactHandled?: number | undefined;
  /** Per issue that customers had; absent where a channel says nothing about resolution. */
  readonly perIssue?: number | undefined;
  /** Per issue settled, self-service included; absent where a channel says nothing about resolution. */
  readonly perResolution?: number | undefined;
  /** Per minute that own agents handle contacts. */
  readonly perHandleMinute?: number | undefined;
  /** Per hour that own agents are on position, ready or handling. */
  readonly perProductiveHour?: number | undefined;
  /** Per full-time equivalent of own agents. */
  readonly perFte?: number | undefined;
  /** What one more contact costs when staff follows demand at the same occupancy. */
  readonly marginalContact?: number | undefined;
}

/** People and seats behind a total. */
export interface StaffCounts {
  /** Paid full-time equivalents of agents, overtime not included. */
  readonly fte: number;
  /** Agents (FTE) who leave in the period. */
  readonly leavers: number;
  /** Hires that replace them, those who fail training included. */
  readonly hires: number;
  /** Seats in use. */
  readonly seats: number;
}

/** One channel's demand, and its share of the cost of the own centre. */
export interface ChannelCost extends ChannelDemand {
  /** Its own lines, and its share of the common ones by hours on position; sourcing is not in it. */
  readonly amount: number;
  /** Money per handled contact of the channel; absent without any. */
  readonly perContactHandled?: number | undefined;
}

/** The pay of the agents by what they do in the paid time. */
export interface PayByUse {
  readonly handling: number;
  readonly idle: number;
  readonly offPosition: number;
  readonly outOfOffice: number;
}

/** Amounts that lie across the lines of the tree. Each is a part of the total unless it says otherwise. */
export interface CostMemos {
  /** Cost of repeats: the own centre's cost by the share of handling that they take. */
  readonly repeats: number;
  /** Cost of escalations: what is charged for them, and their share of handling. */
  readonly escalations: number;
  /** Pay for waiting for contacts. */
  readonly idle: number;
  /** Everything that replacing leavers costs, the slower work of newcomers included. */
  readonly attrition: number;
  /** Pay for the time that newcomers take longer. */
  readonly ramp: number;
  /** Outside the total: value lost with abandoned contacts. */
  readonly abandonment: number;
  /** Outside the total: value of the time that customers wait. */
  readonly waiting: number;
}

/** A value that nobody vouched for. */
export interface CostAssumption {
  /** Path of the input. */
  readonly path: string;
  /** The value that was used, or in words what was taken for granted; absent where the caller gave none. */
  readonly value?: unknown;
  /** `default`: the library's; `caller`: marked as assumed. */
  readonly by: 'default' | 'caller';
}

/** Which number of a cost is unusual. */
export type CostWarningCode =
  | 'unusual-occupancy'
  | 'unusual-labour-share'
  | 'unusual-on-cost'
  | 'unusual-resolution'
  | 'unusual-containment'
  | 'unusual-span';

/** A number that is unusual in the field: perhaps right, worth a second look. */
export interface CostWarning extends Finding<CostWarningCode> {
  /** The value found. */
  readonly value: number;
  /** The published range, both ends included. */
  readonly range: readonly [number, number];
  /** Who published it. */
  readonly source: string;
}
