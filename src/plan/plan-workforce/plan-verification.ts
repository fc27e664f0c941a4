import { roundDownHeadCount } from '../../core/tie.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { evaluateCoverage, type ShiftDesign } from '../../shifts/index.ts';
import {
  type StaffingVerification,
  type VerifiedInterval,
  verifyStaffing,
} from '../../simulate/index.ts';
import { queuePerformance } from '../../staffing/engine/queue-performance.ts';
import type { StaffIntervalsInput } from '../../staffing/index.ts';
import { availability } from '../../staffing/shrinkage.ts';
import { DAY_SECONDS, WEEK_MINUTES } from '../../time/durations.ts';
import type { PlanVerification } from './input.ts';
import type { TypicalWeek } from './typical-week.ts';

/** One interval of the planned week, as the queueing formula saw it and as it went. */
export interface VerifiedPlanInterval extends VerifiedInterval {
  /** Service level of these agents by the formula that the targets staff by, in their definition (0 to 1). */
  readonly expectedServiceLevel: number;
}

/** The planned week played through: expected against simulated service, and where agents are missing. */
export interface VerifiedPlan extends StaffingVerification {
  /** Every interval from Monday 00:00 on. */
  readonly intervals: readonly VerifiedPlanInterval[];
}

/** Plays the week through with the whole agents that the shifts leave on position after shrinkage. */
export function planVerification(
  { contacts, ahtSeconds, intervalSeconds }: TypicalWeek,
  { duties }: Pick<ShiftDesign, 'duties'>,
  targets: StaffIntervalsInput,
  { patienceSeconds, arrivals, ...scenario }: PlanVerification,
  { onProgress, signal }: Pick<SearchControl, 'onProgress' | 'signal'>,
): VerifiedPlan {
  const { positionOfScheduled } = availability(targets.shrinkage ?? 0);
  // An interval without contacts has no handle time; any will do.
  const seconds = ahtSeconds.map((aht) => (aht > 0 ? aht : 1));
  const verification = verifyStaffing({
    ...scenario,
    arrivals:
      arrivals?.kind === 'gamma-poisson'
        ? {
            ...arrivals,
            intervalsPerDay: arrivals.intervalsPerDay ?? DAY_SECONDS / intervalSeconds,
          }
        : arrivals,
    intervalSeconds,
    contacts,
    ahtSeconds: seconds,
    agents: onPosition(duties, intervalSeconds / 60).map((agents) =>
      roundDownHeadCount(agents * positionOfScheduled),
    ),
    answerTimeSeconds: targets.answerTimeSeconds,
    targetServiceLevel: targets.targetServiceLevel,
    serviceLevelDefinition: targets.serviceLevelDefinition,
    patienceSeconds:
      scenario.patienceCurve === undefined
        ? (patienceSeconds ?? targets.patienceSeconds)
        : undefined,
    onProgress,
    signal,
  });
  const expected = ({ agents }: VerifiedInterval, i: number) => {
    const offeredLoad = (contacts[i]! * seconds[i]!) / intervalSeconds;
    return queuePerformance(roundDownHeadCount(agents), offeredLoad, seconds[i]!, targets)
      .serviceLevel;
  };
  return {
    ...verification,
    intervals: verification.intervals.map((interval, i) => ({
      ...interval,
      expectedServiceLevel: expected(interval, i),
    })),
  };
}

/** Rests begin and end within an interval, on a grid of so many minutes. */
const REST_GRID_MINUTES = 5;

/** Agents on position in each step of the week, an interval or a part of it, meals and rests taken off. */
function onPosition(duties: ShiftDesign['duties'], intervalMinutes: number): readonly number[] {
  const step = intervalMinutes % REST_GRID_MINUTES === 0 ? REST_GRID_MINUTES : intervalMinutes;
  const agents = new Array<number>(WEEK_MINUTES / step).fill(0);
  const requirement = { intervalSeconds: 60 * step, agents };
  return evaluateCoverage({ requirement, duties }).onPosition;
}
