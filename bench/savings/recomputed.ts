import {
  type IntervalHistory,
  type PlanWorkforceInput,
  planWorkforce,
  type SuggestedPlanChange,
  staffIntervals,
  staffPeriod,
  type WorkforcePlan,
} from 'halfhour';

/**
 * How far what is promised is from the plan of the changed input. What `planWorkforce` has no words for is recomputed by the
 * function that has: the agents of a service over the week, of fewer contacts, and of a pool of the plan with itself.
 */
export function promiseOff(
  history: IntervalHistory,
  options: PlanWorkforceInput,
  { input, after, scheduledAgents }: SuggestedPlanChange,
): number {
  const { shifts = options.shifts, rotation = options.rotation } = input;
  const { targets = options.targets, present = options.present } = input;
  const { pooled = [], serviceOver, deflection = 0 } = input;
  const again = planWorkforce(history, { ...options, shifts, rotation, targets, present });
  if (pooled.length === 0 && serviceOver === undefined && deflection === 0)
    return off(again.headcount.at(-2)!.hoursAWeek, after.hoursAWeek);
  const times = (1 + pooled.length) * (1 - deflection);
  const agents = agentsFor(again, times, targets, serviceOver?.floorServiceLevel);
  return off(agents, sumOf(scheduledAgents));
}

/** Agents of the week of a plan with so many times its contacts. */
function agentsFor(
  { week }: WorkforcePlan,
  times: number,
  targets: PlanWorkforceInput['targets'],
  floorServiceLevel: number | undefined,
): number {
  const intervals = week.contacts.map((contacts, i) => ({
    contacts: times * contacts,
    ahtSeconds: week.ahtSeconds[i]!,
    closed: !week.open[i],
  }));
  const series = { intervalSeconds: week.intervalSeconds, intervals };
  const placed = { ...targets, breaksPlacedBySchedule: true };
  const staffed =
    floorServiceLevel === undefined
      ? staffIntervals(series, placed)
      : staffPeriod(series, { ...placed, each: 'all', floorServiceLevel });
  return sumOf(staffed.intervals.map((each) => each.scheduledAgents));
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const off = (made: number, promised: number) => Math.abs(made - promised) / promised;
