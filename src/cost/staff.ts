import * as z from 'zod/mini';
import {
  fractionAboveZero,
  fractionBelowOne,
  name,
  nonNegative,
  oneOf,
  positive,
} from '../core/kinds.ts';
import { lazily, schemaOf } from '../core/schema.ts';
import { type PremiumHours, premiumHoursSchema } from '../pay/premium-line.ts';

/**
 * From handling hours to paid hours. One of `occupancy`, `positionHours`, `paidHours` and `fte` says
 * how many agents there are; a schedule hands in its hours, a budget its occupancy. Where every channel
 * has a `service` or an `occupancy` of its own, none of them is needed.
 */
export interface CostStaff {
  /** Busy share of the time on position (above 0, up to 1). */
  readonly occupancy?: number | undefined;
  /** Hours on position in the period, ready or handling (0 or more). */
  readonly positionHours?: number | undefined;
  /** Regular paid hours in the period, overtime not included (0 or more). */
  readonly paidHours?: number | undefined;
  /** Paid full-time equivalents, overtime not included (0 or more). */
  readonly fte?: number | undefined;
  /** Breaks, meetings, training, coaching: share of the time in office (0 to below 1). */
  readonly inOfficeShrinkage: number;
  /** Leave, sickness, absence: share of regular paid time (0 to below 1). */
  readonly outOfOfficeShrinkage: number;
  /** Paid hours of one full-time agent in a month (above 0): 173.33, 174, 176 … by contract. */
  readonly hoursPerFte: number;
  /** Round the FTE up to `half` or `whole` ones (default `none`), once, after the whole chain. */
  readonly rounding?: 'none' | 'half' | 'whole' | undefined;
  /** Agents who share one seat (above 0, default 1). */
  readonly agentsPerSeat?: number | undefined;
}

export const costStaffSchema = /* @__PURE__ */ schemaOf<CostStaff>()(() =>
  z
    .strictObject({
      occupancy: z.optional(fractionAboveZero()),
      positionHours: z.optional(nonNegative()),
      paidHours: z.optional(nonNegative()),
      fte: z.optional(nonNegative()),
      inOfficeShrinkage: fractionBelowOne(),
      outOfOfficeShrinkage: fractionBelowOne(),
      hoursPerFte: positive(),
      rounding: z.optional(oneOf(['none', 'half', 'whole'])),
      agentsPerSeat: z.optional(positive()),
    })
    .check(
      z.refine(
        ({ occupancy, positionHours, paidHours, fte }) =>
          [occupancy, positionHours, paidHours, fte].filter((x) => x !== undefined).length <= 1,
        {
          error: 'given, or else positionHours, paidHours or fte, but only one of them',
          path: ['occupancy'],
        },
      ),
    ),
);

/** What one full-time agent earns a month, and what comes on top of it. */
export interface AgentPay {
  /** Base pay of a full-time agent a month. */
  readonly baseMonthly: number;
  /** Bonus of a full-time agent a month at target (default 0). */
  readonly bonusMonthly?: number | undefined;
  /** Share of the target bonus that is paid out (0 or more, default 1). */
  readonly bonusPayout?: number | undefined;
  /** Bonus for each handled contact (default 0). */
  readonly bonusPerContact?: number | undefined;
  /** Meals, housing, shift allowances of a full-time agent a month (default 0). */
  readonly allowancesMonthly?: number | undefined;
  /** Employer's contributions as a share of base, bonus and allowances (0 or more, default 0). */
  readonly onCost?: number | undefined;
  /** Paid hours of a month by which an hourly rate is found (above 0, default `staff.hoursPerFte`): China 21.75 x 8. */
  readonly rateHoursMonthly?: number | undefined;
  /** Overtime, one entry a rate. Its hours are hours in office: no leave comes with them. */
  readonly overtime?: readonly PremiumHours[] | undefined;
  /** Premiums for regular hours: the multiplier is what comes on top, 0.3 for 30 % at night. */
  readonly premiums?: readonly PremiumHours[] | undefined;
}

