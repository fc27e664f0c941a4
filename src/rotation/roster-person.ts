import * as z from 'zod/mini';
import { listOf, name, wholeNumberBetween } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { type ClockWindow, clockWindowFields } from '../duty/clock-window.ts';
import { localDate } from '../time/time-kinds.ts';
import { type WorkTerms, workTermsFields } from './work-terms.ts';

/** Somebody who is to be rostered. Terms that are given here stand in the place of those of the contract. */
export interface RosterPerson extends WorkTerms {
  /** A name that nobody else has. */
  readonly name: string;
  /** Id of the contract (default: none, only what is said here). */
  readonly contract?: string | undefined;
  /** What the person can do, as shifts and requirements name it (default: nothing that has to be learned). */
  readonly skills?: readonly string[] | undefined;
  /** Ids of the shifts that the person may work, if not all for which the skill is there. */
  readonly shifts?: readonly string[] | undefined;
  /** When the person may work: a shift has to lie in one of the windows of the date on which it starts (default: always). */
  readonly available?: readonly Availability[] | undefined;
  /** Local dates, `YYYY-MM-DD`, on which no duty may start, days of leave aside. */
  readonly daysOff?: readonly string[] | undefined;
}

/** A window of the clock in which somebody may work, on some weekdays or dates; dates stand in the place of weekdays. */
export interface Availability extends ClockWindow {
  /** 0 for Monday to 6 for Sunday (default, without dates: all). */
  readonly weekdays?: readonly number[] | undefined;
  /** Local dates, `YYYY-MM-DD`. */
  readonly dates?: readonly string[] | undefined;
}

export const rosterPersonSchema = /* @__PURE__ */ schemaOf<RosterPerson>()(() =>
  z.strictObject({
    name: name(),
    contract: z.optional(name()),
    skills: z.optional(listOf(name(), 'a list of skills')),
    shifts: z.optional(listOf(name(), 'a list of ids of shifts')),
    available: z.optional(
      listOf(
        z.strictObject({
          ...clockWindowFields(),
          weekdays: z.optional(listOf(weekday(), 'a list of weekdays')),
          dates: z.optional(listOf(localDate(), 'a list of dates')),
        }),
        'a list of windows of the clock',
      ),
    ),
    daysOff: z.optional(listOf(localDate(), 'a list of dates')),
    ...workTermsFields(),
  }),
);

export const weekday = () => wholeNumberBetween(0, 6, 'a weekday, 0 (Monday) to 6 (Sunday)');
