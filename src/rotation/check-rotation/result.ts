/** The rules that a rota can break, by the names of their fields. */
export type RotationRuleName =
  | 'unknownShift'
  | 'demand'
  | 'shiftRun'
  | 'workStretch'
  | 'daysOff'
  | 'forbiddenSequences'
  | 'minRestHours'
  | 'forwardRotation'
  | 'maxSingleDaysOff'
  | 'daysOffEachWeek'
  | 'weekends.minFree'
  | 'weekends.maxBetweenFree'
  | 'weekends.together'
  | 'weekends.sameShift'
  | 'nights.maxRun'
  | 'nights.minDaysOffAfter'
  | 'weeklyHours.minAverage'
  | 'weeklyHours.maxAverage'
  | 'weeklyHours.max';

/** One rule broken at one place. */
export interface RotationViolation {
  readonly rule: RotationRuleName;
  /** Week of the cycle, from 0, where it begins; absent where it is about the whole cycle. */
  readonly week?: number | undefined;
  /** Weekday where it begins, 0 = Monday; absent where it is about a week or more. */
  readonly day?: number | undefined;
  /** What is wrong, in a planner's words. */
  readonly message: string;
}
