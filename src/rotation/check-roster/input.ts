import * as z from 'zod/mini';
import { listOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Absence, absenceSchema } from '../../duty/absence.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { localDate } from '../../time/time-kinds.ts';

/** What rules look at beside the roster. */
export interface CheckRosterInput {
  /**
   * Earlier rosters of the same people, read and not judged again. What leads up to the roster without a gap is known;
   * what lies before a gap is not read.
   */
  readonly history?: readonly Roster[] | undefined;
  /** Local dates of public holidays, `YYYY-MM-DD`: work on them is no overtime of a month. */
  readonly holidays?: readonly string[] | undefined;
  /**
   * Leave and sickness. Dates that are wholly of one are left out of averages (give whole weeks where whole weeks are
   * off), those of half a day are not; duties in one are reported.
   */
  readonly absences?: readonly Absence[] | undefined;
}

export const checkRosterInput = /* @__PURE__ */ schemaOf<CheckRosterInput>()(() =>
  z.strictObject({
    history: z.optional(listOf(rosterSchema(), 'a list of rosters')),
    holidays: z.optional(listOf(localDate(), 'a list of dates')),
    absences: z.optional(listOf(absenceSchema(), 'a list of absences')),
  }),
);
