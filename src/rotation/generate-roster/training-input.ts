import * as z from 'zod/mini';
import { listOf, name, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { clockMinutes } from '../../duty/clock-window.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { localDate } from '../../time/time-kinds.ts';

/**
 * Training, coaching or a meeting of some people, each once, inside their working time. A window of its own length is a
 * fixed time for all of them.
 */
export interface RosterTraining {
  /** A name that no other training has. */
  readonly id: string;
  /** Names of those who are to have it. */
  readonly employees: readonly string[];
  /** Its length in minutes, between two breaks of a duty. */
  readonly minutes: number;
  /** First local date, `YYYY-MM-DD` (default: the first of the roster). */
  readonly from?: string | undefined;
  /** Last local date, `YYYY-MM-DD` (default: the last of the roster). */
  readonly to?: string | undefined;
  /** When on the date of the duty it begins at the earliest, minutes after midnight, 0 to 1439 (default 0). */
  readonly fromMinutes?: number | undefined;
  /** When it ends at the latest, minutes after midnight, 0 to 1440; not later than `fromMinutes` is the next date (default: with the duty). */
  readonly toMinutes?: number | undefined;
}

export const rosterTrainingSchema = /* @__PURE__ */ schemaOf<RosterTraining>()(() =>
  z
    .strictObject({
      id: name(),
      employees: listOf(name(), 'a list of names', 1),
      minutes: positiveWholeNumber(),
      from: z.optional(localDate()),
      to: z.optional(localDate()),
      fromMinutes: z.optional(clockMinutes()),
      toMinutes: z.optional(clockMinutes(DAY_MINUTES)),
    })
    .check(
      z.refine(
        ({ from, to }) => from === undefined || to === undefined || from <= to,
        'a training whose last date is not before its first',
      ),
    ),
);
