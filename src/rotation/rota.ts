import * as z from 'zod/mini';
import { finite, name } from '../core/kinds.ts';
import { parseArguments, refuse } from '../core/parse-input.ts';
import { lazily, schemaOf } from '../core/schema.ts';
import { sum } from '../core/sum.ts';
import { isNightShift, type RotationShift, workingMinutes } from './rotation-shift.ts';

/** A rota: one row a week of the cycle, 7 days from Monday, each a shift's id or `null` for a day off. */
export type Rota = readonly (readonly (string | null)[])[];

export const rotaSchema = /* @__PURE__ */ schemaOf<Rota>()(() => {
  const day = z.nullable(name('the id of a shift, or null for a day off'));
  return z
    .array(z.array(day).check(z.length(7, 'a week of 7 days')))
    .check(z.minLength(1, 'at least one week'));
});

/** What a reader of a rota needs of its shifts, which may carry more. */
export const shiftsToRead = /* @__PURE__ */ lazily(() =>
  z.array(
    z.object({ id: name(), startMinutes: finite(), lengthMinutes: finite() }, 'a shift'),
    'a list, each of them a shift',
  ),
);

/** Checks a rota that is to be read, and that its shifts are all listed. */
export function checkRotaOfShifts(
  callee: string,
  rota: Rota,
  shifts: readonly RotationShift[],
): void {
  parseArguments(callee, { rota: [rotaSchema, rota], shifts: [shiftsToRead, shifts] });
  const issues = strangeDays(rota, shifts).map(({ week, day, id }) => ({
    path: `rota[${week}][${day}]`,
    expected: 'the id of a shift, or null',
    received: id,
  }));
  refuse(callee, issues);
}

/** The days of a rota on shifts that are not listed. */
export function strangeDays(rota: Rota, shifts: readonly { readonly id: string }[]) {
  const known = new Set<string | null>([null, ...shifts.map(({ id }) => id)]);
  return rota.flatMap((days, week) =>
    days.flatMap((id, day) => (known.has(id) ? [] : [{ week, day, id }])),
  );
}

/** The shift of a day, or `null` for a day off. */
export type RotaDay = RotationShift | null;

/** A rota as one circle of days, which is how rules read it. */
export interface Cycle {
  readonly weeks: number;
  readonly days: readonly RotaDay[];
  /** The day so many days after another, round the circle. */
  readonly dayAt: (at: number) => RotaDay;
  /** Whether both days of the weekend are off, for each week. */
  readonly isWeekendFree: readonly boolean[];
  readonly singleDaysOff: number;
}

/** A longest stretch of days that are alike, going round. */
export interface Run {
  /** First day of the run, by its place on the circle. */
  readonly at: number;
  /** Days of the run; `Infinity` where the whole circle is alike. */
  readonly length: number;
}

export function cycleOf(rota: Rota, shifts: readonly RotationShift[]): Cycle {
  const shiftOf = new Map(shifts.map((shift) => [shift.id, shift]));
  const days = rota.flat().map((id) => (id === null ? null : shiftOf.get(id)!));
  const dayAt = (at: number) => days.at(at % days.length)!;
  return {
    weeks: rota.length,
    days,
    dayAt,
    isWeekendFree: rota.map((week) => week[5] === null && week[6] === null),
    singleDaysOff: days.filter((day, at) => day === null && dayAt(at - 1) && dayAt(at + 1)).length,
  };
}

/** The runs of days of one kind. */
export function runsOf({ days, dayAt }: Cycle, isKind: (day: RotaDay) => boolean): Run[] {
  if (days.every(isKind)) return [{ at: 0, length: Infinity }];
  const starts = [...days.keys()].filter((at) => isKind(days[at]!) && !isKind(dayAt(at - 1)));
  return starts.map((at) => {
    let length = 1;
    while (isKind(dayAt(at + length))) length++;
    return { at, length };
  });
}

export function minutesOf(days: readonly RotaDay[]): number {
  return sum(days.map((day) => (day === null ? 0 : workingMinutes(day))));
}

export function isNight(day: RotaDay): boolean {
  return day !== null && isNightShift(day);
}

/** Weeks over which the nights of a cycle are compared. */
export const NIGHT_WINDOW_WEEKS = 4;

/** Nights in each four weeks in a row, of a cycle with these nights in its weeks: fresh, or in `out`, which is as long. */
export function nightsInWindows(
  nightsOfWeek: ArrayLike<number>,
  out: Int32Array = new Int32Array(nightsOfWeek.length),
): Int32Array {
  const weeks = nightsOfWeek.length;
  const length = Math.min(NIGHT_WINDOW_WEEKS, weeks);
  let running = 0;
  for (let week = 0; week < length; week++) running += nightsOfWeek[week]!;
  for (let week = 0; week < weeks; week++) {
    out[week] = running;
    const next = week + length;
    running += nightsOfWeek[next < weeks ? next : next - weeks]! - nightsOfWeek[week]!;
  }
  return out;
}

/** Most less fewest nights in any four weeks in a row. */
export function nightSpread(nightsOfWeek: ArrayLike<number>): number {
  const windows = nightsInWindows(nightsOfWeek);
  return Math.max(...windows) - Math.min(...windows);
}
