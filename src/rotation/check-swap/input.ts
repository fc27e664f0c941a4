import * as z from 'zod/mini';
import { listOf, name, nonNegative } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Absence, absenceSchema } from '../../duty/absence.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import { localDate } from '../../time/time-kinds.ts';
import { type ShiftSkill, shiftSkillsSchema } from '../shift-skill.ts';
import { type SpecialDays, specialDaysFields } from '../special-days.ts';

/** One duty that changes hands: `from` has it on the roster, on `date`. */
export interface HandedDuty {
  /** Who gives it. */
  readonly from: string;
  /** Local date of the duty, `YYYY-MM-DD`: `date` is one on which `from` has a duty. */
  readonly date: string;
  /** Id of its shift, where the person has several duties on the date: `shift` is one of them, and `date` and it name one duty. */
  readonly shift?: string | undefined;
  /** Who takes it (default: nobody, so that it falls open). */
  readonly to?: string | undefined;
}

/** Duties that change hands together: two in an exchange, one that is given away, three in a ring. */
export type Swap = readonly HandedDuty[];

/** What a swap is judged by. */
export interface CheckSwapInput extends SpecialDays {
  /** Rules that the swap may not break anew; what the roster breaks already is left as it is. */
  readonly rules: readonly RosterRule[];
  /** Who is away when (default: nobody is away). */
  readonly absences?: readonly Absence[] | undefined;
  /** Earlier rosters of the same people: rests and weeks go on from them, and their burdens count. */
  readonly history?: readonly Roster[] | undefined;
  /** Later rosters that are fixed already: no swap may break a rule together with their first days. */
  readonly following?: readonly Roster[] | undefined;
  /** Which shifts people can work; who is not listed can work all. */
  readonly skills?: readonly ShiftSkill[] | undefined;
  /** How many people are wanted at work, date by date, so that half-hours with fewer are told (default: not told). */
  readonly wanted?: readonly PeopleWanted[] | undefined;
}

/** How many people are wanted at work on a date. */
export interface PeopleWanted {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** People wanted in each half-hour from 00:00 on; half-hours beyond the list want nobody. */
  readonly agents: readonly number[];
}

export const swapsSchema = /* @__PURE__ */ schemaOf<readonly Swap[]>()(() =>
  listOf(
    listOf(
      z.strictObject({
        from: name(),
        date: localDate(),
        shift: z.optional(name()),
        to: z.optional(name()),
      }),
      'a list of duties that change hands',
    ).check(z.minLength(1, 'at least one duty that changes hands')),
    'a list of swaps, each a list of duties that change hands',
  ),
);

export const checkSwapInput = /* @__PURE__ */ schemaOf<CheckSwapInput>()(() =>
  z.strictObject({
    rules: rosterRulesSchema(),
    absences: z.optional(listOf(absenceSchema(), 'a list of absences')),
    history: z.optional(listOf(rosterSchema(), 'a list of rosters')),
    following: z.optional(listOf(rosterSchema(), 'a list of rosters')),
    ...specialDaysFields(),
    skills: z.optional(shiftSkillsSchema()),
    wanted: z.optional(
      listOf(
        z.strictObject({
          date: localDate(),
          agents: listOf(nonNegative(), 'people wanted in each half-hour'),
        }),
        'a list of dates with the people wanted',
      ),
    ),
  }),
);