export const agentPaySchema = /* @__PURE__ */ schemaOf<AgentPay>()(() =>
  z.strictObject({
    baseMonthly: nonNegative(),
    bonusMonthly: z.optional(nonNegative()),
    bonusPayout: z.optional(nonNegative()),
    bonusPerContact: z.optional(nonNegative()),
    allowancesMonthly: z.optional(nonNegative()),
    onCost: z.optional(nonNegative()),
    rateHoursMonthly: z.optional(positive()),
    overtime: z.optional(z.array(premiumHoursSchema())),
    premiums: z.optional(z.array(premiumHoursSchema())),
  }),
);

/** People around the agents: exactly one of `span`, `heads` and `workload` says how many. */
export interface SupportRole {
  /** Name in results: `teamLead`, `quality`, `trainer`, `planner`, `manager`. */
  readonly name: string;
  /** Full cost of one head a month, employer's contributions included. */
  readonly costMonthly: number;
  /** Agents (FTE) for each head (above 0). */
  readonly span?: number | undefined;
  /** A fixed number of heads (0 or more). */
  readonly heads?: number | undefined;
  /** Heads by the work that each agent makes. */
  readonly workload?: SupportWorkload | undefined;
}

export const supportRoleSchema = /* @__PURE__ */ schemaOf<SupportRole>()(() =>
  z
    .strictObject({
      name: name(),
      costMonthly: nonNegative(),
      span: z.optional(positive()),
      heads: z.optional(nonNegative()),
      workload: z.optional(workload()),
    })
    .check(
      z.refine(
        ({ span, heads, workload }) =>
          [span, heads, workload].filter((x) => x !== undefined).length === 1,
        { error: 'given, or else heads or workload, but only one of them', path: ['span'] },
      ),
    ),
);

/** Work that grows with the agents, such as monitoring and coaching. */
export interface SupportWorkload {
  /** Minutes of work for each agent (FTE) a month (0 or more). */
  readonly minutesPerAgent: number;
  /** Hours a month in which one head does this work (above 0). */
  readonly productiveHours: number;
}

/** What it costs that people leave, in a centre that keeps its size. */
export interface AttritionCost {
  /** Share of agents who leave in a month (0 to below 1): leavers over average heads. */
  readonly monthlyRate: number;
  /** Share of hires who finish training (above 0, up to 1, default 1). */
  readonly yield?: number | undefined;
  /** Recruiting cost of a hire (default 0). */
  readonly recruitingPerHire?: number | undefined;
  /** Paid training of a hire, in hours (0 or more, default 0). */
  readonly trainingHours?: number | undefined;
  /** Trainer, room and equipment for a hire (default 0). */
  readonly trainingCostPerHire?: number | undefined;
  /** Overtime or temps that cover for a leaver until the post is filled (default 0). */
  readonly vacancyCostPerLeaver?: number | undefined;
  /** Months in which a newcomer is slower (0 or more, default 0). */
  readonly rampMonths?: number | undefined;
  /** AHT of a newcomer as a multiple of an experienced agent's (1 or more, default 1). */
  readonly rampAhtFactor?: number | undefined;
}

export const attritionCostSchema = /* @__PURE__ */ schemaOf<AttritionCost>()(() =>
  z
    .strictObject({
      monthlyRate: fractionBelowOne(),
      yield: z.optional(fractionAboveZero()),
      recruitingPerHire: z.optional(nonNegative()),
      trainingHours: z.optional(nonNegative()),
      trainingCostPerHire: z.optional(nonNegative()),
      vacancyCostPerLeaver: z.optional(nonNegative()),
      rampMonths: z.optional(nonNegative()),
      rampAhtFactor: z.optional(
        z.number('a number of 1 or more').check(z.gte(1, 'a number of 1 or more')),
      ),
    })
    .check(
      z.refine(({ monthlyRate, rampMonths = 0 }) => monthlyRate * rampMonths <= 1, {
        error: 'short enough that not everybody is a newcomer: at most 1 / monthlyRate',
        path: ['rampMonths'],
      }),
    ),
);

const workload = /* @__PURE__ */ lazily(() =>
  z.strictObject({ minutesPerAgent: nonNegative(), productiveHours: positive() }),
);
