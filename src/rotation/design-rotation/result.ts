import type { Finding } from '../../core/finding.ts';
import type { Step } from '../../core/step.ts';
import type { Duty } from '../../duty/duty.ts';
import type { SearchResult } from '../../search/search-result.ts';
import type { CoverageReport } from '../../shifts/coverage-report.ts';
import type { PeopleOnContract } from '../people-on-contract.ts';
import type { Rota } from '../rota.ts';
import type { RotationShift } from '../rotation-shift.ts';

/** A crew of a designed rotation: so many people, who work the weeks of their rota in turn. */
export interface DesignedCrew {
  readonly employees: number;
  /** The contract of its people, where contracts are given. */
  readonly contract?: string | undefined;
  /** The weeks of its cycle, each day the id of a shift or `null`. */
  readonly rota: Rota;
  /** Paid hours a week on average. */
  readonly averageWeeklyHours: number;
  /** Nights a week on average: shifts with at least 3 hours between 23:00 and 06:00. */
  readonly nightsAWeek: number;
  /** Saturdays and Sundays worked a week on average. */
  readonly weekendDaysAWeek: number;
  /** Unpopular shifts a week on average, where any were named. */
  readonly unpopularShiftsAWeek?: number | undefined;
}

/** Why there is no rota: stable, to test for. */
export type DesignRotationReasonCode =
  | 'no-shift-fits'
  | 'interval-short'
  | 'no-cycle'
  | 'too-few-people'
  | 'search-ended';

/** One reason why there is no rota, in a planner's words. */
export interface DesignRotationReason extends Finding<DesignRotationReasonCode> {
  /** The fields of the input that stand in the way. */
  readonly rules: readonly string[];
}

/**
 * Shifts and rotas in one: crews, what they work, and how few people there could be at best. `objective` and `bound`
 * are people, or cost a week where that is to be least.
 */
export interface RotationDesign extends SearchResult {
  /** People of all crews; absent where there is no rota. */
  readonly employees?: number | undefined;
  /** The crews, the longest cycle first. */
  readonly crews: readonly DesignedCrew[];
  /** What people and duties cost a week, where that is to be least; absent where there is no rota. */
  readonly cost?: number | undefined;
  /** The people of each contract, in the order in which contracts are given; absent without them or without a rota. */
  readonly contracts?: readonly PeopleOnContract[] | undefined;
  /** The shifts of the rotas, by id (`typeId@startMinutes`, and the length where it is not the only one). */
  readonly shifts: readonly RotationShift[];
  /** Everything that is worked in a week, with breaks in place. */
  readonly duties: readonly Duty[];
  /** Coverage by these and the fixed shifts. */
  readonly coverage: CoverageReport;
  /** How far crews are apart: the most less the least of all crews of a contract, a week. */
  readonly spread: {
    readonly nights: number;
    readonly weekendDays: number;
    /** Where any were named. */
    readonly unpopularShifts?: number | undefined;
  };
  /** No crews of these sizes who work these duties are less far apart: each works whole nights, days and shifts in its cycle. */
  readonly leastSpread: RotationDesign['spread'];
  readonly reasons: readonly DesignRotationReason[];
  /** How people and bound come about. */
  readonly working: readonly Step[];
}
