import * as z from 'zod/mini';
import { listOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Absence, absenceSchema } from '../../duty/absence.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { localDate } from '../../time/time-kinds.ts';

/** Who is absent when, and who may step in. */
export interface RepairRosterInput extends SearchControl {
  /** Who is away when. */
  readonly absences: readonly Absence[];
  /** Rules that no change may break anew; what the roster breaks already is left as it is. */
  readonly rules: readonly RosterRule[];
  /** Local dates of public holidays, `YYYY-MM-DD`, for rules that look at them. */
  readonly holidays?: readonly string[] | undefined;
  /** Earlier rosters, whose nights and hours count for who is next. */
  readonly history?: readonly Roster[] | undefined;
}

export const repairRosterInput = /* @__PURE__ */ schemaOf<RepairRosterInput>()(() =>
  z.strictObject({
    ...searchControlFields(),
    absences: z.array(absenceSchema()),
    rules: rosterRulesSchema(),
    holidays: z.optional(listOf(localDate(), 'a list of dates')),
    history: z.optional(z.array(rosterSchema())),
  }),
);
