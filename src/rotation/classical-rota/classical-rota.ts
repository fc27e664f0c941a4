import { oneOf } from '../../core/kinds.ts';
import { parseInput } from '../../core/parse-input.ts';
import { schemaOf } from '../../core/schema.ts';
import type { Rota } from '../rota.ts';
import type { RotationShift } from '../rotation-shift.ts';

/** A pattern with a name that planners know. */
export interface ClassicalRota {
  /** What it is called. */
  readonly name: string;
  readonly shifts: readonly RotationShift[];
  /** The cycle in weeks: one row for each person or crew, who go from row to row. */
  readonly rota: Rota;
  /** Rows at work on each shift (in the order of `shifts`): the same on every weekday. */
  readonly rowsOnShift: readonly number[];
  readonly averageWeeklyHours: number;
  readonly note: string;
}

/** The patterns that `classicalRota` knows. */
export type ClassicalRotaName =
  | '4-on-4-off'
  | 'dupont'
  | 'pitman'
  | 'continental'
  | '6-3'
  | '5-5-4';

export const classicalRotaName = /* @__PURE__ */ schemaOf<ClassicalRotaName>()(() =>
  oneOf(['4-on-4-off', 'dupont', 'pitman', 'continental', '6-3', '5-5-4']),
);

const DAY_12: RotationShift = { id: 'D', startMinutes: 420, lengthMinutes: 720 };
const NIGHT_12: RotationShift = { id: 'N', startMinutes: 1140, lengthMinutes: 720 };
const DAY_10: RotationShift = { id: 'D', startMinutes: 360, lengthMinutes: 600 };
const SWING_10: RotationShift = { id: 'S', startMinutes: 840, lengthMinutes: 600 };
const NIGHT_10: RotationShift = { id: 'N', startMinutes: 1320, lengthMinutes: 600 };
const EARLY_8: RotationShift = { id: 'E', startMinutes: 360, lengthMinutes: 480 };
const LATE_8: RotationShift = { id: 'L', startMinutes: 840, lengthMinutes: 480 };
const NIGHT_8: RotationShift = { id: 'N', startMinutes: 1320, lengthMinutes: 480 };

interface Pattern {
  readonly shifts: readonly RotationShift[];
  /** The cycle, a letter a day from a Monday on, `-` for a day off; repeated until whole weeks are full. */
  readonly days: string;
  readonly note: string;
}

const PATTERNS: Readonly<Record<ClassicalRotaName, Pattern>> = {
  '4-on-4-off': {
    shifts: [DAY_12, NIGHT_12],
    days: 'DDDD----NNNN----',
    note: 'four days, four off, four nights, four off; weekends fall evenly over 16 weeks',
  },
  dupont: {
    shifts: [DAY_12, NIGHT_12],
    days: 'NNNN---DDD-NNN---DDDD-------',
    note: 'a week off in every four, paid for by a single day off and up to 72 hours in a week',
  },
  pitman: {
    shifts: [DAY_12, NIGHT_12],
    days: 'DD--DDD--DD---NN--NNN--NN---',
    note: '2-2-3: every other weekend off, never more than three in a row',
  },
  continental: {
    shifts: [EARLY_8, LATE_8, NIGHT_8],
    days: 'EELLNNN--EELLLNN--EEELLNN---',
    note: '2-2-3 rapid forward rotation of 8-hour shifts; seven days in a row',
  },
  '6-3': {
    shifts: [EARLY_8],
    days: 'EEEEEE---',
    note: 'six days on, three off: weekends move on through nine weeks',
  },
  '5-5-4': {
    shifts: [DAY_10, SWING_10, NIGHT_10],
    days: 'DDDDD---NNNNN----SSSSS---',
    note: '5-3, 5-4, 5-3: five on, with three, four and three off between; 10-hour shifts that overlap at the peaks',
  },
};

/**
 * What does a pattern with a well-known name look like, and what does it cover?
 *
 * @param name - The pattern's name.
 * @returns The rota, its hours, and how many of its rows are on each shift.
 * @example
 * ```ts
 * import { classicalRota } from 'halfhour/rotation';
 *
 * const { rota, averageWeeklyHours, rowsOnShift } = classicalRota('pitman');
 * rota.length; // => 4
 * averageWeeklyHours; // => 42
 * rowsOnShift; // => [1, 1]
 * ```
 */
export function classicalRota(name: ClassicalRotaName): ClassicalRota {
  parseInput('classicalRota', classicalRotaName, name);
  const { shifts, days, note } = PATTERNS[name];
  const repeats = days.length % 7 === 0 ? 1 : 7;
  const all = [...days.repeat(repeats)].map((letter) => (letter === '-' ? null : letter));
  const weeks = all.length / 7;
  const rota = Array.from({ length: weeks }, (_, week) => all.slice(7 * week, 7 * week + 7));
  const counts = shifts.map(({ id }) => all.filter((day) => day === id).length);
  const minutes = shifts.reduce((sum, { lengthMinutes }, s) => sum + counts[s]! * lengthMinutes, 0);
  return {
    name,
    shifts: shifts.map((shift) => ({ ...shift })),
    rota,
    rowsOnShift: counts.map((count) => count / 7),
    averageWeeklyHours: minutes / 60 / weeks,
    note,
  };
}
