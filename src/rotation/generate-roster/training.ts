import * as z from 'zod/mini';
import { listOf, name, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { clockMinutes } from '../../duty/clock-window.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { localDate } from '../../time/time-kinds.ts';
import type { PeopleShift } from '../people-shift.ts';
import type { GenerateRosterInput } from './input.ts';

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

/** Trainings begin on quarter-hours, as planners write them, or with a window, a shift or the end of a break. */
const GRID_MINUTES = 15;

/** When in a shift a training may begin: minutes after the midnight that opens the date of the duty, ascending. */
export function trainingStarts(
  { minutes, fromMinutes = 0, toMinutes }: RosterTraining,
  { startMinutes, lengthMinutes, breaks = [] }: PeopleShift,
): number[] {
  const ends = startMinutes + lengthMinutes;
  const window =
    toMinutes === undefined ? ends : toMinutes + (toMinutes > fromMinutes ? 0 : DAY_MINUTES);
  const first = Math.max(startMinutes, fromMinutes);
  const last = Math.min(ends, window) - minutes;
  const starts = new Set([first, ...breaks.map((rest) => rest.startMinutes + rest.minutes)]);
  for (let at = Math.ceil(first / GRID_MINUTES) * GRID_MINUTES; at <= last; at += GRID_MINUTES)
    starts.add(at);
  return [...starts]
    .filter((at) => at >= first && at <= last)
    .filter((at) =>
      breaks.every(
        (rest) => rest.startMinutes + rest.minutes <= at || rest.startMinutes >= at + minutes,
      ),
    )
    .sort((a, b) => a - b);
}

/** The days of a roster, from 0, on which a training may be; the second is the last. */
export function trainingDays(
  { from, to }: Pick<RosterTraining, 'from' | 'to'>,
  { days }: Pick<GenerateRosterInput, 'days'>,
  firstDay: number,
): readonly [number, number] {
  const dayOf = (date: string) => Date.parse(date) / 86_400_000 - firstDay;
  return [
    from === undefined ? 0 : Math.max(0, dayOf(from)),
    to === undefined ? days - 1 : Math.min(days - 1, dayOf(to)),
  ];
}
