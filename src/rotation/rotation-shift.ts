import * as z from 'zod/mini';
import {
  listOf,
  name,
  oneOf,
  positiveWholeNumber,
  wholeNumber,
  wholeNumberBetween,
} from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { type DutyBreak, dutyBreak } from '../duty/duty.ts';
import { DAY_MINUTES } from '../time/durations.ts';

/** A shift of a rota: the same hours on every day that it is worked. */
export interface RotationShift {
  /** A name that no other shift has: `'early'`, `'N'`. */
  readonly id: string;
  /** Start in minutes after local midnight, 0 to 1439. */
  readonly startMinutes: number;
  /** Length in minutes, from start to end, above 0 and at most 1440. */
  readonly lengthMinutes: number;
  /** Minutes of it that count as working hours, at most the length (default: all): an unpaid meal does not. */
  readonly paidMinutes?: number | undefined;
  /**
   * Breaks whose place is known, in order of time, each inside the shift (default none); a `gap` parts a split shift in
   * two. Unpaid minutes that they do not explain are of a break whose place is not known.
   */
  readonly breaks?: readonly DutyBreak[] | undefined;
  /** Fewest days in a row on this shift, 1 or more (default 1). */
  readonly minRun?: number | undefined;
  /** Most days in a row on this shift, 1 or more (default: as long as a work stretch may be). */
  readonly maxRun?: number | undefined;
  /**
   * Whether its demand is to be met exactly (`'exact'`, the default) or may be exceeded freely
   * (`'atLeast'`): a training or reserve shift that fills the cycle has `'atLeast'` and demand 0.
   */
  readonly demandIs?: 'exact' | 'atLeast' | undefined;
}

export const rotationShiftSchema = /* @__PURE__ */ schemaOf<RotationShift>()(() => {
  const paid = 'a whole number of minutes from 0 to the length less the unpaid breaks';
  return z
    .strictObject({
      id: name().check(z.refine((id) => id !== 'off', "a name other than 'off'")),
      startMinutes: wholeNumberBetween(0, 1439, 'a whole number of minutes from 0 to 1439'),
      lengthMinutes: wholeNumberBetween(1, 1440, 'a whole number of minutes from 1 to 1440'),
      paidMinutes: z.optional(wholeNumber(paid)),
      breaks: z.optional(listOf(dutyBreak(), 'a list of breaks')),
      minRun: z.optional(positiveWholeNumber()),
      maxRun: z.optional(positiveWholeNumber()),
      demandIs: z.optional(oneOf(['exact', 'atLeast'])),
    })
    .check(
      z.refine(
        ({ minRun = 1, maxRun = Infinity }) => minRun <= maxRun,
        'a shift whose minRun is at most its maxRun',
      ),
      z.refine(paidMinutesFit, {
        path: ['paidMinutes'],
        error: paid,
      }),
      z.refine(areInOrder, {
        path: ['breaks'],
        error: 'breaks inside the shift, one after the other',
      }),
    );
});

const NIGHT_START = 23 * 60;
const NIGHT_END = 30 * 60;
const NIGHT_MINUTES = 180;

type Times = Pick<RotationShift, 'startMinutes' | 'lengthMinutes'>;
type Worked = Pick<RotationShift, 'lengthMinutes' | 'paidMinutes' | 'breaks'>;

/** Minutes of a shift that count as working hours. */
export function workingMinutes(shift: Worked): number {
  return shift.paidMinutes ?? shift.lengthMinutes - unpaidMinutes(shift);
}

/** Whether paid minutes leave room for the unpaid breaks. */
export function paidMinutesFit(shift: Worked): boolean {
  return workingMinutes(shift) <= shift.lengthMinutes - unpaidMinutes(shift);
}

/** Minutes of the unpaid breaks whose place is known. */
function unpaidMinutes({ breaks = [] }: Worked): number {
  return breaks.reduce((sum, { minutes, paid }) => (paid ? sum : sum + minutes), 0);
}

/** Whether breaks lie inside their shift, one after the other. */
export function areInOrder({
  startMinutes,
  lengthMinutes,
  breaks = [],
}: Pick<RotationShift, 'startMinutes' | 'lengthMinutes' | 'breaks'>): boolean {
  const ends = breaks.map((rest) => rest.startMinutes + rest.minutes);
  return breaks.every((rest, i) => {
    return (
      rest.startMinutes >= (ends[i - 1] ?? startMinutes) && ends[i]! <= startMinutes + lengthMinutes
    );
  });
}

/** Minutes between the end of a shift and the start of another, so many days after the first. */
export function restMinutes(first: Times, next: Times, daysLater: number): number {
  return daysLater * DAY_MINUTES + next.startMinutes - first.startMinutes - first.lengthMinutes;
}

/** Whether at least 3 hours of a shift lie between 23:00 and 06:00 (2003/88/EC, article 2). */
export function isNightShift({ startMinutes, lengthMinutes }: Times): boolean {
  const end = startMinutes + lengthMinutes;
  const within = (from: number, to: number) =>
    Math.max(0, Math.min(end, to) - Math.max(startMinutes, from));
  const minutes =
    within(0, NIGHT_END - DAY_MINUTES) +
    within(NIGHT_START, NIGHT_END) +
    within(NIGHT_START + DAY_MINUTES, NIGHT_END + DAY_MINUTES);
  return minutes >= NIGHT_MINUTES;
}
