import * as z from 'zod/mini';
import { name } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { DAY_MINUTES } from '../time/durations.ts';
import { localDate } from '../time/time-kinds.ts';
import { clockMinutes } from './clock-window.ts';

/**
 * Someone away on the clock of the roster: leave, sickness, training. Without clock times it is whole dates, so the
 * night of the eve runs into it.
 */
export interface Absence {
  /** Name of the person: one of the employees of a roster. */
  readonly employee: string;
  /** First local date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local date, `YYYY-MM-DD`, not before `from`. */
  readonly to: string;
  /** When on the first date it begins, minutes after midnight, 0 to 1439 (default 0). */
  readonly fromMinutes?: number | undefined;
  /** When on the last date it ends, minutes after midnight, 0 to 1440 (default 1440, the end of the date). */
  readonly toMinutes?: number | undefined;
}

export const absenceSchema = /* @__PURE__ */ schemaOf<Absence>()(() =>
  z
    .strictObject({
      employee: name(),
      from: localDate(),
      to: localDate(),
      fromMinutes: z.optional(clockMinutes()),
      toMinutes: z.optional(clockMinutes(DAY_MINUTES)),
    })
    .check(
      z.refine(
        ({ from, to, fromMinutes = 0, toMinutes = DAY_MINUTES }) =>
          from < to || (from === to && fromMinutes < toMinutes),
        'an absence that does not end before it begins',
      ),
    ),
);
