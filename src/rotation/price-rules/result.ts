/** A rule of a rota as its field is called. */
export type PricedRule =
  | 'daysOff'
  | 'workStretch'
  | 'minRestHours'
  | 'forbiddenSequences'
  | 'forwardRotation'
  | 'shiftRun'
  | 'daysOffEachWeek'
  | 'minWeeklyRestHours'
  | 'minLongRest'
  | 'weekends.maxInWeeks'
  | 'weekends.maxBetweenFree'
  | 'weekends.together'
  | 'weekends.sameShift'
  | 'nights.maxRun'
  | 'nights.minDaysOffAfter'
  | 'nights.maxInDays'
  | 'weeklyHours.minAverage'
  | 'weeklyHours.max'
  | 'weeklyHours.maxInDays';

/** What a rule adds. */
export interface RuleCost {
  /** People, of the linear program: parts of a person count (0 or more). */
  readonly people: number;
  /**
   * Between these it would end if the steps were enough: 0.01 apart where they were. Estimates by how far both bounds
   * still had to go; `atMost` is absent where there is none yet.
   */
  readonly atLeast: number;
  readonly atMost?: number | undefined;
  /** Hours a week for which they are employed: people by `weeklyHours.maxAverage`; absent without it, and with `contracts`. */
  readonly hours?: number | undefined;
}

/** The price of one rule. */
export interface RulePrice {
  readonly rule: PricedRule;
  /** The fewest people where it alone is left out of all rules; absent where no rota keeps the others either. */
  readonly peopleWithout?: number | undefined;
  /** What is saved where it alone is left out of all rules; absent where no rota keeps all of them. */
  readonly leftOut?: RuleCost | undefined;
  /** What it adds where it is the only rule; absent where it alone allows no rota. */
  readonly alone?: RuleCost | undefined;
  /** The same as a sentence. */
  readonly reason: string;
}

/** What each rule of a rota costs. */
export interface RulePrices {
  /** No rota of any crews that keeps all rules has fewer people than this; absent where there is none at all. */
  readonly people?: number | undefined;
  /**
   * The same where shifts and the greatest average of hours are all that is to be kept; so are limits on contracts, but
   * for `max` and `maxShare` where even so they allow too few people.
   */
  readonly peopleWithoutRules: number;
  /** The rules that were given, the dearest of all first. */
  readonly rules: readonly RulePrice[];
  /** Whether every bound was raised to its end: prices are exact to 0.01 people then, else between `atLeast` and `atMost`. */
  readonly isComplete: boolean;
  /** Steps that the bounds took, of `maxSteps`. */
  readonly steps: number;
}
