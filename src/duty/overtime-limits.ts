import * as z from 'zod/mini';
import { nonNegative, oneOf, positive, positiveWholeNumber, wholeNumber } from '../core/kinds.ts';
import { limit } from './roster-limit-fields.ts';

/** Limits on the overtime of calendar months. */
export type OvertimeOfMonths = MaxMonthlyOvertime | MaxMonthsOfOvertime;

/** What is overtime: hours beyond so many a day (default 8) and a week, Monday to Sunday, each once. */
export interface CountedOvertime {
  readonly normalDailyHours?: number | undefined;
  readonly normalWeeklyHours: number;
  /** Overtime on public holidays: left out (default), or counted like that of any date. */
  readonly holidays?: 'leftOut' | 'counted' | undefined;
  /** Hours on the seventh date worked in a week: overtime like any (default), all counted, or left out. */
  readonly seventhDay?: 'asAnyDay' | 'counted' | 'leftOut' | undefined;
}

/** Most hours of overtime in calendar months. */
export interface MaxMonthlyOvertime extends CountedOvertime {
  readonly kind: 'maxMonthlyOvertimeHours';
  readonly hours: number;
  /** Calendar months in a row that may have so many hours together (default 1). */
  readonly months?: number | undefined;
}

/** Most calendar months with more than so many hours of overtime, in any so many months in a row. */
export interface MaxMonthsOfOvertime extends CountedOvertime {
  readonly kind: 'maxMonthsOfOvertime';
  readonly months: number;
  readonly inMonths: number;
  readonly beyondHours: number;
}

const countedOvertime = () => ({
  normalDailyHours: z.optional(positive()),
  normalWeeklyHours: positive(),
  holidays: z.optional(oneOf(['leftOut', 'counted'])),
  seventhDay: z.optional(oneOf(['asAnyDay', 'counted', 'leftOut'])),
});

export const overtimeLimits = () =>
  [
    limit('maxMonthlyOvertimeHours', {
      hours: nonNegative(),
      months: z.optional(positiveWholeNumber()),
      ...countedOvertime(),
    }),
    limit('maxMonthsOfOvertime', {
      months: wholeNumber(),
      inMonths: positiveWholeNumber(),
      beyondHours: nonNegative(),
      ...countedOvertime(),
    }),
  ] as const;
