import { sum } from '../../core/sum.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { CentreWork } from '../../simulate/centre-period/centre-work.ts';
import type { IntervalStaff } from '../../simulate/centre-period/staff-by-interval.ts';
import type { GroupDesigns } from './design-together.ts';
import type { GroupPlan } from './group-plan.ts';
import type { CrossTraining } from './result.ts';
import { skillsToTrain } from './skills-to-train.ts';

/** What several skills save and cost, and what to train next. */
export function crossTraining(
  work: CentreWork,
  { agents, dedicated }: IntervalStaff,
  { together, apart }: GroupDesigns,
  groups: readonly GroupPlan[],
  trainingHours: number | undefined,
  seed: number,
): CrossTraining {
  const hours = work.intervalSeconds / 3600;
  const dedicatedHoursAWeek = hours * sum(dedicated.flat());
  const agentHoursAWeek = hours * sum(agents.flat());
  const skillsBeyondFirst = sum(
    groups.map(({ heads }, g) => heads.people * (work.groups[g]!.skills.length - 1)),
  );
  return withoutAbsent({
    dedicatedHoursAWeek,
    agentHoursAWeek,
    savedHoursAWeek: dedicatedHoursAWeek - agentHoursAWeek,
    premiumHoursAWeek: sum(
      groups.map(({ heads }, g) => heads.hoursAWeek * (work.groups[g]!.cost - 1)),
    ),
    trainingHours: trainingHours === undefined ? undefined : trainingHours * skillsBeyondFirst,
    shiftCost: together.cost,
    shiftCostApart: apart.cost,
    next: skillsToTrain(work, together.steps, seed).map(({ group, queue, savedHours }) => {
      const { people } = groups[group]!.heads;
      return withoutAbsent({
        group: work.groups[group]!.name,
        queue: work.queues[queue]!.name,
        people,
        savedHoursAWeek: savedHours,
        trainingHours: trainingHours === undefined ? undefined : trainingHours * people,
      });
    }),
  });
}
