import { sum } from '../../core/sum.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import { leftByStage, type ShrinkageComponent } from '../../staffing/shrinkage.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import type { PlanWeek } from '../plan-workforce/result.ts';
import type { MovedTraining } from './result.ts';

/** Components with a smaller share of one of them; without it where nothing of it is left that others are measured on. */
export function withLess(
  shrinkage: readonly ShrinkageComponent[],
  { component, share }: MovedTraining,
): ShrinkageComponent[] {
  const isBase = shrinkage.some(({ base }) => base === 'remaining');
  return shrinkage.flatMap((own) => {
    if (own.name !== component) return [own];
    return share < 1 || isBase ? [{ ...own, share: own.share * (1 - share) }] : [];
  });
}

/**
 * Whether what is moved finds its hours where shifts leave whole agents over: in each interval those on position beyond the
 * scheduled ones, as far as they are not absent. Every hour of it is placed once.
 */
export function findsRoom(
  { intervalSeconds, scheduledAgents }: PlanWeek,
  { coverage }: ShiftDesign,
  shrinkage: readonly ShrinkageComponent[],
  moved: readonly MovedTraining[],
): boolean {
  const { scheduled } = leftByStage(shrinkage);
  const hours = intervalSeconds / HOUR_SECONDS;
  const spare = coverage.onPosition.map((agents, i) =>
    Math.max(0, Math.floor(agents - scheduledAgents[i]! + 1e-9)),
  );
  const share = sum(
    moved.map((each) => each.share * shrinkage.find(({ name }) => name === each.component)!.share),
  );
  return share * coverage.onPositionHours * scheduled <= sum(spare) * hours * scheduled + 1e-9;
}
