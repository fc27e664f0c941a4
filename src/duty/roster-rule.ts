import * as z from 'zod/mini';
import {
  name,
  nonNegative,
  positive,
  positiveWholeNumber,
  wholeNumber,
  yesOrNo,
} from '../core/kinds.ts';
import { lazily, schemaOf } from '../core/schema.ts';

/** A limit on the work of one person, as data: written down, sent, and checked on any roster. */
export type RosterRule = RosterLimit & {
  /** A short name of the rule: `'eu.daily-rest'`. */
  readonly id: string;
  /** Where the rule stands: the law and its article, or the guideline. */
  readonly source: string;
};

/** What is limited; hours of work are those that really pass less unpaid breaks, hours of rest those between duties. */
export type RosterLimit =
  /** Fewest hours between the end of a duty and the start of the next. */
  | { readonly kind: 'minRestHours'; readonly hours: number }
  /** Fewest hours between the last of a run of nights and the next duty that is no night. */
  | { readonly kind: 'minRestAfterNightsHours'; readonly hours: number }
  /** At least one rest of so many hours in each block of so many dates, counted from the roster's first date. */
  | { readonly kind: 'minLongRestHours'; readonly hours: number; readonly days: number }
  /** Most hours of a duty, of nights alone if so said. */
  | { readonly kind: 'maxDutyHours'; readonly hours: number; readonly nightsOnly: boolean }
  /** Most dates in a row with a duty, of nights alone if so said. */
  | { readonly kind: 'maxDaysInARow'; readonly days: number; readonly nightsOnly: boolean }
  /** Most hours in any so many dates in a row. */
  | { readonly kind: 'maxHoursInDays'; readonly hours: number; readonly days: number }
  /** Most hours of duties that start in one calendar week, Monday to Sunday, that lies in the roster. */
  | { readonly kind: 'maxHoursInWeek'; readonly hours: number }
  /** Most nights in any so many dates in a row. */
  | { readonly kind: 'maxNightsInDays'; readonly nights: number; readonly days: number }
  /** Most weekends (Saturday or Sunday worked) in any so many weeks in a row. */
  | { readonly kind: 'maxWeekendsInWeeks'; readonly weekends: number; readonly weeks: number }
  /** Fewest dates without a duty in each calendar week that lies in the roster. */
  | { readonly kind: 'minDaysOffInWeek'; readonly days: number }
  /** Most hours of a calendar month beyond so many a day (default 8) and a week, each once, holidays left out. */
  | {
      readonly kind: 'maxMonthlyOvertimeHours';
      readonly hours: number;
      readonly normalDailyHours?: number | undefined;
      readonly normalWeeklyHours: number;
    };

const limit = <Kind extends RosterLimit['kind'], Fields extends z.core.$ZodShape>(
  kind: Kind,
  fields: Fields,
) =>
  z.strictObject({
    id: name(),
    source: name(),
    kind: z.literal(kind, 'a kind of rule that there is'),
    ...fields,
  });

const rosterRuleSchema = /* @__PURE__ */ schemaOf<RosterRule>()(() =>
  z.union(
    [
      limit('minRestHours', { hours: nonNegative() }),
      limit('minRestAfterNightsHours', { hours: nonNegative() }),
      limit('minLongRestHours', { hours: nonNegative(), days: positiveWholeNumber() }),
      limit('maxDutyHours', { hours: positive(), nightsOnly: yesOrNo() }),
      limit('maxDaysInARow', { days: positiveWholeNumber(), nightsOnly: yesOrNo() }),
      limit('maxHoursInDays', { hours: positive(), days: positiveWholeNumber() }),
      limit('maxHoursInWeek', { hours: positive() }),
      limit('maxNightsInDays', { nights: wholeNumber(), days: positiveWholeNumber() }),
      limit('maxWeekendsInWeeks', { weekends: wholeNumber(), weeks: positiveWholeNumber() }),
      limit('minDaysOffInWeek', { days: wholeNumber() }),
      limit('maxMonthlyOvertimeHours', {
        hours: nonNegative(),
        normalDailyHours: z.optional(positive()),
        normalWeeklyHours: positive(),
      }),
    ],
    'a rule of a known kind with its fields, an id and a source',
  ),
);

export const rosterRulesSchema = /* @__PURE__ */ lazily(() => z.array(rosterRuleSchema()));
