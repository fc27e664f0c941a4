import * as z from 'zod/mini';
import { listOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Absence, absenceSchema } from '../../duty/absence.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import { type OpenDuty, openDutiesSchema } from '../open-duty.ts';
import { type ShiftSkill, shiftSkillsSchema } from '../shift-skill.ts';
import { type SpecialDays, specialDaysFields } from '../special-days.ts';

/** Which duties are open, and what stands in people's way. */
export interface OfferDutiesInput extends SpecialDays {
  /** The duties to be offered: those that `repairRoster` left unfilled, or new ones, on dates of the roster. */
  readonly duties: readonly OpenDuty[];
  /** Rules that nobody may break anew by taking one. */
  readonly rules: readonly RosterRule[];
  /** Who is away when (default: nobody is away). */
  readonly absences?: readonly Absence[] | undefined;
  /** Earlier rosters of the same people: rests and weeks go on from them, and their burdens count. */
  readonly history?: readonly Roster[] | undefined;
  /** Later rosters that are fixed already: no duty taken may break a rule together with their first days. */
  readonly following?: readonly Roster[] | undefined;
  /** Which shifts people can work; who is not listed can work all. */
  readonly skills?: readonly ShiftSkill[] | undefined;
}

export const offerFields = () => ({
  duties: openDutiesSchema(),
  rules: rosterRulesSchema(),
  absences: z.optional(listOf(absenceSchema(), 'a list of absences')),
  history: z.optional(listOf(rosterSchema(), 'a list of rosters')),
  following: z.optional(listOf(rosterSchema(), 'a list of rosters')),
  ...specialDaysFields(),
  skills: z.optional(shiftSkillsSchema()),
});

export const offerDutiesInput = /* @__PURE__ */ schemaOf<OfferDutiesInput>()(() =>
  z.strictObject(offerFields()),
);
