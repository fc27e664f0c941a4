import * as z from 'zod/mini';
import { wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Absence, absenceSchema } from '../../duty/absence.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { type Notice, noticeSchema } from '../notice.ts';
import { type SpecialDays, specialDaysFields } from '../special-days.ts';
import { type StandIn, standInsSchema } from '../stand-in.ts';

/** Who is absent when, and who may step in. */
export interface RepairRosterInput extends SearchControl, SpecialDays {
  /** Who is away when. */
  readonly absences: readonly Absence[];
  /** Rules that no change may break anew; what the roster breaks already is left as it is. */
  readonly rules: readonly RosterRule[];
  /** Earlier rosters, whose nights and hours count for who is next, and which rests and weeks go on from. */
  readonly history?: readonly Roster[] | undefined;
  /** Later rosters that are fixed already: no change may break a rule together with their first days. */
  readonly following?: readonly Roster[] | undefined;
  /** What people may take over and at which cost; who is not listed may take over any shift, at none. */
  readonly standIns?: readonly StandIn[] | undefined;
  /**
   * Most own duties of people who are here that may pass on, where otherwise nobody could fill one of those that fall open
   * (default 0: nobody else's duties change).
   */
  readonly maxMoved?: number | undefined;
  /** How long before a duty people have to know of it (default: not at all). */
  readonly notice?: Notice | undefined;
}

export const repairRosterInput = /* @__PURE__ */ schemaOf<RepairRosterInput>()(() =>
  z.strictObject({
    ...searchControlFields(),
    absences: z.array(absenceSchema()),
    rules: rosterRulesSchema(),
    ...specialDaysFields(),
    history: z.optional(z.array(rosterSchema())),
    following: z.optional(z.array(rosterSchema())),
    standIns: z.optional(standInsSchema()),
    maxMoved: z.optional(wholeNumber()),
    notice: z.optional(noticeSchema()),
  }),
);
