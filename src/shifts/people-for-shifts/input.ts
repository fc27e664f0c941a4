import * as z from 'zod/mini';
import {
  listOf,
  name,
  nonNegative,
  positive,
  wholeNumber,
  wholeNumberBetween,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../../time/durations.ts';

/** How many start a shift on each weekday: an entry of `dailyDemand`, or a table of one's own. */
export interface WeeklyShift {
  /** Its name, unique among the shifts. */
  readonly id: string;
  /** Paid minutes of one shift (1 to 1440). */
  readonly paidMinutes: number;
  /** Shifts on each day of the week, seven numbers from Monday (whole, 0 or more). */
  readonly counts: readonly number[];
  /** Its shift type, by which a contract may list it. */
  readonly typeId?: string | undefined;
  /** Start in minutes after midnight; like the length not looked at, but part of `dailyDemand`. */
  readonly startMinutes?: number | undefined;
  /** Length in minutes, breaks included. */
  readonly lengthMinutes?: number | undefined;
}

/** What a contract asks of the people on it, and which shifts they work. */
export interface WeeklyContract {
  /** Its name, unique among the contracts. */
  readonly id: string;
  /** The shifts that its people work, by their id or their type; each shift belongs to exactly one contract. */
  readonly shiftIds: readonly string[];
  /** Most working days a week (1 to 6): at least one day in seven is free. 5 for 5 x 8 hours, 4 for 4 x 10. */
  readonly daysPerWeek: number;
  /** Contract hours a week (above 0), the mean over the reference period. */
  readonly averageWeeklyHours: number;
  /** Overtime hours a week on top, the mean over the reference period (0 or more, default 0): keep it within the legal cap. */
  readonly overtimeWeeklyHours?: number | undefined;
  /** Most hours in any single week, overtime included (default: no limit of its own). */
  readonly maxWeeklyHours?: number | undefined;
}

/** What {@link peopleForShifts} needs to know. */
export interface PeopleForShiftsInput {
  /** The shifts of a typical week. */
  readonly shifts: readonly WeeklyShift[];
  /** The contracts that they are worked on. */
  readonly contracts: readonly WeeklyContract[];
}

export const peopleForShiftsInput = /* @__PURE__ */ schemaOf<PeopleForShiftsInput>()(() => {
  const shift = z.strictObject({
    id: name(),
    paidMinutes: wholeNumberBetween(1, DAY_MINUTES),
    counts: z.array(wholeNumber(), 'seven numbers').check(z.length(WEEK_DAYS, 'seven numbers')),
    typeId: z.optional(name()),
    startMinutes: z.optional(wholeNumberBetween(0, DAY_MINUTES - 1)),
    lengthMinutes: z.optional(wholeNumberBetween(1, DAY_MINUTES)),
  });
  const contract = z.strictObject({
    id: name(),
    shiftIds: listOf(name(), 'a list of shift ids'),
    daysPerWeek: wholeNumberBetween(1, WEEK_DAYS - 1),
    averageWeeklyHours: positive(),
    overtimeWeeklyHours: z.optional(nonNegative()),
    maxWeeklyHours: z.optional(positive()),
  });
  return z
    .strictObject({
      shifts: listOf(shift, 'a list of shifts'),
      contracts: listOf(contract, 'a list of contracts'),
    })
    .check(
      stated(
        'Each shift, by its `id` or type, is listed by exactly one contract',
        eachShiftOnOneContract,
      ),
    );
});

function eachShiftOnOneContract({
  value: { shifts, contracts },
  issues,
}: z.core.ParsePayload<PeopleForShiftsInput>): void {
  for (const [i, shift] of shifts.entries()) {
    if (contracts.filter((contract) => isOn(shift, contract)).length === 1) continue;
    const message = 'a shift that exactly one contract lists';
    issues.push({ code: 'custom', message, path: ['shifts', i, 'id'], input: shift.id });
  }
}

/** Whether a contract lists a shift, by its id or its type. */
export function isOn(
  { id, typeId }: Pick<WeeklyShift, 'id' | 'typeId'>,
  { shiftIds }: Pick<WeeklyContract, 'shiftIds'>,
): boolean {
  return shiftIds.includes(id) || (typeId !== undefined && shiftIds.includes(typeId));
}
