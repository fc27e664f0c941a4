import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import { STAFFING_NOTES } from '../texts.ts';
import { deferredJobs, isOpen } from './deferred-jobs.ts';
import {
  type DeferredProgress,
  densestStretch,
  earliestDeadlineFirst,
  type Stretch,
} from './earliest-deadline-first.ts';
import type { RunDeferredWorkInput, StaffDeferredWorkInput } from './input.ts';
import { runDeferredWorkInputSchema, staffDeferredWorkInputSchema } from './input.ts';

/** The staff for deferred work. */
export interface DeferredWorkStaffing {
  /** Agents in every open interval, whole: the fewest that meet every deadline. */
  readonly agents: number;
  /** The same before rounding up. */
  readonly exactAgents: number;
  /** Interval by interval, with that staff, earliest deadline first. */
  readonly intervals: readonly (DeferredProgress & {
    /** Agents that have work in the interval, helpers included, whole: the rest may help elsewhere. */
    readonly busyAgents: number;
  })[];
  /** The stretch of intervals that decides, and what it takes. */
  readonly steps: readonly Step[];
}

/**
 * How many people does work with a deadline take, backlog and opening hours considered?
 *
 * Deferred work does not queue for an agent at once, so Erlang formulas are wrong for it. It is taken
 * as a fluid: the fewest agents, the same number in every open interval, that finish everything in
 * time, each working off what is due first. Work that is due only after the end of the series does
 * not bind, so let the series run one deadline longer than what you staff.
 *
 * @param options - Work, deadline, backlog and opening hours; see {@link StaffDeferredWorkInput}.
 * @returns The agents, and how work and backlog go interval by interval.
 * @throws `InvalidInputError` on a bad field, `InfeasibleError` if work comes and is due while nobody
 *   works; its `nearest` is the first interval by which it could be due.
 * @example
 * ```ts
 * import { staffDeferredWork } from 'halfhour/staffing';
 *
 * const { agents, intervals } = staffDeferredWork({
 *   intervalSeconds: 3600,
 *   intervals: [30, 10, 0, 0, 0].map((contacts) => ({ contacts, ahtSeconds: 360 })),
 *   deadline: { withinSeconds: 4 * 3600, clock: 'elapsed' },
 * });
 * agents; // => 1
 * intervals.map(({ backlogHours }) => backlogHours); // => [0, 2, 2, 1, 0]
 * ```
 */
export function staffDeferredWork(options: StaffDeferredWorkInput): DeferredWorkStaffing {
  const checked = parseInput('staffDeferredWork', staffDeferredWorkInputSchema, options);
  const { intervals, intervalSeconds, deadline, backlog = [], maxOccupancy = 1 } = checked;
  const jobs = deferredJobs('staffDeferredWork', intervals, intervalSeconds, deadline, backlog);
  const hoursOfAgent = workingHours(checked);
  const helpHours = helpingHours(checked, hoursOfAgent);
  const stretch = densestStretch(jobs, hoursOfAgent, helpHours);
  const exactAgents =
    stretch === undefined ? 0 : (stretch.workHours - stretch.helpHours) / stretch.hoursOfAgent;
  const agents = roundUpHeadCount(exactAgents);
  const progress = earliestDeadlineFirst(
    jobs,
    hoursOfAgent.map((hours, i) => hours * agents + helpHours[i]!),
  );
  const hoursOfBusyAgent = (intervalSeconds / HOUR_SECONDS) * maxOccupancy;
  return {
    agents,
    exactAgents,
    intervals: progress.map((interval) => ({
      ...interval,
      busyAgents: roundUpHeadCount(interval.workedHours / hoursOfBusyAgent),
    })),
    steps: [agentsStep(stretch, exactAgents, agents)],
  };
}

function agentsStep(stretch: Stretch | undefined, exactAgents: number, agents: number): Step {
  const { workHours, helpHours, hoursOfAgent } = stretch ?? NO_WORK;
  return {
    name: 'agents',
    formula: '(workHours - helpHours) / hoursOfAgent',
    inputs: { workHours, helpHours, hoursOfAgent },
    value: exactAgents,
    rounding: { rule: 'up', result: agents },
    unit: 'agents',
    ...(stretch === undefined
      ? stepNote(STAFFING_NOTES, 'no-work-due')
      : stepNote(STAFFING_NOTES, 'densest-stretch', { after: stretch.from - 1, by: stretch.to })),
  };
}

const NO_WORK = { workHours: 0, helpHours: 0, hoursOfAgent: 1 };

/** Hours of work that one agent does in each interval. */
function workingHours({
  intervals,
  intervalSeconds,
  maxOccupancy = 1,
}: StaffDeferredWorkInput): number[] {
  const hours = (intervalSeconds / HOUR_SECONDS) * maxOccupancy;
  return intervals.map((interval) => (isOpen(interval) ? hours : 0));
}

/** Hours of work that helpers do in each interval. */
function helpingHours(
  { helpingAgents }: StaffDeferredWorkInput,
  hoursOfAgent: readonly number[],
): number[] {
  return hoursOfAgent.map((hours, i) => hours * (helpingAgents?.[i] ?? 0));
}

/**
 * With this staff, how does the backlog go, and what is overdue when?
 *
 * @param options - As for {@link staffDeferredWork}, with agents for each interval.
 * @returns Interval by interval the hours worked, left and overdue.
 * @throws `InvalidInputError` on a bad field, `InfeasibleError` as for {@link staffDeferredWork}.
 * @example
 * ```ts
 * import { runDeferredWork } from 'halfhour/staffing';
 *
 * const progress = runDeferredWork({
 *   intervalSeconds: 3600,
 *   intervals: [30, 10, 0, 0].map((contacts) => ({ contacts, ahtSeconds: 360 })),
 *   deadline: { withinSeconds: 2 * 3600, clock: 'elapsed' },
 *   agents: [1, 1, 1, 2],
 * });
 * progress.map(({ overdueHours }) => overdueHours); // => [0, 2, 2, 0]
 * ```
 */
export function runDeferredWork(options: RunDeferredWorkInput): readonly DeferredProgress[] {
  const checked = parseInput('runDeferredWork', runDeferredWorkInputSchema, options);
  const { intervals, intervalSeconds, deadline, backlog = [], agents } = checked;
  const jobs = deferredJobs('runDeferredWork', intervals, intervalSeconds, deadline, backlog);
  const hoursOfAgent = workingHours(checked);
  const helpHours = helpingHours(checked, hoursOfAgent);
  return earliestDeadlineFirst(
    jobs,
    hoursOfAgent.map((hours, i) => hours * agents[i]! + helpHours[i]!),
  );
}
