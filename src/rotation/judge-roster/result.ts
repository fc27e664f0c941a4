import type { RosterRuleText } from '../describe-roster-rules/describe-roster-rules.ts';
import type { RosterFinding } from '../roster-finding.ts';

/** What a roster does to one rule. */
export interface RuleVerdict extends RosterRuleText {
  /** `notYetJudged` where no whole period of the rule is known and nobody is beyond it whatever comes. */
  readonly verdict: 'kept' | 'breached' | 'notYetJudged';
  /** Breaches of the rule, of everybody. */
  readonly breaches: number;
}

/** What a roster does to each of the rules, with what was found. */
export interface RosterVerdicts {
  /** Rule by rule, in the order in which they were given. */
  readonly rules: readonly RuleVerdict[];
  /** As of `checkRoster`. */
  readonly findings: readonly RosterFinding[];
}
