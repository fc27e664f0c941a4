import * as z from 'zod/mini';
import {
  name,
  nonNegative,
  oneOf,
  positive,
  positiveWholeNumber,
  wholeNumber,
  wholeNumberBetween,
  yesOrNo,
} from '../core/kinds.ts';
import { lazily, schemaOf } from '../core/schema.ts';
import { WEEK_DAYS, WEEK_MINUTES } from '../time/durations.ts';
import { localDate } from '../time/time-kinds.ts';

/**
 * A limit on the work of one person, as a record: written down, sent, checked on any roster, read by a search, and put
 * in words by `describeRosterRules`.
 */
export type RosterRule = RosterLimit & {
  /** A short name of the rule: `'eu.daily-rest'`. */
  readonly id: string;
  /** Where the rule stands: the law and its article, or the guideline. */
  readonly source: string;
  /** Where the text can be read in more ways than one: which is taken here, and what else there is. */
  readonly reading?: string | undefined;
  /** Local date on which somebody last compared the rule with its source, `YYYY-MM-DD`; absent for rules of a house. */
  readonly reviewedOn?: string | undefined;
};

/** What is limited; hours of work are those that really pass less unpaid breaks, hours of rest those between duties. */
export type RosterLimit =
  /** Fewest hours between the latest end so far and the start of the next duty. */
  | { readonly kind: 'minRestHours'; readonly hours: number }
  /** Fewest hours between the last of a run of nights and the next duty that is no night. */
  | { readonly kind: 'minRestAfterNightsHours'; readonly hours: number }
  /** At least one rest of so many hours in any so many dates in a row, in which at least 24 h of it lie. */
  | { readonly kind: 'minLongRestHours'; readonly hours: number; readonly days: number }
  | MinWeeklyRest
  /** Most hours of a duty, of nights alone if so said. */
  | { readonly kind: 'maxDutyHours'; readonly hours: number; readonly nightsOnly: boolean }
  /** Most dates in a row with a duty, of nights alone if so said. */
  | { readonly kind: 'maxDaysInARow'; readonly days: number; readonly nightsOnly: boolean }
  /** Most hours in any so many dates in a row. */
  | { readonly kind: 'maxHoursInDays'; readonly hours: number; readonly days: number }
  /** Most hours of duties that start in one week (from Monday, unless it says another weekday) that lies in the roster. */
  | {
      readonly kind: 'maxHoursInWeek';
      readonly hours: number;
      readonly weekStartsOn?: number | undefined;
    }
  | MaxAverageHours
  /** Most nights in any so many dates in a row. */
  | { readonly kind: 'maxNightsInDays'; readonly nights: number; readonly days: number }
  /**
   * Most weekends with work in any so many weeks in a row. A weekend is what lies between `fromMinutes` after Monday
   * 00:00 (default 7200, Saturday 00:00) and the next Monday 00:00 on the clock: Friday's night works into it.
   */
  | {
      readonly kind: 'maxWeekendsInWeeks';
      readonly weekends: number;
      readonly weeks: number;
      readonly fromMinutes?: number | undefined;
    }
  /** Fewest Sundays without work on the clock, 00:00 to 24:00, in any so many weeks in a row. */
  | { readonly kind: 'minFreeSundays'; readonly sundays: number; readonly weeks: number }
  /** Fewest dates without a duty in each week (from Monday, unless it says another weekday) that lies in the roster. */
  | {
      readonly kind: 'minDaysOffInWeek';
      readonly days: number;
      readonly weekStartsOn?: number | undefined;
    }
  | MaxMonthlyOvertime;

/** A rest of so many hours for each week, or two for each fortnight. */
export interface MinWeeklyRest {
  readonly kind: 'minWeeklyRestHours';
  readonly hours: number;
  /** One rest in each week, Monday to Sunday, or two in each fortnight. */
  readonly per: 'week' | 'fortnight';
  /**
   * `'inFull'`: a rest counts for one week per so many hours of it, in weeks in which at least 24 h of it lie.
   * `'insideWeek'`: only what lies inside the week counts.
   */
  readonly restsCount: 'inFull' | 'insideWeek';
  /** A Monday on which a fortnight begins (default 1970-01-05), so that no verdict hangs on the roster's first date. */
  readonly fortnightFrom?: string | undefined;
}

