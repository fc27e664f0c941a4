import type { Finding } from '../core/finding.ts';
import type { RosterLimit } from '../duty/roster-rule.ts';

/** One breach of a rule by one person's work; its code is the kind of the rule. */
export interface RosterViolation extends Finding<RosterLimit['kind']> {
  /** Id of the rule. */
  readonly rule: string;
  readonly employee: string;
  /** Local date with which the breach begins, `YYYY-MM-DD`. */
  readonly date: string;
  /** What was found, in the unit of the rule. */
  readonly found: number;
  /** What the rule allows, in the same unit. */
  readonly limit: number;
}
