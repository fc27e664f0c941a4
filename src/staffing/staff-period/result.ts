import type { Finding } from '../../core/finding.ts';
import type { Step } from '../../core/step.ts';
import type { SearchResult } from '../../search/search-result.ts';
import type { SeriesStaffing } from '../engine/series-totals.ts';

/** How a period does by one of its targets. */
export interface PeriodTargetService {
  readonly kind: 'serviceLevel' | 'asa' | 'abandonment';
  /** What was asked for: a share, or seconds of ASA. */
  readonly target: number;
  /** The answer time of a service level in seconds. */
  readonly answerTimeSeconds?: number | undefined;
  /** What these agents give in the intervals of the series. */
  readonly expected: number;
  /** The same with what the period had reached before. */
  readonly expectedOfPeriod: number;
  /** The share still required of the intervals of the series; 0 where the target is met whatever comes. Of service levels only. */
  readonly stillRequired?: number | undefined;
  /** Whether the period as a whole is expected to meet it, a tie counting as met. */
  readonly met: boolean;
  /** The probability that it is met; where `risk` was asked for, of service levels. */
  readonly probability?: number | undefined;
}

/** One period with its targets. */
export interface TargetPeriodStaffing extends SearchResult {
  /** The date of a day, the Monday of a week (`YYYY-MM-DD`), a month (`YYYY-MM`), or `all`. */
  readonly period: string;
  /** Contacts offered in its intervals. */
  readonly contacts: number;
  /** Hours on position. */
  readonly agentHours: number;
  /** Hours on position if each interval had to meet the targets alone. */
  readonly agentHoursByInterval: number;
  readonly targets: readonly PeriodTargetService[];
  /** How hours and service come about. */
  readonly working: readonly Step[];
}

/** Why a period cannot meet its target any more. */
export type PeriodFinding = Finding<'cannot-be-met'>;

/**
 * The staff of a series whose targets hold over periods. `objective` is in agent-hours; no staff that meets the
 * targets has fewer than `bound`. In an `infeasible` period a target can no longer be met: its intervals are
 * staffed as if nothing had been achieved.
 */
export interface PeriodTargetsStaffing extends Omit<SeriesStaffing, 'warnings'>, SearchResult {
  readonly periods: readonly TargetPeriodStaffing[];
  readonly findings: readonly PeriodFinding[];
}
