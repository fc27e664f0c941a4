import * as z from 'zod/mini';
import { listOf, name, nonNegative, oneOf, yesOrNo } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { type ClockWindow, clockMinutes, clockWindowFields } from '../duty/clock-window.ts';
import { minutesInADay, weekdayList } from './clock-hours.ts';

/** A break that every shift of a type has; when it falls is for the design to choose. */
export interface ShiftBreak {
  /** A meal or a short rest. */
  readonly kind: 'meal' | 'rest';
  /** Length in minutes (1 or more). */
  readonly minutes: number;
  /** Whether it is paid. By default rests are, meals are not. */
  readonly paid?: boolean | undefined;
  /** The break begins no sooner than this many minutes after the start of the shift. */
  readonly earliestMinutes: number;
  /** The break begins no later than this many minutes after the start of the shift. */
  readonly latestMinutes: number;
  /** The break also begins inside one of these clock windows, its ends included: lunch, dinner. */
  readonly clockWindows?: readonly ClockWindow[] | undefined;
  /**
   * The break begins at a clock time that is a multiple of this many minutes. By default the
   * greatest common divisor of its length and the interval: 30 for a meal of 60, 15 for a rest of 15.
   */
  readonly gridMinutes?: number | undefined;
  /**
   * What becomes of a shift start for which windows leave the break no place: it is not used
   * (`'forbid'`, the default), or used without this break (`'skip'`: a dinner that only late shifts have).
   */
  readonly ifNoPlace?: 'forbid' | 'skip' | undefined;
}

/** Time off in the middle that makes two parts of one shift. */
export interface SplitRule {
  /** Lengths in minutes of the unpaid gap, one of which is taken; they come on top of the shift's length. */
  readonly gapMinutes: readonly number[];
  /** The gap begins no sooner than this many minutes after the start of the shift. */
  readonly earliestMinutes: number;
  /** The gap begins no later than this many minutes after the start of the shift. */
  readonly latestMinutes: number;
}

/** A kind of shift that the centre is willing to run. */
export interface ShiftType {
  /** Its name, unique among the types. */
  readonly id: string;
  /** Minutes from the first to the last minute, breaks included (up to 1440): one length, or several to choose from. */
  readonly lengthMinutes: number | readonly number[];
  /** Earliest start, minutes after midnight, 0 to 1439 (default 0). */
  readonly earliestStartMinutes?: number | undefined;
  /** Latest start, minutes after midnight, 0 to 1439 (default 1439); before the earliest, the window passes midnight. */
  readonly latestStartMinutes?: number | undefined;
  /** Starts are this many minutes apart, counted from the earliest (default: the interval). */
  readonly startGridMinutes?: number | undefined;
  /** Weekdays on which it may start, 0 for Monday (default: all). */
  readonly weekdays?: readonly number[] | undefined;
  /** Its breaks, in the order in which they are taken. Windows may overlap, breaks never do. */
  readonly breaks?: readonly ShiftBreak[] | undefined;
  /** Least minutes of work between two breaks (default 0). */
  readonly minWorkMinutes?: number | undefined;
  /** Most minutes of work without a break (default: no limit). */
  readonly maxWorkMinutes?: number | undefined;
  /** Makes it a split shift. The gap takes its place among the breaks by time; minutes of breaks count it. */
  readonly split?: SplitRule | undefined;
  /** Cost of a paid hour, in the caller's currency (0 or more, default 1: then costs are hours). */
  readonly costPerHour?: number | undefined;
  /** Cost of each shift on top of its hours (0 or more, default 0). */
  readonly costPerShift?: number | undefined;
}

const shiftTypeSchema = /* @__PURE__ */ schemaOf<ShiftType>()(() => {
  const lengths = z
    .array(minutesInADay(1), 'a list of minutes')
    .check(z.minLength(1, 'a list of at least one length'));
  return z.strictObject({
    id: name(),
    lengthMinutes: z.union([minutesInADay(1), lengths], 'minutes (1 to 1440), or a list of them'),
    earliestStartMinutes: z.optional(clockMinutes()),
    latestStartMinutes: z.optional(clockMinutes()),
    startGridMinutes: z.optional(minutesInADay(1)),
    weekdays: z.optional(weekdayList()),
    breaks: z.optional(listOf(shiftBreak(), 'a list of breaks')),
    minWorkMinutes: z.optional(minutesInADay(0)),
    maxWorkMinutes: z.optional(minutesInADay(1)),
    split: z.optional(splitRule()),
    costPerHour: z.optional(nonNegative()),
    costPerShift: z.optional(nonNegative()),
  });
});

export const shiftTypeList = () =>
  listOf(shiftTypeSchema(), 'a list of shift types').check(
    z.refine(
      (types) => new Set(types.map(({ id }) => id)).size === types.length,
      'a list of types with different ids',
    ),
  );

const shiftBreak = () =>
  z
    .strictObject({
      kind: oneOf(['meal', 'rest']),
      minutes: minutesInADay(1),
      paid: z.optional(yesOrNo()),
      ...startWindow(),
      clockWindows: z.optional(
        listOf(z.strictObject(clockWindowFields()), 'a list of clock windows'),
      ),
      gridMinutes: z.optional(minutesInADay(1)),
      ifNoPlace: z.optional(oneOf(['forbid', 'skip'])),
    })
    .check(latestNotBeforeEarliest());

const splitRule = () =>
  z
    .strictObject({
      gapMinutes: listOf(minutesInADay(1), 'a list of minutes', 1),
      ...startWindow(),
    })
    .check(latestNotBeforeEarliest());

const startWindow = () => ({ earliestMinutes: minutesInADay(0), latestMinutes: minutesInADay(0) });

const latestNotBeforeEarliest = () =>
  z.refine<{ readonly earliestMinutes: number; readonly latestMinutes: number }>(
    ({ earliestMinutes, latestMinutes }) => latestMinutes >= earliestMinutes,
    { error: 'at or after earliestMinutes', path: ['latestMinutes'] },
  );
