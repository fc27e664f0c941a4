import type { CentreWork } from '../../simulate/centre-period/centre-work.ts';
import { availability } from '../../staffing/shrinkage.ts';
import { DAY_SECONDS } from '../../time/durations.ts';
import type { TypicalWeek } from '../plan-workforce/typical-week.ts';
import type { PlanGroup, PlanQueue, PlanQueuesInput } from './input.ts';

/** The typical week of all queues with the groups that share it. */
export function centreOfWeek(
  queues: readonly PlanQueue[],
  groups: readonly PlanGroup[],
  weeks: readonly TypicalWeek[],
  { targets, verification = {} }: PlanQueuesInput,
): CentreWork {
  const { intervalSeconds } = weeks[0]!;
  const { arrivals } = verification;
  const ofDays =
    arrivals?.kind === 'gamma-poisson'
      ? { ...arrivals, intervalsPerDay: arrivals.intervalsPerDay ?? DAY_SECONDS / intervalSeconds }
      : arrivals;
  return {
    intervalSeconds,
    queues: queues.map((queue, q) => {
      const patienceSeconds =
        queue.patienceSeconds ?? targets.patienceSeconds ?? verification.patienceSeconds;
      const handleTime = queue.handleTime ?? verification.handleTime;
      return {
        name: queue.name,
        contacts: weeks[q]!.contacts,
        ahtSeconds: weeks[q]!.ahtSeconds,
        targetServiceLevel: queue.targetServiceLevel ?? targets.targetServiceLevel!,
        answerTimeSeconds: queue.answerTimeSeconds ?? targets.answerTimeSeconds,
        definition:
          queue.serviceLevelDefinition ?? targets.serviceLevelDefinition ?? 'servedWithin',
        ...(patienceSeconds !== undefined && { patienceSeconds }),
        ...(handleTime !== undefined && { handleTime }),
        ...(ofDays !== undefined && { arrivals: ofDays }),
        ...(queue.priority !== undefined && { priority: queue.priority }),
        ...(queue.parallel !== undefined && { parallel: queue.parallel }),
        ...(verification.patienceCurve !== undefined &&
          patienceSeconds === undefined && { patienceCurve: verification.patienceCurve }),
      };
    }),
    groups: groups.map(({ name, skills, costPerHour = 1, shrinkage }) => ({
      name,
      skills,
      cost: costPerHour,
      present: availability(shrinkage ?? targets.shrinkage ?? 0).positionOfScheduled,
    })),
  };
}
