import type { Rota } from '../rota.ts';
import type { RotationRules } from '../rotation-rules.ts';
import type { RotationShift } from '../rotation-shift.ts';
import type { RotationRuleName, RotationViolation } from './result.ts';

/** A rota as one circle of days, which is how rules read it. */
export interface Cycle {
  readonly weeks: number;
  readonly days: readonly (string | null)[];
  readonly shiftOf: ReadonlyMap<string, RotationShift>;
  /** The day so many days after another, round the circle. */
  readonly dayAt: (at: number) => string | null;
  /** A violation that begins on a day of the circle. */
  readonly violation: (code: RotationRuleName, at: number, message: string) => RotationViolation;
}

/** A longest stretch of days that are alike, going round. */
export interface Run {
  /** First day of the run, by its place on the circle. */
  readonly at: number;
  /** Days of the run; `Infinity` where the whole circle is alike. */
  readonly length: number;
}

export function cycleOf(rota: Rota, { shifts }: RotationRules): Cycle {
  const days = rota.flat();
  return {
    weeks: rota.length,
    days,
    shiftOf: new Map(shifts.map((shift) => [shift.id, shift])),
    dayAt: (at) => days[at % days.length]!,
    violation: (code, at, message) => ({ code, week: Math.floor(at / 7), day: at % 7, message }),
  };
}

/** The runs of days of one kind. */
export function runsOf({ days }: Cycle, isKind: (day: string | null) => boolean): Run[] {
  if (days.every(isKind)) return [{ at: 0, length: Infinity }];
  const runs: Run[] = [];
  for (const at of days.keys()) {
    if (!isKind(days[at]!) || isKind(days.at(at - 1)!)) continue;
    let length = 1;
    while (isKind(days[(at + length) % days.length]!)) length++;
    runs.push({ at, length });
  }
  return runs;
}
