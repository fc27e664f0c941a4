import * as z from 'zod/mini';
import {
  fraction,
  listOf,
  name,
  nonNegative,
  oneOf,
  positive,
  positiveWholeNumber,
  wholeNumber,
} from '../core/kinds.ts';
import { lazily, schemaOf } from '../core/schema.ts';
import { type Duty, dutyList } from '../duty/duty.ts';
import {
  type AgentRequirement,
  type IntervalSeries,
  intervalSeries,
  requirementSchema,
} from './agent-requirement.ts';
import { type ClockHours, clockHoursFields, weekdayList } from './clock-hours.ts';
import { type ShiftType, shiftTypeList } from './shift-type.ts';

/** A price on too few agents, for who would rather pay it than staff every peak. */
export interface UnderstaffingPrice {
  /** Cost of an hour in which one agent is missing (above 0), to weigh against the cost of paid hours. */
  readonly costPerHour: number;
  /**
   * Agents below which no interval may fall at any price (one number an interval): for instance the
   * least with which the service level stays within the loss that is acceptable.
   */
  readonly floor?: IntervalSeries | undefined;
}

/** Hours of the clock that cost more: nights, weekends. Premiums that meet add up. */
export interface PremiumWindow extends ClockHours {
  /** Extra cost as a share of the type's cost per hour (0 or more): 0.25 for a quarter more. */
  readonly rate: number;
}

/** People who must be on position at some hours, whatever the load: two at night. */
export interface MinimumOnPosition extends ClockHours {
  /** Agents (0 or more). */
  readonly agents: number;
}

/** How many shifts of some types there may be. */
export interface TypeCountLimit {
  /** The types that it counts together. */
  readonly typeIds: readonly string[];
  /** Whether it holds for each day apart or for all days together. */
  readonly per: 'day' | 'period';
  /** Least shifts (whole number of 0 or more). */
  readonly atLeast?: number | undefined;
  /** Most shifts (whole number of 0 or more). */
  readonly atMost?: number | undefined;
}

/** Which share of the paid hours some types may have: the mix of full-time and part-time. */
export interface TypeShareLimit {
  /** The types that it counts together. */
  readonly typeIds: readonly string[];
  /** Least share of all paid hours (fraction from 0 to 1). */
  readonly atLeast?: number | undefined;
  /** Most share of all paid hours (fraction from 0 to 1). */
  readonly atMost?: number | undefined;
}

/** What a planner sets on top of the shift types. Counts, shares and hours concern the designed shifts, not the fixed ones. */
export interface DesignLimits {
  /** Most distinct shifts: pairs of start and length within a type. A rota is easier with few. */
  readonly maxDistinctShifts?: number | undefined;
  /** Most paid hours over the period (0 or more). */
  readonly maxPaidHours?: number | undefined;
  /** Most agents on position at any time, fixed shifts included (whole number of 1 or more). */
  readonly seats?: number | undefined;
  /** Agents who must be on position at some hours. */
  readonly minOnPosition?: readonly MinimumOnPosition[] | undefined;
  /** Limits on how many shifts of some types there are. */
  readonly typeCounts?: readonly TypeCountLimit[] | undefined;
  /** Limits on the share of paid hours of some types. */
  readonly typeShares?: readonly TypeShareLimit[] | undefined;
  /** Groups of weekdays with the same shifts in the same numbers: `[[0, 1, 2, 3, 4]]`. Breaks may differ. */
  readonly sameShiftsOn?: readonly (readonly number[])[] | undefined;
}

