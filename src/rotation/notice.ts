import * as z from 'zod/mini';
import { listOf, name, nonNegative } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import type { DutyTime } from '../duty/engine/duty-time.ts';
import { MINUTE } from '../time/durations.ts';
import { parseInstant } from '../time/parse-instant.ts';
import { writtenInstant } from '../time/time-kinds.ts';

/** How long before a duty people have to know of it. */
export interface Notice {
  /** Now, with its offset from UTC: `2026-06-01T09:00:00+02:00`. What has begun by then is given to nobody. */
  readonly at: string;
  /** Hours from then to the start of a duty that anybody may be given, 0 or more. */
  readonly hours: number;
  /** Who takes duties that start sooner, each one of the employees of a roster (default: nobody). */
  readonly onCall?: readonly string[] | undefined;
}

export const noticeSchema = /* @__PURE__ */ schemaOf<Notice>()(() =>
  z.strictObject({
    at: writtenInstant(),
    hours: nonNegative(),
    onCall: z.optional(listOf(name(), 'a list of names')),
  }),
);

/** Whether there is time to tell somebody of a duty. */
export function isInTime(notice: Notice | undefined, employee: string, { start }: DutyTime) {
  if (notice === undefined) return true;
  const minutes = start - parseInstant(notice.at) / MINUTE;
  return (
    minutes >= notice.hours * 60 || (minutes > 0 && notice.onCall?.includes(employee) === true)
  );
}
