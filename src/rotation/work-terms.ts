import * as z from 'zod/mini';
import { listOf, name, nonNegative, oneOf, wholeNumber } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { type RosterRule, rosterRulesSchema } from '../duty/roster-rule.ts';
import { type WholeRange, wholeRangeSchema } from './rotation-rules.ts';

/** What a contract says of somebody's work. What is left out is not limited. */
export interface WorkTerms {
  /** Hours of work of each period; limits over periods of several lengths may stand together. */
  readonly hours?: readonly HoursOfPeriod[] | undefined;
  /** Number of duties, of all shifts or of some, in each period. */
  readonly duties?: readonly DutiesOfPeriod[] | undefined;
  /** Days of work in a row. Runs that touch an end of what is known may be shorter. */
  readonly daysInARow?: WholeRange | undefined;
  /** Days off in a row. Runs that touch an end of what is known may be shorter. */
  readonly daysOffInARow?: WholeRange | undefined;
  /** Most weekends of the roster with a duty that starts on the Saturday or the Sunday (whole number of 0 or more). */
  readonly maxWeekends?: number | undefined;
  /** Rules beside those of the whole roster, of a preset or of a house. */
  readonly rules?: readonly RosterRule[] | undefined;
}

/** How long a contract counts before it counts anew: the dates of the roster, weeks from Monday, calendar months. */
export type ContractPeriod = 'roster' | 'week' | 'month';

/**
 * Least and most hours of work in each period. Where the roster has only a part of a period, or the person is on leave
 * for whole dates of it, the limits are taken in proportion to the days, give or take the longest shift.
 */
export interface HoursOfPeriod {
  readonly per: ContractPeriod;
  /** Hours, 0 or more (default 0). */
  readonly least?: number | undefined;
  /** Hours, at least `least` (default: as many as there are). */
  readonly most?: number | undefined;
}

/** Fewest and most duties in each period; in a part of a period the fewest do not count. */
export interface DutiesOfPeriod {
  readonly per: ContractPeriod;
  /** Ids of the shifts that count (default: all). */
  readonly shifts?: readonly string[] | undefined;
  /** Whole number of 0 or more (default 0). */
  readonly least?: number | undefined;
  /** Whole number, at least `least` (default: as many as there are). */
  readonly most?: number | undefined;
}

const period = () => oneOf(['roster', 'week', 'month']);

const isRange = ({
  least = 0,
  most = Infinity,
}: {
  least?: number | undefined;
  most?: number | undefined;
}) => least <= most;

/** The fields of `WorkTerms`, to spread into the check of what has them. */
export const workTermsFields = () => ({
  hours: z.optional(
    listOf(
      z
        .strictObject({
          per: period(),
          least: z.optional(nonNegative()),
          most: z.optional(nonNegative()),
        })
        .check(z.refine(isRange, 'hours whose least are at most their most')),
      'a list of hours by period',
    ),
  ),
  duties: z.optional(
    listOf(
      z
        .strictObject({
          per: period(),
          shifts: z.optional(listOf(name(), 'a list of ids of shifts')),
          least: z.optional(wholeNumber()),
          most: z.optional(wholeNumber()),
        })
        .check(z.refine(isRange, 'numbers whose least is at most their most')),
      'a list of numbers of duties by period',
    ),
  ),
  daysInARow: z.optional(wholeRangeSchema()),
  daysOffInARow: z.optional(wholeRangeSchema()),
  maxWeekends: z.optional(wholeNumber()),
  rules: z.optional(rosterRulesSchema()),
});

/** A contract that several people may have. */
export interface RosterContract extends WorkTerms {
  /** A name that no other contract has. */
  readonly id: string;
}

export const rosterContractSchema = /* @__PURE__ */ schemaOf<RosterContract>()(() =>
  z.strictObject({ id: name(), ...workTermsFields() }),
);
