import * as z from 'zod/mini';
import {
  name,
  nonNegative,
  positive,
  positiveWholeNumber,
  wholeNumber,
  yesOrNo,
} from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { stated } from '../core/stated.ts';
import { type RotationShift, rotationShiftSchema } from './rotation-shift.ts';

/** A least and a greatest number, both allowed. */
export interface WholeRange {
  /** Whole number, at most `max`. */
  readonly min: number;
  /** Whole number, at least `min`. */
  readonly max: number;
}

export const wholeRangeSchema = /* @__PURE__ */ schemaOf<WholeRange>()(() =>
  z
    .strictObject({ min: positiveWholeNumber(), max: positiveWholeNumber() })
    .check(z.refine(({ min, max }) => min <= max, 'a range whose min is at most its max')),
);

/** What the weekends of a rota have to be like; a weekend is a Saturday with the Sunday after it. */
export interface WeekendRules {
  /** Most weekends with a day at work in any so many weeks in a row, Monday to Sunday: two of four. */
  readonly maxInWeeks?: WeekendsInWeeks | undefined;
  /** Fewest weekends of the whole cycle with both days off (whole number of 0 or more). */
  readonly minFree?: number | undefined;
  /** Most weekends in a row that are not free (whole number of 0 or more): 2 for "one in any three". */
  readonly maxBetweenFree?: number | undefined;
  /** Whether both days are worked or both are off (default false). */
  readonly together?: boolean | undefined;
  /** Whether a weekend worked on both days is worked on one shift (default false). */
  readonly sameShift?: boolean | undefined;
}

/** So many weekends at most in any so many weeks in a row, round the cycle. */
export interface WeekendsInWeeks {
  /** Whole number of 0 or more. */
  readonly weekends: number;
  /** Weeks in a row, 1 or more. */
  readonly weeks: number;
}

/** So many nights at most in any so many days in a row, round the cycle: 8 in 28 for a month. */
export interface NightsInDays {
  /** Whole number of 0 or more. */
  readonly nights: number;
  /** Days in a row, 1 or more, whichever weekday is the first. */
  readonly days: number;
}

/** So many hours at most of shifts that start in any so many days in a row, round the cycle. */
export interface HoursInDays {
  /** Above 0. */
  readonly hours: number;
  /** Days in a row, 1 or more, whichever weekday is the first. */
  readonly days: number;
}

/** A long rest that is never long ago. */
export interface LongRest {
  /** Fewest hours of it between two shifts (above 0, at most 168). */
  readonly hours: number;
  /** It lies in any so many days in a row (1 or more): at least 24 h of it, or all that is wanted if that is less. */
  readonly days: number;
}

/** What night work has to be like. A night shift has at least 3 hours between 23:00 and 06:00. */
export interface NightRules {
  /** Most nights in a row, whichever night shifts they are on (1 or more). */
  readonly maxRun?: number | undefined;
  /** Fewest days off after a work stretch that ends with a night (1 or more). */
  readonly minDaysOffAfter?: number | undefined;
  /** Most nights in any so many days in a row: a limit for each month, wherever it begins. */
  readonly maxInDays?: NightsInDays | undefined;
}

/** Limits on hours a week. */
export interface WeeklyHoursRules {
  /** Least average over the cycle, in hours a week (0 or more). */
  readonly minAverage?: number | undefined;
  /** Greatest average over the cycle, in hours a week (above 0). */
  readonly maxAverage?: number | undefined;
  /** Most hours of shifts that start in one calendar week, Monday to Sunday (above 0). */
  readonly max?: number | undefined;
  /** Most hours in any so many days in a row, each of these: 60 in 7 and 816 in 119, which is 48 a week over 17 weeks. */
  readonly maxInDays?: readonly HoursInDays[] | undefined;
}

/** Which way the demand may be missed where it must: neither unless said. */
export interface DemandDeviation {
  /** Whether a shift may have too few people. */
  readonly under?: boolean | undefined;
  /** Whether a shift may have too many people, on the days that need any at all. */
  readonly over?: boolean | undefined;
}

/** The rules that a cyclic rota has to keep. */
export interface RotationRules {
  /** The shifts, at least one. */
  readonly shifts: readonly RotationShift[];
  /** People needed on each shift (one row a shift, in their order) and weekday (7 columns, Monday first). */
  readonly demand: readonly (readonly number[])[];
  /** Days off in a row, 1 or more. */
  readonly daysOff: WholeRange;
  /** Days worked in a row, 1 or more. */
  readonly workStretch: WholeRange;
  /**
   * Shifts that must not follow each other: pairs on consecutive days, `['N', 'D']`, and triples
   * around one single day off, `['N', 'off', 'D']`.
   */
  readonly forbiddenSequences?: readonly (readonly string[])[] | undefined;
  /** Fewest hours between the end of a shift and the start of the next (0 to 48). */
  readonly minRestHours?: number | undefined;
  /** Whether, within a work stretch, a change of shift may only be to one that starts later (default false). */
  readonly forwardRotation?: boolean | undefined;
  /** Most single days off in the whole cycle (whole number of 0 or more). */
  readonly maxSingleDaysOff?: number | undefined;
  /** Fewest days off in a row within each calendar week, Monday to Sunday (0 to 7). */
  readonly daysOffEachWeek?: number | undefined;
  /**
   * Fewest hours of a rest of its own for each calendar week, Monday to Sunday (0 to 96). A rest between two shifts
   * counts for one week per so many hours of it, in weeks in which at least 24 h of it lie: 35 is the weekly rest of
   * 2003/88/EC, as the roster rule `eu.weekly-rest` reads it.
   */
  readonly minWeeklyRestHours?: number | undefined;
  /**
   * A rest of so many hours in any so many days in a row, round the cycle, as the roster rule `minLongRestHours` reads
   * it: a rest counts in full where at least 24 h of it lie in them.
   */
  readonly minLongRest?: LongRest | undefined;
  readonly weekends?: WeekendRules | undefined;
  readonly nights?: NightRules | undefined;
  readonly weeklyHours?: WeeklyHoursRules | undefined;
  /** Lets the rota miss the demand, as little as possible. */
  readonly deviation?: DemandDeviation | undefined;
}

