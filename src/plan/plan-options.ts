import type { CostChannel, CostInput, CostStaff } from '../cost/index.ts';
import type { ForecastVolumeInput } from '../forecast/index.ts';
import type { RotationInput, WholeRange } from '../rotation/index.ts';
import type { SearchControl } from '../search/search-control.ts';
import type { DesignProblem } from '../shifts/index.ts';
import type { QueueScenario, ReplicationControl } from '../simulate/index.ts';
import type { SeriesTargets } from '../staffing/index.ts';

/** How to design the shifts of the week: everything of `designShifts` but the requirement. */
export interface PlanShifts
  extends Omit<
    DesignProblem,
    'requirement' | 'onProgress' | 'signal' | 'fixedShifts' | 'startFrom'
  > {}

/**
 * How to build the rotas: everything of `generateRotation` but what the shift design gives. Where no
 * `deviation` is given, shifts may have more people than they need, as few as possible.
 */
export interface PlanRotation
  extends Omit<
    RotationInput,
    'shifts' | 'demand' | 'employees' | 'forbiddenSequences' | 'onProgress' | 'signal'
  > {
  /** People to share the shifts (1 or more). Default: the fewest that hours, days off and the fullest day allow, or as few more as needed. */
  readonly employees?: number | undefined;
  /** Most weeks until the rota begins again (1 or more, default 26): more people than that are split into crews of about one size. */
  readonly maxCycleWeeks?: number | undefined;
  /** Days in a row on one shift (1 or more). Default: any that the work stretch allows. */
  readonly shiftRun?: WholeRange | undefined;
}

/** What the plan is to cost: everything of `evaluateCost` but the demand and the hours. */
export interface PlanCost extends Omit<CostInput, 'months' | 'channels' | 'staff' | 'assumed'> {
  /** Paid hours of one full-time agent in a month (above 0): 173.33, 174, 176 … by contract. */
  readonly hoursPerFte: number;
  /** Agents who share one seat (above 0, default 1). */
  readonly agentsPerSeat?: CostStaff['agentsPerSeat'];
  /** What is known of the contacts besides their number and handle time: resolution, line time. */
  readonly channel?:
    | Omit<CostChannel, 'name' | 'contacts' | 'issues' | 'ahtSeconds' | 'occupancy' | 'service'>
    | undefined;
}

/** How to play the planned week through, call by call: what `simulateQueue` takes besides the week and its targets. */
export interface PlanVerification
  extends Pick<QueueScenario, 'arrivals' | 'handleTime' | 'patienceCurve' | 'redials'>,
    Pick<ReplicationControl, 'replications' | 'halfWidth' | 'confidence' | 'seed'> {
  /** Mean time in seconds that callers wait (above 0). Default that of the targets; without either they all wait. */
  readonly patienceSeconds?: number | undefined;
}

/** What {@link planWorkforce} needs besides the history. */
export interface PlanOptions extends Pick<SearchControl, 'onProgress' | 'signal'> {
  /** The dates to plan and what is known about them. */
  readonly forecast: ForecastVolumeInput;
  /** Average handle time in seconds (above 0): needed where the history has none, else it takes its place. */
  readonly ahtSeconds?: number | undefined;
  /**
   * What the service has to reach, and the shrinkage. Breaks that the shifts place must not be in
   * the shrinkage as well; that is checked.
   */
  readonly targets: Omit<SeriesTargets, 'breaksPlacedBySchedule'>;
  /** The shifts to choose from, and their limits. */
  readonly shifts: PlanShifts;
  /** The rules of the rota. Without it the plan ends with shifts, not with people. */
  readonly rotation?: PlanRotation | undefined;
  /** Pay and prices. Without it the plan has no cost. */
  readonly cost?: PlanCost | undefined;
  /** Play the week through. Without it the plan rests on the queueing formulas alone. */
  readonly verification?: PlanVerification | undefined;
}
