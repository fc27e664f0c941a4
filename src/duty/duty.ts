import * as z from 'zod/mini';
import {
  listOf,
  name,
  oneOf,
  positiveWholeNumber,
  wholeNumber,
  wholeNumberBetween,
  yesOrNo,
} from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { DAY_MINUTES } from '../time/durations.ts';

/** One break of a duty, at its place. */
export interface DutyBreak {
  /** A meal, a short rest, or the gap between the parts of a split shift. */
  readonly kind: 'meal' | 'rest' | 'gap';
  /** When it begins: minutes after the midnight that opens the duty's day; 1440 and more is the next date. */
  readonly startMinutes: number;
  /** Its length in minutes. */
  readonly minutes: number;
  /** Whether it counts as working time. */
  readonly paid: boolean;
}

export const dutyBreak = () =>
  z.strictObject({
    kind: oneOf(['meal', 'rest', 'gap']),
    startMinutes: wholeNumber(),
    minutes: positiveWholeNumber(),
    paid: yesOrNo(),
  });

/** What `count` people do: one shift on one day, with its breaks in place. */
export interface Duty {
  /** The shift type that it is of. */
  readonly typeId: string;
  /**
   * The day on which it starts, 0 for the first day of the requirement. It belongs to this day also
   * after midnight. In a period that does not repeat, -1 is the eve of the first day.
   */
  readonly day: number;
  /** Start, minutes after midnight, 0 to 1439. */
  readonly startMinutes: number;
  /** Minutes from the first to the last minute, breaks included. */
  readonly lengthMinutes: number;
  /** Its breaks in order of time; each lies inside the duty. */
  readonly breaks: readonly DutyBreak[];
  /** How many people do exactly this (whole number of 0 or more). */
  readonly count: number;
}

const dutySchema = /* @__PURE__ */ schemaOf<Duty>()(() => {
  const day = 'a whole number of days, -1 or more';
  return z.strictObject({
    typeId: name(),
    day: z.int(day).check(z.gte(-1, day)),
    startMinutes: wholeNumberBetween(0, DAY_MINUTES - 1, 'minutes after midnight, 0 to 1439'),
    lengthMinutes: wholeNumberBetween(1, DAY_MINUTES, 'a whole number of minutes, 1 to 1440'),
    breaks: listOf(dutyBreak(), 'a list of breaks'),
    count: wholeNumber(),
  });
});

/** The check of a plan: duties in any order. */
export const dutyList = /* @__PURE__ */ schemaOf<readonly Duty[]>()(() =>
  listOf(dutySchema(), 'a list of duties'),
);

/** Paid minutes of one shift of a duty: its length less its unpaid breaks. */
export function paidMinutes({ lengthMinutes, breaks }: Duty): number {
  return breaks.reduce((left, { minutes, paid }) => (paid ? left : left - minutes), lengthMinutes);
}
