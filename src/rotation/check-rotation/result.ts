import type { Finding } from '../../core/finding.ts';

/** The rules of a rota, by the names of their fields. */
export type RotationRuleName =
  | 'unknown-shift'
  | 'demand'
  | 'shiftRun'
  | 'workStretch'
  | 'daysOff'
  | 'forbiddenSequences'
  | 'minRestHours'
  | 'forwardRotation'
  | 'maxSingleDaysOff'
  | 'daysOffEachWeek'
  | 'minWeeklyRestHours'
  | 'weekends.minFree'
  | 'weekends.maxBetweenFree'
  | 'weekends.together'
  | 'weekends.sameShift'
  | 'nights.maxRun'
  | 'nights.minDaysOffAfter'
  | 'weeklyHours.minAverage'
  | 'weeklyHours.maxAverage'
  | 'weeklyHours.max';

/** A breach of one rule at one place. */
export interface RotationViolation extends Finding<RotationRuleName> {
  /** Week of the cycle, from 0, where it begins; absent where it is about the whole cycle. */
  readonly week?: number | undefined;
  /** Weekday where it begins, 0 = Monday; absent where it is about a week or more. */
  readonly day?: number | undefined;
}

/** A breach that begins on a day of the cycle. */
export function breachAt(code: RotationRuleName, at: number, message: string): RotationViolation {
  return { code, week: Math.floor(at / 7), day: at % 7, message };
}
