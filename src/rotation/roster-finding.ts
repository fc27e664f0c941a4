import type { Finding } from '../core/finding.ts';
import type { RosterViolation } from './roster-violation.ts';

/** What a check of a roster has to say: breaches, and what is open. */
export type RosterFinding = RosterViolation | DutyWhileAway | NotYetJudged | RulesNotReviewed;

/** A duty of somebody who is away in some part of it: no breach of a rule, and somebody has to step in. */
export interface DutyWhileAway extends Finding<'duty-while-away'> {
  readonly employee: string;
  /** Local date of the duty, `YYYY-MM-DD`. */
  readonly date: string;
  /** Id of its shift. */
  readonly shift: string;
  readonly rule?: undefined;
  readonly found?: undefined;
  readonly limit?: undefined;
}

/** A person who is over an average as far as it is known: what comes may bring it down, so it is no breach yet. */
export interface NotYetJudged extends Finding<'not-yet-judged'> {
  /** Id of the rule. */
  readonly rule: string;
  readonly employee: string;
  /** First local date that is known, `YYYY-MM-DD`. */
  readonly date: string;
  /** The average of what is known, in the unit of the rule. */
  readonly found: number;
  /** What the rule allows, in the same unit. */
  readonly limit: number;
}

/** Rules that nobody has compared with their sources after the last date of the roster: the law may have changed. */
export interface RulesNotReviewed extends Finding<'not-reviewed'> {
  /** Ids of the rules. */
  readonly rules: readonly string[];
  readonly rule?: undefined;
  readonly employee?: undefined;
  readonly date?: undefined;
  readonly found?: undefined;
  readonly limit?: undefined;
}

/** Whether a finding is a breach of a rule by somebody's work. */
export function isBreach(finding: RosterFinding): finding is RosterViolation {
  const { code } = finding;
  return code !== 'duty-while-away' && code !== 'not-yet-judged' && code !== 'not-reviewed';
}
