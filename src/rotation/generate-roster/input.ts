import * as z from 'zod/mini';
import {
  listOf,
  name,
  nonNegative,
  oneOf,
  positive,
  positiveWholeNumber,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Absence, absenceSchema } from '../../duty/absence.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { localDate, timeZone } from '../../time/time-kinds.ts';
import { type PeopleShift, peopleShiftSchema } from '../people-shift.ts';
import { type RosterCover, rosterCoverSchema } from '../roster-cover.ts';
import { type RosterPerson, rosterPersonSchema } from '../roster-person.ts';
import { type RosterContract, rosterContractSchema } from '../work-terms.ts';
import { type JobRotation, jobRotationSchema } from './job-rotation-input.ts';
import { type RosterTraining, rosterTrainingSchema } from './training-input.ts';

/** The people, the shifts, what is to be covered, and what is known beside. */
export interface GenerateRosterInput extends SearchControl {
  readonly people: readonly RosterPerson[];
  /** Contracts that people name. */
  readonly contracts?: readonly RosterContract[] | undefined;
  readonly shifts: readonly PeopleShift[];
  /** First local date, `YYYY-MM-DD`, of any weekday. */
  readonly startDate: string;
  /** Number of dates, 1 or more. */
  readonly days: number;
  /** IANA time zone of the dates. */
  readonly timeZone: string;
  readonly cover: RosterCover;
  /** Rules that everybody keeps, of a preset or your own. */
  readonly rules?: readonly RosterRule[] | undefined;
  /** Rules that may be broken, each at its price; all others are kept (default: none may). Not together with `crews`. */
  readonly breakableRules?: readonly BreakableRule[] | undefined;
  /** Shifts that must not follow each other: `['N', 'E']` on the next day, `['N', 'off', 'E']` with a day off between. */
  readonly forbiddenSequences?: readonly (readonly string[])[] | undefined;
  /** Leave and sickness: no duty may lie in it. */
  readonly absences?: readonly Absence[] | undefined;
  /** Duties that stand already, whole days of training among them: they are worked, and count like all others. */
  readonly fixedDuties?: readonly FixedDuty[] | undefined;
  /**
   * Trainings to be placed inside working time: everybody's row has a duty with room for each, and there it is put where
   * fewest are missing.
   */
  readonly trainings?: readonly RosterTraining[] | undefined;
  /** Crews that stay together (default: none). */
  readonly crews?: readonly RosterCrew[] | undefined;
  /** Posts that everybody is to go through (default: none). */
  readonly jobRotation?: JobRotation | undefined;
  readonly requests?: readonly RosterRequest[] | undefined;
  /** Local dates of holidays, `YYYY-MM-DD`, for what is to be shared fairly. */
  readonly holidays?: readonly string[] | undefined;
  readonly fairness?: FairnessPrices | undefined;
  /** Earlier rosters: what leads up to the first day, and what people have borne already. */
  readonly history?: readonly Roster[] | undefined;
  /** A roster of the same dates that the search begins with; rows that are not legal are found anew. */
  readonly startFrom?: Roster | undefined;
  /** What each day costs on which somebody has something else than in `startFrom` (0 or more, default 0). */
  readonly changePrice?: number | undefined;
  /**
   * Steps that you mean to allow (whole number of 1 or more). The search lays its course out over them: rosters of large
   * teams cost less than those of as many steps in rounds that double, which is the default and has a good roster early
   * whenever it is stopped. It allows no step: that is `maxSteps`.
   */
  readonly plannedSteps?: number | undefined;
}

/**
 * People who work the same shifts on the same days, all with the same contract and terms. Their row keeps what is said of
 * each of them; who is on leave for a whole date is missing from it, and works what is left.
 */
export interface RosterCrew {
  /** A name that no other crew has. */
  readonly id: string;
  /** Names of its people, 2 or more; nobody is in two crews. */
  readonly employees: readonly string[];
}

/**
 * A rule that may be broken: it costs its price for each date of each person with which the row breaks it. Seven days
 * in a row where five are allowed cost it twice, each rest that is too short once, six duties of eight hours in a week of
 * at most 40 once.
 */
export interface BreakableRule {
  /** Id of a rule, of all, of contracts or of people. */
  readonly rule: string;
  /** Above 0, in the units of the cover's prices. */
  readonly price: number;
}

/** A duty that is given. */
export interface FixedDuty {
  readonly employee: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Id of the shift. */
  readonly shift: string;
}

/** What somebody would like on a date. */
export interface RosterRequest {
  readonly employee: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** To work, or not to work. */
  readonly wants: 'on' | 'off';
  /** The shift that it is about, by id (default: any). */
  readonly shift?: string | undefined;
  /** What it costs to refuse it (above 0, default 1). */
  readonly weight?: number | undefined;
}

/**
 * What it costs to share unevenly: for each person the price times the square of what is borne beyond, or short of, an
 * even share, history included.
 */
export interface FairnessPrices {
  readonly nights?: number | undefined;
  /** Saturdays and Sundays. */
  readonly weekendDays?: number | undefined;
  readonly holidays?: number | undefined;
  /** Duties on `unpopularShifts`. */
  readonly unpopular?: number | undefined;
  /** Ids of shifts that nobody likes. */
  readonly unpopularShifts?: readonly string[] | undefined;
}

export const generateRosterInput = /* @__PURE__ */ schemaOf<GenerateRosterInput>()(() =>
  z.strictObject({
    ...searchControlFields(),
    people: listOf(rosterPersonSchema(), 'a list of people', 1),
    contracts: z.optional(listOf(rosterContractSchema(), 'a list of contracts')),
    shifts: listOf(peopleShiftSchema(), 'a list of shifts', 1),
    startDate: localDate(),
    days: positiveWholeNumber(),
    timeZone: timeZone(),
    cover: rosterCoverSchema(),
    rules: z.optional(rosterRulesSchema()),
    breakableRules: z.optional(
      listOf(
        z.strictObject({ rule: name(), price: positive() }),
        'a list of rules with their prices',
      ),
    ),
    forbiddenSequences: z.optional(z.array(z.array(z.string()))),
    absences: z.optional(listOf(absenceSchema(), 'a list of absences')),
    fixedDuties: z.optional(
      listOf(
        z.strictObject({ employee: name(), date: localDate(), shift: name() }),
        'a list of duties',
      ),
    ),
    trainings: z.optional(listOf(rosterTrainingSchema(), 'a list of trainings')),
    crews: z.optional(
      listOf(
        z.strictObject({ id: name(), employees: listOf(name(), 'a list of names', 2) }),
        'a list of crews',
      ),
    ),
    jobRotation: z.optional(jobRotationSchema()),
    requests: z.optional(
      listOf(
        z.strictObject({
          employee: name(),
          date: localDate(),
          wants: oneOf(['on', 'off']),
          shift: z.optional(name()),
          weight: z.optional(positive()),
        }),
        'a list of requests',
      ),
    ),
    holidays: z.optional(listOf(localDate(), 'a list of dates')),
    fairness: z.optional(
      z.strictObject({
        nights: z.optional(nonNegative()),
        weekendDays: z.optional(nonNegative()),
        holidays: z.optional(nonNegative()),
        unpopular: z.optional(nonNegative()),
        unpopularShifts: z.optional(listOf(name(), 'a list of ids of shifts')),
      }),
    ),
    history: z.optional(listOf(rosterSchema(), 'a list of rosters')),
    startFrom: z.optional(rosterSchema()),
    changePrice: z.optional(nonNegative()),
    plannedSteps: z.optional(positiveWholeNumber()),
  }),
);
