import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { staffPeriod as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured, type SearchStatus } from '../../search/search-result.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import { type IntervalStaffing, staffInterval } from '../engine/interval-staffing.ts';
import { mondayOf, monthOf, type StaffedInterval } from '../engine/period-totals.ts';
import { queuePerformance } from '../engine/queue-performance.ts';
import { seriesTotals } from '../engine/series-totals.ts';
import type { ServiceTargets } from '../service-targets.ts';
import { availability } from '../shrinkage.ts';
import {
  checkIntervals,
  type SeriesInterval,
  type StaffingSeries,
  staffingSeriesSchema,
} from '../staffing-series.ts';
import { type StaffPeriodInput, staffPeriodInputSchema, type TargetPeriod } from './input.ts';
import { periodTargets } from './period-gains.ts';
import type { PeriodRow } from './period-row.ts';
import type { PeriodFinding, PeriodTargetsStaffing, TargetPeriodStaffing } from './result.ts';
import { solvePeriod } from './solve-period.ts';

/** Agents given one by one: a month of half-hours takes some ten thousand, a second target sixteen times as many. */
const DEFAULT_MAX_STEPS = 5_000_000;

/**
 * How many agents does each half-hour take so that the day, the week or the month meets its targets, with the
 * fewest agent-hours?
 *
 * The service of a period is that of all its contacts together, so a quiet half-hour need not reach the target if
 * a busy one makes up for it, where an agent more serves more contacts. Agents are given one by one where one more gains
 * most. For one target of Erlang C this is the least staff (status `optimal`); for several, and where contacts give up,
 * `bound` and `gap` say how far it is from the least at most. No interval falls below `floorServiceLevel`, `minAgents` or
 * the agents for `maxOccupancy`; without patience each has more agents than erlangs. It never takes more agents than
 * {@link staffIntervals}.
 *
 * In a month that has begun, `achieved` says what there is: the rest is staffed for what is still required, or
 * a finding says why the target cannot be met any more. With `risk` each service level comes with the
 * probability that the period meets it, by the spread of the queue and of the volumes.
 *
 * @param series - The `intervals`, with dates unless the period is the whole series; see {@link StaffingSeries}.
 * @param targets - The targets, over which periods, and the floor; see {@link StaffPeriodInput}. A step (`maxSteps`) is an
 *   agent given or a look for one that may go; with too few steps each interval meets the targets alone.
 * @returns The staff of each interval, the targets by period, totals by day, week, month and in all.
 * @throws `InvalidInputError` with every bad field; of bad intervals the first twenty.
 * @see B. L. Fox, Discrete optimization via marginal analysis, Management Science 13 (1966) 210; A. A. Jagers and
 *   E. A. van Doorn, Convexity of functions which are generalizations of the Erlang loss function and the Erlang
 *   delay function, SIAM Review 33 (1991) 281.
 * @example
 * ```ts
 * import { staffPeriod } from 'halfhour/staffing';
 *
 * const day = [12, 45, 90, 80, 48, 20].map((contacts) => ({ contacts, ahtSeconds: 240 }));
 * const { intervals, total, periods } = staffPeriod(
 *   { intervalSeconds: 1800, intervals: day },
 *   { targetServiceLevel: 0.8, answerTimeSeconds: 20, floorServiceLevel: 0.6 },
 * );
 * intervals.map(({ agents }) => agents); // => [3, 9, 16, 14, 9, 4]
 * total.serviceLevel; // => 0.8124…
 * periods[0]; // => { status: 'optimal', agentHours: 27.5, agentHoursByInterval: 29, … }
 * ```
 */
export function staffPeriod(
  series: StaffingSeries,
  targets: StaffPeriodInput,
): PeriodTargetsStaffing {
  keepWithin('staffPeriod', limits, {
    intervals: series?.intervals?.length,
    steps: targets?.maxSteps,
  });
  const { intervals: given, intervalSeconds } = parseInput(
    'staffPeriod',
    staffingSeriesSchema,
    series,
  );
  checkIntervals('staffPeriod', series);
  const input = parseInput('staffPeriod', staffPeriodInputSchema, targets);
  const { each = 'all', maxSteps = DEFAULT_MAX_STEPS, risk } = input;
  checkDates(given, each);
  const left = availability(input.shrinkage ?? 0);
  const budget = new SearchBudget('agents', maxSteps, input);
  const asked = periodTargets(input);
  const staffs: StaffedInterval[] = [];
  const periods: TargetPeriodStaffing[] = [];
  const findings: PeriodFinding[] = [];
  for (const { period, rows } of groupedRows(given, intervalSeconds, input, each)) {
    // Only the period that the series begins in has a past.
    const own =
      periods.length === 0
        ? asked
        : asked.map((target) => ({ ...target, achieved: { contacts: 0, withinTarget: 0 } }));
    const solved = solvePeriod(period, rows, own, { input, intervalSeconds, risk }, budget);
    periods.push(solved.period);
    if (solved.finding !== undefined) findings.push(solved.finding);
    for (const [r, row] of rows.entries()) {
      staffs[row.index] = staffedRow(
        row,
        solved.agents[r]!,
        solved.raisedFor,
        input,
        left.positionOfScheduled,
      );
    }
  }
  budget.finish();
  const hours = intervalSeconds / HOUR_SECONDS;
  const status = worstOf(periods.map((period) => period.status));
  const objective = staffs.reduce((sum, { agents }) => sum + agents, 0) * hours;
  const bounds = periods.map(({ bound }) => bound);
  const bound = bounds.includes(undefined)
    ? undefined
    : bounds.reduce((sum: number, part) => sum + part!, 0);
  return {
    status,
    ...(status === 'infeasible'
      ? {}
      : measured(objective, status === 'optimal' ? objective : bound)),
    steps: budget.steps,
    periods,
    findings,
    intervalSeconds,
    intervals: staffs,
    ...seriesTotals(staffs, intervalSeconds, input, left),
  };
}

