import type { Finding } from '../../core/finding.ts';
import type { Roster } from '../../duty/roster.ts';
import type { SearchResult } from '../../search/search-result.ts';
import type { RosterFairness } from '../measure-fairness/measure-fairness.ts';
import type { RosterFinding } from '../roster-finding.ts';
import type { RosterRequest } from './input.ts';

/** A roster of people who differ, and how good it is. */
export interface GeneratedRoster extends SearchResult {
  /**
   * Who works when. Every row keeps its person's rules; where status is `infeasible` or `unknown` it misses a least or
   * passes a most of the cover, as `unmet` tells, and shows the least that was found to be in the way.
   */
  readonly roster?: Roster | undefined;
  /** What the objective is made of. */
  readonly parts?: RosterCosts | undefined;
  /** Each person's part of it, in the order of `people`. */
  readonly people: readonly RosteredPerson[];
  /** Where people are missing, or more than there may be. */
  readonly unmet: readonly UnmetCover[];
  /** Requests that the roster does not grant, and why. */
  readonly refused: readonly RefusedRequest[];
  /** Where rules with a price are broken, by person, then by rule, then by date. */
  readonly broken: readonly BrokenRule[];
  /** Trainings at their places, in the order in which they were given. */
  readonly trainings: readonly PlacedTraining[];
  /** Trainings that have no place between the breaks and other trainings of the person's duties. */
  readonly untrained: readonly UntrainedPerson[];
  /** Burdens by person, history included. */
  readonly fairness?: RosterFairness | undefined;
  /** What `checkRoster` says of the roster and the rules of all. */
  readonly findings: readonly RosterFinding[];
  /** Why there is no roster. */
  readonly reasons: readonly RosterReason[];
}

/** The objective by what it is for; together they are the objective. */
export interface RosterCosts {
  readonly missing: number;
  readonly surplus: number;
  readonly requests: number;
  /** Rules with a price that are broken. */
  readonly rules: number;
  readonly fairness: number;
  readonly changes: number;
}

/** What a roster asks of one person. */
export interface RosteredPerson {
  readonly name: string;
  readonly duties: number;
  /** Hours of work as they really pass, less unpaid breaks. */
  readonly hours: number;
  readonly nights: number;
  /** Weekends with a duty that starts on the Saturday or the Sunday. */
  readonly weekends: number;
  /** Requests that were made, and those that are refused. */
  readonly requests: number;
  readonly refused: number;
  /** The person's part of the objective: refused requests, broken rules, fairness and changes. */
  readonly cost: number;
}

/** A training at its place in a duty; the person is on that shift, but not on position. */
export interface PlacedTraining {
  /** Id of the training. */
  readonly training: string;
  readonly employee: string;
  /** Local date of the duty, `YYYY-MM-DD`. */
  readonly date: string;
  /** Id of the shift of the duty. */
  readonly shift: string;
  /** Start and end with their offset from UTC. */
  readonly start: string;
  readonly end: string;
}

/** A training of a person without a place. */
export interface UntrainedPerson {
  readonly training: string;
  readonly employee: string;
}

/** Too few or too many people on a shift or in an interval. */
export interface UnmetCover {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Id of the shift, or absent for an interval. */
  readonly shift?: string | undefined;
  /** When the interval begins, minutes after midnight on the clock. */
  readonly startMinutes?: number | undefined;
  readonly skill?: string | undefined;
  readonly wanted: number;
  readonly people: number;
  /** Whether fewer than the least or more than the most are there. */
  readonly isHard: boolean;
}

/** A request that is not granted. */
export interface RefusedRequest extends RosterRequest {
  readonly reason: RefusalReason;
}

/** A rule with a price that somebody's row breaks. */
export interface BrokenRule {
  /** Id of the rule. */
  readonly rule: string;
  readonly employee: string;
  /** Local date that the row cannot have by the rule, `YYYY-MM-DD`. */
  readonly date: string;
  /** Its price. */
  readonly cost: number;
}

/** Why a request was not granted. */
export type RefusalCode = 'request-against-rules' | 'request-costs-more';

/**
 * Why a request is not granted; `cost` is what granting it would cost more at least, if all others stay as they are and
 * so does the person more than two weeks before and after.
 */
export interface RefusalReason extends Finding<RefusalCode> {
  readonly cost?: number | undefined;
}

/** Why there is no roster. */
export type RosterReasonCode = 'no-legal-row' | 'no-legal-day' | 'no-crew-row' | 'hard-cover';

/** Why there is no roster: who, on which date, and what would help. */
export interface RosterReason extends Finding<RosterReasonCode> {
  readonly employee?: string | undefined;
  /** Local date from which no row goes on, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** What stands in the way: leaving any one of them out would give the person a legal row. */
  readonly rules: readonly string[];
}
