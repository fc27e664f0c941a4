import type { Roster, RosterDuty } from '../../duty/roster.ts';
import type { Obstacle } from '../obstacle.ts';
import type { SharedBurden } from '../shared-burden.ts';

/** What a swap comes to. */
export interface SwapVerdict {
  /** Whether rules, absences and skills allow it; cover and fairness are the planner's to weigh. */
  readonly isAllowed: boolean;
  /** What stands in the way, person by person. */
  readonly obstacles: readonly Obstacle[];
  /**
   * One more duty to be given away with which nothing stands in a person's way, for each that would do; none where the
   * swap is allowed, or one duty is not enough.
   */
  readonly remedies: readonly SwapRemedy[];
  /** Half-hours in which more or fewer people would be at work, or too few for what is wanted; all others stay as they are. */
  readonly cover: readonly CoverChange[];
  /** What each person of the swap bears before and after, history included. */
  readonly people: readonly SwapPerson[];
  /** Most less fewest of all people on the roster, before and after, history included. */
  readonly spread: { readonly before: SharedBurden; readonly after: SharedBurden };
  /** The duties of the people of the swap, before and after: what pay and hours are asked of, `premiumLines(after)`. */
  readonly before: Roster;
  readonly after: Roster;
}

/** One person of a swap. */
export interface SwapPerson {
  readonly employee: string;
  readonly gives: readonly RosterDuty[];
  readonly takes: readonly RosterDuty[];
  readonly before: SharedBurden;
  readonly after: SharedBurden;
}

/** A duty that somebody would have to give away too. */
export interface SwapRemedy {
  readonly employee: string;
  readonly gives: RosterDuty;
}

/** People at work in one half-hour. */
export interface CoverChange {
  /** When it begins, with its offset from UTC. */
  readonly start: string;
  /** People at work, those that are there for a part of it as that part. */
  readonly before: number;
  readonly after: number;
  /** How many are wanted, where that is told. */
  readonly wanted?: number | undefined;
}
