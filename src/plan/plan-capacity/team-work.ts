import type { HiringTerms } from '../../hiring/hiring-input.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import { log1p } from '../../math/elementary/log.ts';
import type { CapacityDates } from './capacity-calendar.ts';
import type { CapacityDraw } from './capacity-draws.ts';
import { shrinkageDrawn } from './capacity-draws.ts';
import type { CapacityScenario, CapacityTeam, PlanCapacityInput } from './input.ts';
import type { KnownQueue } from './queue-volumes.ts';
import { at, type QueueWork, queueWork } from './queue-work.ts';

/** One team of a scenario: what it is to do, what is lost, and how people come and go. */
export interface TeamWork {
  readonly scenario: CapacityScenario;
  readonly team: CapacityTeam;
  readonly dates: readonly CapacityDates[];
  readonly queues: readonly QueueWork[];
  readonly shrinkage: readonly number[];
  /** Paid hours of a full-time agent in each period. */
  readonly paidHours: readonly number[];
  readonly hiring: HiringTerms;
}

/** What each team has to do in a scenario. */
export function teamsOf(
  { teams }: PlanCapacityInput,
  queues: readonly KnownQueue[],
  scenario: CapacityScenario,
  dates: readonly CapacityDates[],
): TeamWork[] {
  return teams.map((team) => {
    const touched = scenario.teams === undefined || scenario.teams.includes(team.name);
    const { shrinkageFactor = 1, attritionFactor = 1 } = touched ? scenario : {};
    return {
      scenario,
      team,
      dates,
      queues: queues
        .filter((queue) => queue.team === team.name)
        .map((queue) => queueWork(queue, scenario, dates)),
      shrinkage: dates.map((date) => lessThanAll(shrinkageIn(team, date, dates) * shrinkageFactor)),
      paidHours: dates.map(({ weeks }) => team.fullTimeHours * weeks),
      hiring: leavingAt(team.hiring, attritionFactor),
    };
  });
}

/** Nobody plans with less than a hundredth of paid time; only a factor of a scenario gets there. */
function lessThanAll(shrinkage: number): number {
  return Math.min(shrinkage, 0.99);
}

function shrinkageIn(
  { shrinkage }: CapacityTeam,
  date: CapacityDates,
  dates: readonly CapacityDates[],
): number {
  if (typeof shrinkage === 'number' || !('days' in shrinkage)) {
    return at(shrinkage, dates.indexOf(date));
  }
  const days = shrinkage.days.filter((day) => day.date >= date.from && day.date < date.to);
  return days.reduce((total, day) => total + day.shrinkage, 0) / days.length;
}

/** The same terms with every hazard of leaving times a factor: a share of 0.2 twice as likely is 0.36. */
export function leavingAt(hiring: HiringTerms, factor: number): HiringTerms {
  if (factor === 1) return hiring;
  const share = (rate: number) => -expm1(factor * log1p(-rate)) + 0;
  const { attrition, stages } = hiring;
  return {
    ...hiring,
    attrition: typeof attrition === 'number' ? share(attrition) : attrition.map(share),
    stages: stages?.map((stage) => ({ ...stage, attrition: share(stage.attrition) })),
  };
}

/** Full-time agents that a team needs in each period, as given or in a draw. */
export function requiredOf(work: TeamWork, draw?: CapacityDraw): number[] {
  return work.dates.map((_, t) => {
    const hours = work.queues.reduce(
      (total, queue) => total + queue.hoursAt(t, draw?.loadFactor(queue.queue, t) ?? 1),
      0,
    );
    return hours / paidShare(work, t, draw) / work.paidHours[t]!;
  });
}

/** Share of paid time on position. */
function paidShare({ team, shrinkage }: TeamWork, t: number, draw?: CapacityDraw): number {
  const given = shrinkage[t]!;
  return 1 - (draw ? shrinkageDrawn(given, team.shrinkageError ?? 0, draw.shrinkage(team)) : given);
}
