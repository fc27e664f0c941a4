import type { SearchControl } from '../core/search-control.ts';
import { roundDownHeadCount } from '../core/tie.ts';
import type { ShiftDesign } from '../shifts/index.ts';
import { type StaffingVerification, verifyStaffing } from '../simulate/index.ts';
import type { SeriesTargets } from '../staffing/index.ts';
import { availability } from '../staffing/shrinkage/shrinkage.ts';
import type { PlanVerification } from './plan-options.ts';
import type { TypicalWeek } from './typical-week.ts';

/** Plays the week through with the whole agents that the shifts leave on position after shrinkage. */
export function planVerification(
  { contacts, ahtSeconds, intervalSeconds }: TypicalWeek,
  { coverage }: ShiftDesign,
  targets: SeriesTargets,
  { patienceSeconds, replications, seed }: PlanVerification,
  { onProgress, signal }: Pick<SearchControl, 'onProgress' | 'signal'>,
): StaffingVerification {
  const { positionOfScheduled } = availability(targets.shrinkage ?? 0);
  return verifyStaffing({
    intervalSeconds,
    contacts,
    // An interval without contacts has no handle time; any will do.
    ahtSeconds: ahtSeconds.map((seconds) => (seconds > 0 ? seconds : 1)),
    agents: coverage.onPosition.map((agents) => roundDownHeadCount(agents * positionOfScheduled)),
    answerTimeSeconds: targets.answerTimeSeconds,
    targetServiceLevel: targets.targetServiceLevel,
    serviceLevelDefinition: targets.serviceLevelDefinition,
    patienceSeconds: patienceSeconds ?? targets.patienceSeconds,
    replications,
    seed,
    onProgress,
    signal,
  });
}
