import { stamp } from '../../core/saved.ts';
import { sum } from '../../core/sum.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { Duty } from '../../duty/index.ts';
import type { AhtForecast, VolumeForecast } from '../../forecast/index.ts';
import { CentrePlay } from '../../simulate/centre-period/centre-play.ts';
import { staffByInterval } from '../../simulate/centre-period/staff-by-interval.ts';
import { comparePlans } from '../compare-plans/compare-plans.ts';
import { planAht } from '../plan-workforce/plan-forecast.ts';
import { planStaff } from '../plan-workforce/plan-staff.ts';
import { typicalWeek } from '../plan-workforce/typical-week.ts';
import { centreCost } from './centre-cost.ts';
import { centreHeadcount, employedIn, pricedSteps } from './centre-headcount.ts';
import { centreOfWeek } from './centre-of-week.ts';
import { centreRoster } from './centre-roster.ts';
import { centreWarnings } from './centre-warnings.ts';
import { checkQueues } from './check-queues.ts';
import { crossTraining } from './cross-training.ts';
import { designTogether } from './design-together.ts';
import { presentSteps, withFewerPeople } from './fewer-people.ts';
import { forecastQueues } from './forecast-queues.ts';
import { planGroup, shiftsOfGroup } from './group-plan.ts';
import type { PlanGroup, PlanQueue, PlanQueuesInput } from './input.ts';
import { planOfOne } from './plan-of-one.ts';
import { CENTRE_PLAN_FORM, type CentrePlan, type PlannedQueue } from './result.ts';

/** Weeks that say how the queues fare in the end, unless `verification.replications` says otherwise. */
const WEEKS_TO_CONFIRM = 50;

/** Number of the first week that no search sees. */
const FIRST_UNSEEN = 1_000_000;

/** Several queues and groups that have been checked as one centre, or one of each as the plan of a single history. */
export function planQueues(queues: readonly PlanQueue[], options: PlanQueuesInput): CentrePlan {
  const groups: readonly PlanGroup[] = options.groups ?? [
    { name: 'all', skills: queues.map(({ name }) => ({ queue: name })) },
  ];
  checkQueues(queues, groups, options);
  // Chats are lived by a simulation of the centre alone.
  return queues.length === 1 && groups.length === 1 && queues[0]!.parallel === undefined
    ? planOfOne(queues[0]!, groups[0]!, options)
    : planCentre(queues, groups, options);
}

