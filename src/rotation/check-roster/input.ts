import * as z from 'zod/mini';
import { listOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Absence, absenceSchema } from '../../duty/absence.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { type SpecialDays, specialDaysFields } from '../special-days.ts';

/** What rules look at beside the roster. */
export interface CheckRosterInput extends SpecialDays {
  /**
   * Earlier rosters of the same people, read and not judged again. What leads up to the roster without a gap is known;
   * what lies before a gap is not read.
   */
  readonly history?: readonly Roster[] | undefined;
  /**
   * Later rosters of the same people that are fixed already: what goes on from this one without a gap is known. What
   * begins on their dates is not judged.
   */
  readonly following?: readonly Roster[] | undefined;
  /**
   * Leave and sickness. Dates that are wholly of one are left out of averages (give whole weeks where whole weeks are
   * off), those of half a day are not; duties in one are reported.
   */
  readonly absences?: readonly Absence[] | undefined;
}

export const checkRosterInput = /* @__PURE__ */ schemaOf<CheckRosterInput>()(() =>
  z.strictObject({
    history: z.optional(listOf(rosterSchema(), 'a list of rosters')),
    following: z.optional(listOf(rosterSchema(), 'a list of rosters')),
    ...specialDaysFields(),
    absences: z.optional(listOf(absenceSchema(), 'a list of absences')),
  }),
);