/** Most hours a week, or a day of work, on average over any period of so many weeks or calendar months. */
export interface MaxAverageHours {
  readonly kind: 'maxAverageHours';
  readonly hours: number;
  /** A week, or a day of which a week has six: what is left of it beside the weekly rest of 24 h. */
  readonly per: 'week' | 'workday';
  /** Length of the period in weeks, or in calendar months, of which the weeks count that are whole: 17 of four months. */
  readonly weeks?: number | undefined;
  readonly months?: number | undefined;
  /** Only for people with a night in the period (default false). */
  readonly nightWorkersOnly?: boolean | undefined;
  /**
   * Where less than a period is known: a finding that says so (default, besides the breach of those who are over
   * whatever comes), or the average of what is known.
   */
  readonly onShorter?: 'notYetJudged' | 'proRata' | undefined;
}

/** Most hours of calendar months beyond so many a day (default 8) and a week, each once. */
export interface MaxMonthlyOvertime {
  readonly kind: 'maxMonthlyOvertimeHours';
  readonly hours: number;
  /** Calendar months in a row that may have so many hours together (default 1). */
  readonly months?: number | undefined;
  readonly normalDailyHours?: number | undefined;
  readonly normalWeeklyHours: number;
  /** Overtime on public holidays: left out (default), or counted like that of any date. */
  readonly holidays?: 'leftOut' | 'counted' | undefined;
  /** Hours on the seventh date worked in a week: overtime like any (default), all counted, or left out. */
  readonly seventhDay?: 'asAnyDay' | 'counted' | 'leftOut' | undefined;
}

const limit = <Kind extends RosterLimit['kind'], Fields extends z.core.$ZodShape>(
  kind: Kind,
  fields: Fields,
) =>
  z.strictObject({
    id: name(),
    source: name(),
    reading: z.optional(name()),
    reviewedOn: z.optional(localDate()),
    kind: z.literal(kind, 'a kind of rule that there is'),
    ...fields,
  });

const weekStartsOn = () =>
  z.optional(wholeNumberBetween(0, WEEK_DAYS - 1, 'a weekday, 0 (Monday) to 6 (Sunday)'));

const averageLimit = () =>
  limit('maxAverageHours', {
    hours: positive(),
    per: oneOf(['week', 'workday']),
    weeks: z.optional(positiveWholeNumber()),
    months: z.optional(positiveWholeNumber()),
    nightWorkersOnly: z.optional(yesOrNo()),
    onShorter: z.optional(oneOf(['notYetJudged', 'proRata'])),
  }).check(
    z.refine(
      ({ weeks, months }) => (weeks === undefined) !== (months === undefined),
      'a period in weeks or in months',
    ),
  );

const rosterRuleSchema = /* @__PURE__ */ schemaOf<RosterRule>()(() =>
  z.union(
    [
      limit('minRestHours', { hours: nonNegative() }),
      limit('minRestAfterNightsHours', { hours: nonNegative() }),
      limit('minLongRestHours', { hours: nonNegative(), days: positiveWholeNumber() }),
      limit('minWeeklyRestHours', {
        hours: positive(),
        per: oneOf(['week', 'fortnight']),
        restsCount: oneOf(['inFull', 'insideWeek']),
        fortnightFrom: z.optional(localDate()),
      }),
      limit('maxDutyHours', { hours: positive(), nightsOnly: yesOrNo() }),
      limit('maxDaysInARow', { days: positiveWholeNumber(), nightsOnly: yesOrNo() }),
      limit('maxHoursInDays', { hours: positive(), days: positiveWholeNumber() }),
      limit('maxHoursInWeek', { hours: positive(), weekStartsOn: weekStartsOn() }),
      averageLimit(),
      limit('maxNightsInDays', { nights: wholeNumber(), days: positiveWholeNumber() }),
      limit('maxWeekendsInWeeks', {
        weekends: wholeNumber(),
        weeks: positiveWholeNumber(),
        fromMinutes: z.optional(wholeNumberBetween(0, WEEK_MINUTES - 1)),
      }),
      limit('minFreeSundays', { sundays: wholeNumber(), weeks: positiveWholeNumber() }),
      limit('minDaysOffInWeek', { days: wholeNumber(), weekStartsOn: weekStartsOn() }),
      limit('maxMonthlyOvertimeHours', {
        hours: nonNegative(),
        months: z.optional(positiveWholeNumber()),
        normalDailyHours: z.optional(positive()),
        normalWeeklyHours: positive(),
        holidays: z.optional(oneOf(['leftOut', 'counted'])),
        seventhDay: z.optional(oneOf(['asAnyDay', 'counted', 'leftOut'])),
      }),
    ],
    'a rule of a known kind with its fields, an id and a source',
  ),
);

export const rosterRulesSchema = /* @__PURE__ */ lazily(() => z.array(rosterRuleSchema()));
