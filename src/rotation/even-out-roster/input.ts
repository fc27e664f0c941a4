import * as z from 'zod/mini';
import { listOf, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Absence, absenceSchema } from '../../duty/absence.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { localDate } from '../../time/time-kinds.ts';
import { type ShiftSkill, shiftSkillsSchema } from '../shift-skill.ts';
import { type SpecialDays, specialDaysFields } from '../special-days.ts';

/** Within what a roster is evened out. */
export interface EvenOutRosterInput extends SearchControl, SpecialDays {
  /** Rules that no change may break anew; what the roster breaks already is left as it is. */
  readonly rules: readonly RosterRule[];
  /** Who is away when: nobody is given a duty of which some part lies in it (default: nobody is away). */
  readonly absences?: readonly Absence[] | undefined;
  /** First local date, `YYYY-MM-DD`, on which duties may change hands (default: the first of all). */
  readonly from?: string | undefined;
  /** Most changes, each of one duty given away or of two exchanged (default 20). */
  readonly maxChanges?: number | undefined;
  /** Earlier rosters of the same people, whose burdens count too. */
  readonly history?: readonly Roster[] | undefined;
  /** Later rosters that are fixed already: no change may break a rule together with their first days. */
  readonly following?: readonly Roster[] | undefined;
  /** Which shifts people can work; who is not listed can work all. */
  readonly skills?: readonly ShiftSkill[] | undefined;
}

export const evenOutRosterInput = /* @__PURE__ */ schemaOf<EvenOutRosterInput>()(() =>
  z.strictObject({
    ...searchControlFields(),
    rules: rosterRulesSchema(),
    absences: z.optional(listOf(absenceSchema(), 'a list of absences')),
    ...specialDaysFields(),
    from: z.optional(localDate()),
    maxChanges: z.optional(wholeNumber()),
    history: z.optional(z.array(rosterSchema())),
    following: z.optional(z.array(rosterSchema())),
    skills: z.optional(shiftSkillsSchema()),
  }),
);
