import type { TextValues } from '../../core/text.ts';
import type { HeadcountStepName } from '../headcount-bridge/result.ts';

/**
 * What may make two plans differ: each step of the bridge, the hours of handling by what they are made of, the hours of
 * one person, and what an hour costs.
 */
export type PlanDriver =
  | 'contacts'
  | 'handleTime'
  | 'answered'
  | Exclude<HeadcountStepName, 'handling'>
  | 'hoursPerPerson'
  | 'costPerHour';

/** What one of them does to the employed hours, people and money. */
export interface PlanChange {
  readonly name: PlanDriver;
  /**
   * The number of the plan before: contacts a week, seconds of handling, answered share of the work, hours a week that
   * the step adds, hours of one person, cost of an hour.
   */
  readonly before: number;
  /** The same of the plan after. */
  readonly after: number;
  /** Employed hours a week because of it. */
  readonly hours: number;
  /** People because of it. */
  readonly people: number;
  /** Money a week because of it, where both plans have a price. */
  readonly cost?: number | undefined;
  /** Whether its reason is the same in both plans. */
  readonly code: 'stays' | 'changes';
  /** Why, in a sentence. */
  readonly reason: string;
  /** The reasons of both plans, by which it can be said in another language. */
  readonly values: TextValues;
}

/** What a plan comes to. */
export interface PlanFigures {
  /** Employed hours a week. */
  readonly hoursAWeek: number;
  readonly people: number;
  readonly costAWeek?: number | undefined;
}

/** What changed between two plans, and why. */
export interface PlanComparison {
  readonly before: PlanFigures;
  readonly after: PlanFigures;
  /** In the order of the bridge; what did not change is left out. They add up to the differences. */
  readonly changes: readonly PlanChange[];
  /**
   * `factors`: each step counts by its factor on the hours before it, so that more contacts carry their share of
   * shrinkage and leave with them. `differences`: by its hours alone, where a plan without hours has no factors.
   */
  readonly method: 'factors' | 'differences';
}