function planCentre(
  queues: readonly PlanQueue[],
  groups: readonly PlanGroup[],
  options: PlanQueuesInput,
): CentrePlan {
  const {
    seed = 1,
    serviceOver = 'week',
    verification,
    present: before,
    onProgress,
    signal,
  } = options;
  const control = { onProgress, signal };
  const forecasts = forecastQueues(queues, options);
  const { total } = forecasts;
  const holidays = [...queues[0]!.history.holidays, ...(options.forecast.holidays ?? [])];
  const works = queues.map((queue, q) => workOf(queue, q, forecasts.queues[q]!, options));
  const weeks = works.map(({ seconds }, q) =>
    typicalWeek(forecasts.queues[q]!.intervals, seconds, total.intervalSeconds, holidays),
  );
  const work = centreOfWeek(queues, groups, weeks, options);
  const play = new CentrePlay(work, seed);
  const staff = staffByInterval(play);
  const problems = groups.map(({ shifts = options.shifts, costPerHour = 1 }) => ({
    ...shifts,
    understaffing: undefined,
    shiftTypes: shifts.shiftTypes.map((type) => ({
      ...type,
      costPerHour: (type.costPerHour ?? 1) * costPerHour,
    })),
  }));
  const designs = designTogether(
    play,
    { work, staff: staff.agents, problems, cyclic: true },
    serviceOver,
    seed,
    control,
  );
  const { together } = designs;
  const madeOf = (duties: readonly Duty[], g: number) =>
    shiftsOfGroup(
      duties,
      weeks[0]!.contacts.length,
      total.intervalSeconds,
      groups[g]!,
      options,
      control,
    );
  const made = withFewerPeople(play, together.duties.map(madeOf), madeOf, serviceOver, control);
  const weeksPlayed = verification?.replications ?? WEEKS_TO_CONFIRM;
  const onPosition = presentSteps(work, made);
  const unseen = new CentrePlay(work, verification?.seed ?? seed, FIRST_UNSEEN, weeksPlayed).tally(
    onPosition,
  );
  const plans = groups.map((group, place) =>
    planGroup(
      { work, place, agents: staff.agents[place]!, tally: unseen, ...made[place]! },
      group,
      total,
      holidays,
      options,
    ),
  );
  const roster =
    options.roster &&
    centreRoster(
      groups,
      made.map(({ shifts }) => shifts.duties),
      total,
      holidays,
      { ...options, roster: options.roster },
      control,
    );
  const money =
    options.cost &&
    centreCost(
      {
        forecast: total,
        holidays,
        queues: works.map(({ contacts, ahtSeconds }, q) => ({
          name: queues[q]!.name,
          contacts,
          ahtSeconds,
        })),
        groups: groups.map((group, g) => ({ ...group, plan: plans[g]! })),
      },
      { ...options, cost: options.cost },
    );
  const steps = pricedSteps(plans, money?.hourOf);
  const headcount = centreHeadcount(plans, steps);
  const { intervals } = unseen;
  const planned = queues.map(
    ({ name }, q): PlannedQueue =>
      withoutAbsent({
        name,
        forecast: forecasts.queues[q]!,
        aht: works[q]!.aht,
        week: weeks[q]!,
        targetServiceLevel: work.queues[q]!.targetServiceLevel,
        answerTimeSeconds: work.queues[q]!.answerTimeSeconds,
        dedicatedAgents: staff.dedicated[q]!,
        serviceLevel: unseen.service(q, verification?.confidence),
        intervals: Array.from({ length: intervals }, (_, i) => {
          const cell = q * intervals + i;
          return unseen.per[cell]! > 0 ? unseen.of[cell]! / unseen.per[cell]! : null;
        }),
        cost: money?.byQueue[q],
      }),
  );
  const plan = withoutAbsent({
    forecast: total,
    queues: planned,
    groups: groups.map(({ name, skills }, g) => {
      const { scheduledAgents, shifts, rotation, verdicts, heads, handles } = plans[g]!;
      const present = (sum(Array.from(onPosition[g]!)) * 168) / onPosition[g]!.length;
      return withoutAbsent({
        name,
        skills: skills.map(({ queue }) => queue),
        agents: staff.agents[g]!,
        scheduledAgents,
        handles,
        occupancy: present > 0 ? sum(handles.map(({ hours }) => hours)) / present : undefined,
        shifts,
        rotation,
        verdicts,
        headcount: steps[g]!,
        staff: planStaff(heads.people, undefined),
        cost: money?.byGroup[g],
      });
    }),
    crossTraining: crossTraining(work, staff, designs, plans, options.trainingHours, seed),
    weeksPlayed,
    roster,
    headcount,
    staff: planStaff(employedIn(plans), before),
    changes: before?.plan && comparePlans(before.plan, { headcount }),
    cost: money?.cost,
  });
  return { ...stamp(CENTRE_PLAN_FORM), ...plan, warnings: centreWarnings(plan) };
}

/** Handle times of a queue on its dates, and what it comes to over all of them. */
function workOf(
  queue: PlanQueue,
  q: number,
  { intervals }: VolumeForecast,
  options: PlanQueuesInput,
): {
  readonly aht: AhtForecast | undefined;
  readonly seconds: readonly number[];
  readonly contacts: number;
  readonly ahtSeconds: number;
} {
  const { ahtSeconds } = queue;
  const aht = planAht(
    queue.history,
    { forecast: options.forecast, ahtSeconds },
    `history[${q}].ahtSeconds`,
  );
  const seconds = intervals.map((_, i) => ahtSeconds ?? aht!.intervals[i]!.ahtSeconds);
  const contacts = sum(intervals.map((interval) => interval.contacts));
  const handled = sum(intervals.map((interval, i) => interval.contacts * seconds[i]!));
  return { aht, seconds, contacts, ahtSeconds: contacts > 0 ? handled / contacts : 0 };
}
