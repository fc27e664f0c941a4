import * as z from 'zod/mini';
import { listOf, nonNegative } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import {
  type GenerateRosterInput,
  generateRosterInput,
} from '../../rotation/generate-roster/input.ts';
import { type PeopleShift, peopleShiftSchema } from '../../rotation/people-shift.ts';
import type { CoverPrices } from '../../rotation/roster-cover.ts';

/**
 * Named people to be rostered on the dates of the plan: everything of `generateRoster` but what the plan gives it. The
 * cover is the scheduled agents of each interval of the dates themselves, so a holiday has the staff of a holiday.
 */
export interface PlanRoster
  extends Omit<
      GenerateRosterInput,
      | 'shifts'
      | 'startDate'
      | 'days'
      | 'timeZone'
      | 'cover'
      | 'holidays'
      | 'history'
      | 'onProgress'
      | 'signal'
    >,
    CoverPrices {
  /** Shifts that people may work. Default: those of the plan, with their breaks. */
  readonly shifts?: readonly PeopleShift[] | undefined;
}

export const planRosterSchema = /* @__PURE__ */ schemaOf<PlanRoster>()(() =>
  z.omit(
    z.strictObject({
      ...generateRosterInput().shape,
      shifts: z.optional(listOf(peopleShiftSchema(), 'a list of shifts', 1)),
      missingPrice: z.optional(nonNegative()),
      surplusPrice: z.optional(nonNegative()),
    }),
    {
      startDate: true,
      days: true,
      timeZone: true,
      cover: true,
      holidays: true,
      history: true,
      onProgress: true,
      signal: true,
    },
  ),
);
