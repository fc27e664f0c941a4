import type { Finding } from '../../core/finding.ts';
import type { RosterRequest } from '../generate-roster/input.ts';
import type { RosterCosts, UnmetCover } from '../generate-roster/result.ts';
import type { RosterFinding } from '../roster-finding.ts';
import type { TERM_TEXTS } from './texts.ts';

/** What a roster costs, and what it does not keep. */
export interface RosterScore {
  /** The sum of the parts. */
  readonly objective: number;
  readonly parts: Omit<RosterCosts, 'rules'>;
  /** Where people are missing, or more than there may be; by shift in order of dates, then by interval. */
  readonly unmet: readonly UnmetCover[];
  /** Requests that the roster does not grant. */
  readonly refused: readonly RosterRequest[];
  /** Terms, skills, windows, fixed duties and sequences that a person's duties do not keep, by person. */
  readonly breaches: readonly TermBreach[];
  /** What `checkRoster` says of the rules of all, then of those of contracts and people. */
  readonly findings: readonly RosterFinding[];
}

/** Which term of somebody's is not kept. */
export type TermBreachCode = keyof typeof TERM_TEXTS;

/** A term of somebody's that the roster does not keep. */
export interface TermBreach extends Finding<TermBreachCode> {
  readonly employee: string;
  /** Local date on which it is not kept, or with which the period or the run begins, `YYYY-MM-DD`. */
  readonly date: string;
}
