import * as z from 'zod/mini';
import { name } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { localDate } from '../../time/time-kinds.ts';

/** What counts as a holiday and as unpopular when fairness is measured. */
export interface FairnessInput {
  /** Local dates of holidays, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[] | undefined;
  /** Ids of shifts that nobody likes. */
  readonly unpopularShifts?: readonly string[] | undefined;
  /** First and last local date of the period that is looked at (default: all of it). */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /**
   * Earlier rosters, whose duties count too: the rolling history. Dates that several of them have count once, from the
   * latest that names the person.
   */
  readonly history?: readonly Roster[] | undefined;
}

export const fairnessInput = /* @__PURE__ */ schemaOf<FairnessInput>()(() =>
  z.strictObject({
    holidays: z.optional(z.array(localDate())),
    unpopularShifts: z.optional(z.array(name())),
    from: z.optional(localDate()),
    to: z.optional(localDate()),
    history: z.optional(z.array(rosterSchema())),
  }),
);
