import { sum } from '../../core/sum.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { hasAnswer } from '../../search/search-result.ts';
import { askedOf } from '../../shifts/suggest-shift-types/asked-of-people.ts';
import { staffIntervals, staffPeriod } from '../../staffing/index.ts';
import { headcountBridge } from '../headcount-bridge/headcount-bridge.ts';
import type { PlanWorkforceInput } from '../plan-workforce/input.ts';
import { onlyShiftsFirst, onlyTogether } from '../plan-workforce/only-shifts-first.ts';
import { planHeadcount } from '../plan-workforce/plan-headcount.ts';
import type { PlanWeek, WorkforcePlan } from '../plan-workforce/result.ts';
import { shiftsAndRotas } from '../plan-workforce/shifts-and-rotas.ts';
import type { ServiceOver } from './input.ts';
import type { PooledPlan } from './levers-input.ts';
import { findsRoom } from './moved-training.ts';
import { hoursOfPlan, pooledWeek } from './pooled-week.ts';
import type { ChangedPlanInput, PlanWeekFigures } from './result.ts';
import { rotaToLiveWith } from './rota-to-live-with.ts';

/** A week that is planned, with the agents that it asks for. */
export interface PlannedWeek {
  /** Paid hours a week of one person. */
  readonly hoursPerPerson: number;
  readonly figures: PlanWeekFigures;
  readonly scheduledAgents: readonly number[];
}

type FinishedWeek = Pick<WorkforcePlan, 'week' | 'shifts' | 'rotation'>;

/** The figures of the plan as it is: nothing is planned again. */
export function plannedWeek(plan: WorkforcePlan, options: PlanWorkforceInput): PlannedWeek {
  return finished(plan, plan, options, options);
}

/** What a changed week is made of. */
interface WeekChange {
  readonly plan: WorkforcePlan;
  readonly options: PlanWorkforceInput;
  /** Plans that may be pooled with it. */
  readonly pooling: readonly PooledPlan[];
  readonly signal: PlanWorkforceInput['signal'];
}

/** Paid hours a week that count: those of plans that are replaced are saved, those paid before the dates are not. */
export function hoursThatCount({
  hoursAWeek,
  replacedHours = 0,
  hoursBefore = 0,
}: PlanWeekFigures): number {
  return hoursAWeek - replacedHours + hoursBefore;
}

/**
 * The week of the plan with changes in its input: staffed and designed again as `planWorkforce` does it, from the
 * contacts that it expects. Undefined where there is no valid plan or the search was stopped.
 */
export function changedWeek(
  { plan, options, pooling, signal }: WeekChange,
  {
    serviceOver,
    deflection = 0,
    pooled = [],
    trainingMoved = [],
    paidBefore,
    breakSlackMinutes: _,
    ...parts
  }: ChangedPlanInput,
): PlannedWeek | undefined {
  const changed: PlanWorkforceInput = { ...options, ...withoutAbsent(parts) } as PlanWorkforceInput;
  if (!hasMethod(changed)) return undefined;
  const others = pooling.filter(({ name }) => pooled.includes(name));
  const isSameWork =
    serviceOver === undefined &&
    deflection === 0 &&
    others.length === 0 &&
    changed.targets === options.targets;
  const own = others.length === 0 ? plan.week : pooledWeek(plan.week, others);
  const week = isSameWork ? plan.week : staffed(own, changed, serviceOver, deflection);
  const { intervalSeconds, scheduledAgents: agents } = week;
  // Leave and newcomers change nothing of the shifts.
  const isSamePlan =
    isSameWork && changed.shifts === options.shifts && changed.rotation === options.rotation;
  const { shifts, rotation } = isSamePlan
    ? plan
    : shiftsAndRotas({ intervalSeconds, agents }, changed, { signal });
  if (signal?.aborted === true || !hasAnswer(shifts.status)) return undefined;
  if (changed.rotation !== undefined && rotation !== undefined && !hasAnswer(rotation.status)) {
    return undefined;
  }
  const { shrinkage } = options.targets;
  if (typeof shrinkage === 'object' && !findsRoom(week, shifts, shrinkage, trainingMoved)) {
    return undefined;
  }
  const made = finished(plan, { week, shifts, rotation }, changed, options);
  const figures = withoutAbsent({
    ...made.figures,
    replacedHours:
      others.length > 0 ? sum(others.map((other) => hoursOfPlan(other.plan))) : undefined,
    hoursBefore: paidBefore && paidBefore * made.hoursPerPerson,
  });
  return { ...made, figures };
}