/** What a design has to cover, of which shifts, at which prices and within which limits. */
export interface DesignProblem {
  /** Agents needed in each interval. */
  readonly requirement: AgentRequirement;
  /** The kinds of shift to choose from. */
  readonly shiftTypes: readonly ShiftType[];
  /** Whether an interval may have too few agents: `'forbidden'` (default), or at a price. */
  readonly understaffing?: 'forbidden' | UnderstaffingPrice | undefined;
  /** Cost of an hour in which one agent is too many, on top of the pay (0 or more, default 0). */
  readonly overstaffingCostPerHour?: number | undefined;
  /**
   * Hours of the clock that cost more. A week that repeats has no dates, so the nights in which clocks change are as
   * long as any; `premiumLines` counts them by date once the rota is laid.
   */
  readonly premiums?: readonly PremiumWindow[] | undefined;
  /** Cost of each distinct shift (0 or more, default 0): the price of a complicated plan. */
  readonly costPerDistinctShift?: number | undefined;
  /** Limits on the design. */
  readonly limits?: DesignLimits | undefined;
  /** Shifts that exist already and stay: the design covers what they leave. They cost nothing here. */
  readonly fixedShifts?: readonly Duty[] | undefined;
}

/** The check of a problem, field by field: what its parts say about each other is for `partsAgree`. */
export const designProblemFields = () => ({
  requirement: requirementSchema(),
  shiftTypes: shiftTypeList(),
  understaffing: z.optional(
    z.union(
      [
        z.literal('forbidden'),
        z.strictObject({ costPerHour: positive(), floor: z.optional(intervalSeries()) }),
      ],
      "'forbidden', or a price with costPerHour above 0",
    ),
  ),
  overstaffingCostPerHour: z.optional(nonNegative()),
  premiums: z.optional(
    listOf(z.strictObject({ ...clockHoursFields(), rate: nonNegative() }), 'a list of premiums'),
  ),
  costPerDistinctShift: z.optional(nonNegative()),
  limits: z.optional(designLimits()),
  fixedShifts: z.optional(dutyList()),
});

const typeIds = /* @__PURE__ */ lazily(() =>
  z.array(name(), 'a list of shift type ids').check(z.minLength(1, 'a list of ids')),
);

const typeShare = /* @__PURE__ */ schemaOf<TypeShareLimit>()(() =>
  z.strictObject({
    typeIds: typeIds(),
    atLeast: z.optional(fraction()),
    atMost: z.optional(fraction()),
  }),
);

/** Limits on shares of the hours. */
export const typeShares = () => listOf(typeShare());

const designLimits = /* @__PURE__ */ schemaOf<DesignLimits>()(() => {
  const minimum = z.strictObject({ ...clockHoursFields(), agents: nonNegative() });
  const typeCount = z.strictObject({
    typeIds: typeIds(),
    per: oneOf(['day', 'period']),
    atLeast: z.optional(wholeNumber()),
    atMost: z.optional(wholeNumber()),
  });
  return z.strictObject({
    maxDistinctShifts: z.optional(positiveWholeNumber()),
    maxPaidHours: z.optional(nonNegative()),
    seats: z.optional(positiveWholeNumber()),
    minOnPosition: z.optional(listOf(minimum)),
    typeCounts: z.optional(listOf(typeCount)),
    typeShares: z.optional(typeShares()),
    sameShiftsOn: z.optional(listOf(weekdayList(), 'a list of lists of weekdays')),
  });
});

/** Limits name types that there are, and no weekday is in two groups of days alike. */
export function partsAgree({ value, issues }: z.core.ParsePayload<DesignProblem>): void {
  const { shiftTypes, limits = {} } = value;
  const refuse = (message: string, ...path: PropertyKey[]) =>
    issues.push({ code: 'custom', message, path: ['limits', ...path], input: value });
  for (const kind of ['typeCounts', 'typeShares'] as const) {
    for (const [i, { typeIds }] of (limits[kind] ?? []).entries()) {
      for (const [j, id] of typeIds.entries()) {
        if (shiftTypes.some((type) => type.id === id)) continue;
        refuse('the id of a shift type', kind, i, 'typeIds', j);
      }
    }
  }
  const grouped = (limits.sameShiftsOn ?? []).flat();
  if (new Set(grouped).size < grouped.length) {
    refuse('groups in which no weekday stands twice', 'sameShiftsOn');
  }
}
