import type { Finding } from '../../core/finding.ts';
import type { Step } from '../../core/step.ts';
import type { PeriodStaffing } from '../engine/period-totals.ts';
import type { SeriesStaffing } from '../engine/series-totals.ts';

/**
 * - `no-fixed-point`: handling grows faster than these agents get through it: no occupancy below 1 brings itself about.
 * - `several-fixed-points`: the lowest is taken; a bad hour may push the agents to a higher one.
 */
export type OccupancyFinding = Finding<'no-fixed-point' | 'several-fixed-points'> & {
  /** The interval, from 0. */
  readonly interval: number;
  /** The occupancies that bring themselves about, from the lowest up. */
  readonly occupancies: readonly number[];
};

/** People at the occupancy of the series as a whole. */
export interface PeopleAtOccupancy {
  /** Full-time employees. */
  readonly heads: number;
  readonly occupancy: number;
  /** Leavers of a year per head; where a curve is given. */
  readonly attritionPerYear?: number | undefined;
  readonly leaversPerYear?: number | undefined;
  /** What replacing them costs in a year, where `costPerLeaver` is given. */
  readonly costPerYear?: number | undefined;
}

/** The staff at the occupancy that it brings about, beside the one without these effects. */
export interface OccupancyEffects extends SeriesStaffing {
  /** Totals by the AHT as given. */
  readonly totalWithout: PeriodStaffing;
  readonly people: PeopleAtOccupancy;
  /** The same without the effect on handling. */
  readonly peopleWithout: PeopleAtOccupancy;
  readonly findings: readonly OccupancyFinding[];
  /** How the people come about. */
  readonly working: readonly Step[];
}
