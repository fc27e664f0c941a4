import * as z from 'zod/mini';
import { nonNegative, oneOf, positive, positiveWholeNumber } from '../core/kinds.ts';
import { localDate } from '../time/time-kinds.ts';
import { limit } from './roster-limit-fields.ts';

/** Limits on the rests between duties. */
export type RestLimit =
  /** Fewest hours between the latest end so far and the start of the next duty. */
  | { readonly kind: 'minRestHours'; readonly hours: number }
  /** Fewest hours between the last of a run of nights and the next duty that is no night. */
  | { readonly kind: 'minRestAfterNightsHours'; readonly hours: number }
  /** At least one rest of so many hours in any so many dates in a row, in which at least 24 h of it lie. */
  | { readonly kind: 'minLongRestHours'; readonly hours: number; readonly days: number }
  | MinWeeklyRest;

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

export const restLimits = () =>
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
  ] as const;