export function hoursUpTo(most: number) {
  const hours = `hours from 0 to ${most}`;
  return z.number(hours).check(z.gte(0, hours), z.lte(most, hours));
}

export const longRestSchema = /* @__PURE__ */ schemaOf<LongRest>()(() => {
  const hours = 'hours above 0, at most 168';
  return z.strictObject({
    hours: z.number(hours).check(z.gt(0, hours), z.lte(168, hours)),
    days: positiveWholeNumber(),
  });
});

/** The fields of `WeekendRules` that hold whatever the length of a cycle. */
export const weekendFields = () => ({
  maxInWeeks: z.optional(z.strictObject({ weekends: wholeNumber(), weeks: positiveWholeNumber() })),
  maxBetweenFree: z.optional(wholeNumber()),
  together: z.optional(yesOrNo()),
  sameShift: z.optional(yesOrNo()),
});

export const nightRulesSchema = /* @__PURE__ */ schemaOf<NightRules>()(() =>
  z.strictObject({
    maxRun: z.optional(positiveWholeNumber()),
    minDaysOffAfter: z.optional(positiveWholeNumber()),
    maxInDays: z.optional(z.strictObject({ nights: wholeNumber(), days: positiveWholeNumber() })),
  }),
);

export const weeklyHoursSchema = /* @__PURE__ */ schemaOf<WeeklyHoursRules>()(() =>
  z.strictObject({
    minAverage: z.optional(nonNegative()),
    maxAverage: z.optional(positive()),
    max: z.optional(positive()),
    maxInDays: z.optional(
      z.array(z.strictObject({ hours: positive(), days: positiveWholeNumber() })),
    ),
  }),
);

/** The fields of `RotationRules`, to spread into the check of an input that has them. */
export const rotationRulesFields = () => ({
  shifts: z.array(rotationShiftSchema()).check(z.minLength(1, 'an array of at least one shift')),
  demand: z.array(z.array(wholeNumber()).check(z.length(7, 'an array of 7 numbers, Monday first'))),
  daysOff: wholeRangeSchema(),
  workStretch: wholeRangeSchema(),
  forbiddenSequences: z.optional(z.array(z.array(name()))),
  minRestHours: z.optional(hoursUpTo(48)),
  forwardRotation: z.optional(yesOrNo()),
  maxSingleDaysOff: z.optional(wholeNumber()),
  daysOffEachWeek: z.optional(wholeNumber().check(z.lte(7, 'at most 7 days'))),
  minWeeklyRestHours: z.optional(hoursUpTo(96)),
  minLongRest: z.optional(longRestSchema()),
  weekends: z.optional(z.strictObject({ minFree: z.optional(wholeNumber()), ...weekendFields() })),
  nights: z.optional(nightRulesSchema()),
  weeklyHours: z.optional(weeklyHoursSchema()),
  deviation: z.optional(
    z.strictObject({ under: z.optional(yesOrNo()), over: z.optional(yesOrNo()) }),
  ),
});

/** What no field can say alone. */
export const rotationRulesAgree = () =>
  stated(
    "`demand` has a row for each shift; no two shifts have the same `id`; `forbiddenSequences` are two shifts, or two with 'off' between them",
    checkRules,
  );

function checkRules({
  value,
  issues,
}: z.core.ParsePayload<Pick<RotationRules, 'shifts' | 'demand' | 'forbiddenSequences'>>): void {
  const fault = (path: (string | number)[], message: string) =>
    issues.push({ code: 'custom', path, message, input: value });
  const ids = value.shifts.map(({ id }) => id);
  if (value.demand.length !== ids.length)
    fault(['demand'], `an array of ${ids.length}, a row for each shift`);
  for (const [i, id] of ids.entries()) {
    if (ids.indexOf(id) < i) fault(['shifts', i, 'id'], 'a name that no other shift has');
  }
  for (const [i, sequence] of (value.forbiddenSequences ?? []).entries()) {
    const path = ['forbiddenSequences', i];
    const isPair = sequence.length === 2;
    const isTriple = sequence.length === 3 && sequence[1] === 'off';
    if (!isPair && !isTriple) fault(path, "two shifts, or two shifts with 'off' between them");
    for (const [k, id] of sequence.entries()) {
      if (!ids.includes(id) && !(isTriple && k === 1)) fault([...path, k], 'the id of a shift');
    }
  }
}

export const rotationRulesSchema = /* @__PURE__ */ schemaOf<RotationRules>()(() =>
  z.strictObject(rotationRulesFields()).check(rotationRulesAgree()),
);
