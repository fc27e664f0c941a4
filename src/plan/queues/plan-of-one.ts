import { stamp } from '../../core/saved.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { forecastVolume } from '../../forecast/index.ts';
import type { PlanWorkforceInput } from '../plan-workforce/input.ts';
import { withMeanShrinkage } from '../plan-workforce/mean-shrinkage.ts';
import { planForecast } from '../plan-workforce/plan-forecast.ts';
import type { PlanGroup, PlanQueue, PlanQueuesInput } from './input.ts';
import { CENTRE_PLAN_FORM, type CentrePlan } from './result.ts';

/** One queue and one group: the plan of a single history, told as that of a centre. */
export function planOfOne(
  queue: PlanQueue,
  group: PlanGroup,
  { groups: _, serviceOver: _o, trainingHours: _t, seed: _s, ...shared }: PlanQueuesInput,
): CentrePlan {
  const { targets } = shared;
  const options: PlanWorkforceInput = {
    ...shared,
    ...withoutAbsent({
      ahtSeconds: queue.ahtSeconds,
      shifts: group.shifts ?? shared.shifts,
      rotation: group.rotation ?? shared.rotation,
    }),
    shifts: group.shifts ?? shared.shifts,
    targets: {
      ...targets,
      ...withoutAbsent({
        targetServiceLevel: queue.targetServiceLevel,
        answerTimeSeconds: queue.answerTimeSeconds ?? targets.answerTimeSeconds,
        serviceLevelDefinition: queue.serviceLevelDefinition,
        patienceSeconds: queue.patienceSeconds,
        shrinkage: group.shrinkage,
      }),
      answerTimeSeconds: queue.answerTimeSeconds ?? targets.answerTimeSeconds,
    },
  };
  const forecast = forecastVolume(queue.history, options.forecast);
  const single = planForecast(queue.history, forecast, withMeanShrinkage(options, forecast));
  const { aht, week, shifts, rotation, verdicts, headcount, staff, contracts, cost } = single;
  const { staffing, scheduledAgents, ...typical } = week;
  const { answerTimeSeconds, targetServiceLevel = 0 } = options.targets;
  const agents = staffing.intervals.map((interval) => interval.agents);
  const seconds = week.contacts.reduce((all, count, i) => all + count * week.ahtSeconds[i]!, 0);
  return {
    ...stamp(CENTRE_PLAN_FORM),
    ...withoutAbsent({
      forecast,
      queues: [
        withoutAbsent({
          name: queue.name,
          forecast,
          aht,
          week: typical,
          targetServiceLevel,
          answerTimeSeconds,
          dedicatedAgents: agents,
          cost: cost?.total,
        }),
      ],
      groups: [
        withoutAbsent({
          name: group.name,
          skills: group.skills.map((skill) => skill.queue),
          agents,
          scheduledAgents,
          handles: [
            {
              queue: queue.name,
              contacts: week.contacts.reduce((all, count) => all + count, 0),
              hours: seconds / 3600,
            },
          ],
          shifts,
          rotation,
          verdicts,
          headcount,
          staff,
          contracts,
          cost: cost?.total,
        }),
      ],
      weeksPlayed: 0,
      single,
      headcount,
      staff,
      changes: single.changes,
      cost,
      warnings: single.warnings,
    }),
  };
}