function checkDates(intervals: readonly SeriesInterval[], each: TargetPeriod): void {
  if (each === 'all') return;
  const i = intervals.findIndex(({ date }) => date === undefined);
  if (i < 0) return;
  throw new InvalidInputError('staffPeriod', [
    {
      path: `intervals[${i}].date`,
      expected: `a date, as each ${each} has its target`,
      received: undefined,
    },
  ]);
}

function worstOf(statuses: readonly SearchStatus[]): SearchStatus {
  if (statuses.includes('infeasible')) return 'infeasible';
  return statuses.every((status) => status === 'optimal') ? 'optimal' : 'feasible';
}

/** The intervals by period in order of their first one, each with its fewest agents and those that it would need alone. */
function groupedRows(
  intervals: readonly SeriesInterval[],
  intervalSeconds: number,
  input: StaffPeriodInput,
  each: TargetPeriod,
): { readonly period: string; readonly rows: PeriodRow[] }[] {
  const groups = new Map<string, PeriodRow[]>();
  const known = new Map<string, string>();
  const periodOf = ({ date }: SeriesInterval): string => {
    if (each === 'all' || date === undefined) return 'all';
    const period = known.get(date) ?? PERIOD_OF[each](date);
    known.set(date, period);
    return period;
  };
  for (const [index, interval] of intervals.entries()) {
    const row = rowOf(index, interval, intervalSeconds, input);
    const period = periodOf(interval);
    const group = groups.get(period);
    if (group === undefined) groups.set(period, [row]);
    else group.push(row);
  }
  return [...groups].map(([period, rows]) => ({ period, rows }));
}

const PERIOD_OF: Readonly<Record<Exclude<TargetPeriod, 'all'>, (date: string) => string>> = {
  day: (date) => date,
  week: mondayOf,
  month: monthOf,
};

function rowOf(
  index: number,
  interval: SeriesInterval,
  intervalSeconds: number,
  input: StaffPeriodInput,
): PeriodRow {
  const { contacts, ahtSeconds, closed = false } = interval;
  const minAgents = closed ? 0 : (interval.minAgents ?? input.minAgents);
  const work = { contacts, ahtSeconds, intervalSeconds };
  const floor: ServiceTargets = {
    answerTimeSeconds: input.answerTimeSeconds,
    targetServiceLevel: input.floorServiceLevel,
    serviceLevelDefinition: input.serviceLevelDefinition,
    maxOccupancy: input.maxOccupancy,
    patienceSeconds: input.patienceSeconds,
    minAgents,
  };
  const least = staffInterval(work, floor, 1);
  const alone = (targetServiceLevel: number | undefined, answerTimeSeconds: number) =>
    staffInterval(work, { ...input, minAgents, targetServiceLevel, answerTimeSeconds }, 1).agents;
  let agentsAlone = Math.max(
    least.agents,
    alone(input.targetServiceLevel, input.answerTimeSeconds),
  );
  for (const further of input.furtherServiceLevels ?? []) {
    agentsAlone = Math.max(
      agentsAlone,
      alone(further.targetServiceLevel, further.answerTimeSeconds),
    );
  }
  return {
    index,
    interval,
    offeredLoad: least.offeredLoad,
    least: least.agents,
    leastBy: least.binding,
    agentsAlone,
  };
}

function staffedRow(
  { interval, offeredLoad, least, leastBy }: PeriodRow,
  agents: number,
  raisedFor: IntervalStaffing['binding'],
  input: StaffPeriodInput,
  positionOfScheduled: number,
): StaffedInterval {
  const { start, date, contacts, ahtSeconds } = interval;
  return {
    ...(start !== undefined && { start }),
    ...(date !== undefined && { date }),
    contacts,
    ahtSeconds,
    offeredLoad,
    agents,
    scheduledAgents: roundUpHeadCount(agents / positionOfScheduled),
    binding: agents > least ? raisedFor : leastBy,
    model: input.patienceSeconds === undefined ? 'erlangC' : 'erlangA',
    ...queuePerformance(agents, offeredLoad, ahtSeconds, input),
  };
}
