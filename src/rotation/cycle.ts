import { sum } from '../core/sum.ts';
import type { Rota } from './rota.ts';
import { isNightShift, type RotationShift, workingMinutes } from './rotation-shift.ts';

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
