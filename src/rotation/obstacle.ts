import type { Finding } from '../core/finding.ts';

/** Why somebody may not take over duties: away, at work on that date or at that time, without the skill, or against a rule. */
export type ObstacleCode = 'away' | 'at-work' | 'not-skilled' | 'rule';

/** One reason why somebody may not do what a swap, an offer or an award would have them do. */
export interface Obstacle extends Finding<ObstacleCode> {
  readonly employee: string;
  /** Local date of the duty, or with which the breach begins, `YYYY-MM-DD`. */
  readonly date: string;
  /** Id of the shift that cannot be taken; absent where a rule stands in the way. */
  readonly shift?: string | undefined;
  /** Id of the rule that would be broken, or broken further. */
  readonly rule?: string | undefined;
  /** What would be found, and what the rule allows, in the unit of the rule. */
  readonly found?: number | undefined;
  readonly limit?: number | undefined;
}
