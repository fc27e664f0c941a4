import type { RotationRules } from '../../rotation-rules.ts';
import { isNightShift, restMinutes } from '../../rotation-shift.ts';

/** The rules by index: shift s on one day, what may come on the next. */
export interface DayRules {
  readonly shiftCount: number;
  readonly minRun: readonly number[];
  readonly maxRun: readonly number[];
  readonly isNight: readonly boolean[];
  /** Whether anybody may be on shift s on a weekday: where nobody is needed, nobody comes. */
  readonly isWorked: readonly (readonly boolean[])[];
  /** `mayFollow[a][b]`: b on the day after a. */
  readonly mayFollow: readonly (readonly boolean[])[];
  /** `mayFollowAfterOff[a][b]`: b after a, with one single day off between. */
  readonly mayFollowAfterOff: readonly (readonly boolean[])[];
}

type RulesOfDays = Pick<
  RotationRules,
  'shifts' | 'demand' | 'workStretch' | 'forbiddenSequences' | 'minRestHours' | 'forwardRotation'
>;

export function dayRules(rules: RulesOfDays): DayRules {
  const {
    shifts,
    demand,
    workStretch,
    forbiddenSequences = [],
    minRestHours = 0,
    forwardRotation,
  } = rules;
  const forbidden = new Set(forbiddenSequences.map((sequence) => JSON.stringify(sequence)));
  const table = (allowed: (a: number, b: number) => boolean) =>
    shifts.map((_, a) => shifts.map((_, b) => allowed(a, b)));
  const isRested = (a: number, b: number, daysLater: number) =>
    restMinutes(shifts[a]!, shifts[b]!, daysLater) >= minRestHours * 60;
  const isForward = (a: number, b: number) => shifts[b]!.startMinutes >= shifts[a]!.startMinutes;
  const mayFollow = table(
    (a, b) =>
      isRested(a, b, 1) &&
      !(forwardRotation && !isForward(a, b)) &&
      !forbidden.has(JSON.stringify([shifts[a]!.id, shifts[b]!.id])),
  );
  return {
    shiftCount: shifts.length,
    minRun: shifts.map(({ minRun = 1 }) => minRun),
    maxRun: shifts.map(({ maxRun = Infinity }, s) =>
      mayFollow[s]![s] ? Math.min(maxRun, workStretch.max) : 1,
    ),
    isNight: shifts.map(isNightShift),
    isWorked: shifts.map(({ demandIs }, s) =>
      demand[s]!.map((people) => people > 0 || demandIs === 'atLeast'),
    ),
    mayFollow,
    mayFollowAfterOff: table(
      (a, b) =>
        isRested(a, b, 2) && !forbidden.has(JSON.stringify([shifts[a]!.id, 'off', shifts[b]!.id])),
    ),
  };
}