/** Whether one method knows all that is asked for: `planWorkforce` refuses any other. */
function hasMethod({ shifts, rotation }: PlanWorkforceInput): boolean {
  return (
    rotation === undefined ||
    onlyTogether(rotation).length === 0 ||
    onlyShiftsFirst(shifts, rotation).length === 0
  );
}

function staffed(
  week: PlanWeek,
  { targets }: PlanWorkforceInput,
  over: ServiceOver | undefined,
  deflection: number,
): PlanWeek {
  const contacts = week.contacts.map((count) => (1 - deflection) * count);
  const perDay = contacts.length / 7;
  const intervals = contacts.map((count, i) => ({
    contacts: count,
    ahtSeconds: week.ahtSeconds[i]!,
    closed: !week.open[i],
    // The days of a week of no date: any that begins on a Monday.
    date: `2024-01-0${1 + Math.floor(i / perDay)}`,
  }));
  const series = { intervalSeconds: week.intervalSeconds, intervals };
  // The week of the plan has the mean shrinkage of its dates: these here are none of them.
  const { shrinkageByDate, steps, ...ofWeek } = targets;
  const placed = { ...ofWeek, breaksPlacedBySchedule: true };
  const staffing =
    over === undefined
      ? staffIntervals(series, placed)
      : { ...staffPeriod(series, { ...placed, ...over }), warnings: [] };
  return {
    ...week,
    contacts,
    staffing,
    scheduledAgents: staffing.intervals.map(({ scheduledAgents }) => scheduledAgents),
  };
}

function finished(
  { forecast }: WorkforcePlan,
  { week, shifts, rotation }: FinishedWeek,
  changed: PlanWorkforceInput,
  options: PlanWorkforceInput,
): PlannedWeek {
  const work = planHeadcount({ week, shifts, rotation, days: forecast.days.length }, changed);
  const agents = week.staffing.intervals.map((interval) => interval.agents);
  const { headcount, people, hoursPerPerson } = headcountBridge({
    ...work,
    // A target over a period asks for fewer than one in each interval.
    targetAgents: Array.from(work.targetAgents, (target, i) => Math.min(target, agents[i]!)),
  });
  return {
    hoursPerPerson,
    figures: withoutAbsent({
      hoursAWeek: headcount.at(-2)!.hoursAWeek,
      shiftHours: shifts.coverage.paidHours,
      people,
      ...serviceOf(week),
      asks: askedOf(shifts.dailyDemand, changed.shifts.shiftTypes, options.shifts.shiftTypes),
      rota: rotation && rotaToLiveWith(rotation),
    }),
    scheduledAgents: week.scheduledAgents,
  };
}

function serviceOf({
  contacts,
  staffing,
}: PlanWeek): Pick<PlanWeekFigures, 'serviceLevel' | 'leastServiceLevel'> {
  const called = staffing.intervals.filter((_, i) => contacts[i]! > 0);
  const total = sum(called.map((interval) => interval.contacts));
  if (total === 0) return {};
  const answered = sum(called.map((interval) => interval.contacts * interval.serviceLevel));
  return {
    serviceLevel: answered / total,
    leastServiceLevel: Math.min(...called.map(({ serviceLevel }) => serviceLevel)),
  };
}
