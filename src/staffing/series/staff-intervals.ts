import { parseInput } from '../../core/parse-input.ts';
import { availability } from '../shrinkage/shrinkage.ts';
import { staffInterval } from '../targets/interval-staffing.ts';
import type { ServiceTargets } from '../targets/service-targets.ts';
import { staffingSteps } from '../targets/staffing-steps.ts';
import { type FullTimeHours, fullTimeHours } from './full-time.ts';
import {
  mondayOf,
  monthOf,
  type PeriodStaffing,
  type StaffedInterval,
  totalOf,
  totalsBy,
} from './period-totals.ts';
import {
  checkIntervals,
  seriesTargetsSchema,
  staffingSeriesSchema,
} from './staffing-series.schema.ts';
import type { SeriesInterval, StaffingSeries } from './staffing-series.ts';

/** The targets of a series, the same for every interval. */
export interface SeriesTargets extends ServiceTargets {
  /** Paid hours of one full-time employee, for the FTE; default 8 a day, 40 a week, 173.9 a month. */
  readonly fullTimeHours?: FullTimeHours | undefined;
  /** Whether every interval comes with its derivation as well; default false, as that is a lot for a year. */
  readonly steps?: boolean | undefined;
}

/** The staff of a series. */
export interface SeriesStaffing {
  /** Length of each interval in seconds. */
  readonly intervalSeconds: number;
  /** The intervals in the order given, each with its staff. */
  readonly intervals: readonly StaffedInterval[];
  /** Totals by local date; empty if the intervals have no dates. */
  readonly days: readonly PeriodStaffing[];
  /** Totals by week, from Monday; the first and the last may be cut by the ends of the series. */
  readonly weeks: readonly PeriodStaffing[];
  /** Totals by calendar month, cut likewise. */
  readonly months: readonly PeriodStaffing[];
  /** Totals of the whole series; its FTE is in months of a full-time employee. */
  readonly total: PeriodStaffing;
  /** The hours that the FTE stand on. */
  readonly fullTimeHours: { readonly day: number; readonly week: number; readonly month: number };
}

/**
 * How many agents does each half-hour of these days take, and how many people, hours and FTE is that?
 *
 * Every interval is staffed on its own as by {@link requiredAgents}: the smallest whole number of
 * agents that meets every target. Intervals without contacts or closed need no special care.
 * FTE stand on unrounded scheduled hours, as rounding every half-hour up to whole people would add
 * people that no schedule needs.
 *
 * @param series - The intervals; see {@link StaffingSeries}.
 * @param targets - The targets, shrinkage and full-time hours; see {@link SeriesTargets}.
 * @returns The staff of each interval, and totals by day, week, month and in all.
 * @throws `InvalidInputError` with every bad field; of bad intervals the first twenty.
 * @example
 * ```ts
 * import { staffIntervals } from 'halfhour/staffing';
 *
 * const { intervals, days } = staffIntervals(
 *   {
 *     intervalSeconds: 1800,
 *     intervals: [
 *       { date: '2024-07-01', contacts: 100, ahtSeconds: 180 },
 *       { date: '2024-07-01', contacts: 60, ahtSeconds: 200 },
 *       { date: '2024-07-01', contacts: 0, ahtSeconds: 0 },
 *     ],
 *   },
 *   { targetServiceLevel: 0.8, answerTimeSeconds: 20, shrinkage: 0.3 },
 * );
 * intervals.map(({ agents }) => agents); // => [14, 10, 0]
 * days; // => [{ period: '2024-07-01', contacts: 160, agentHours: 12, scheduledHours: 17.14…, … }]
 * ```
 */
export function staffIntervals(series: StaffingSeries, targets: SeriesTargets): SeriesStaffing {
  const { intervals: given, intervalSeconds } = parseInput(
    'staffIntervals',
    staffingSeriesSchema,
    series,
  );
  checkIntervals('staffIntervals', series);
  const checked = parseInput('staffIntervals', seriesTargetsSchema, targets);
  const left = availability(checked.shrinkage ?? 0);
  const hours = fullTimeHours(checked.fullTimeHours);
  const intervals = given.map((interval) =>
    staffSeriesInterval(interval, intervalSeconds, checked, left.positionOfScheduled),
  );
  return {
    intervalSeconds,
    intervals,
    days: totalsBy(({ date }) => date, intervals, intervalSeconds, left, hours.day),
    weeks: totalsBy(byDate(mondayOf), intervals, intervalSeconds, left, hours.week),
    months: totalsBy(byDate(monthOf), intervals, intervalSeconds, left, hours.month),
    total: totalOf('all', intervals, intervalSeconds, left, hours.month),
    fullTimeHours: hours,
  };
}

function staffSeriesInterval(
  { start, date, contacts, ahtSeconds, minAgents, closed = false }: SeriesInterval,
  intervalSeconds: number,
  targets: SeriesTargets,
  positionOfScheduled: number,
): StaffedInterval {
  const fewest = closed ? 0 : minAgents;
  const own = fewest === undefined ? targets : { ...targets, minAgents: fewest };
  const work = { contacts, ahtSeconds, intervalSeconds };
  const { staffing, needs } = staffInterval(work, own, positionOfScheduled);
  const interval = { start, date, contacts, ahtSeconds };
  if (targets.steps !== true) return Object.assign(staffing, interval);
  return Object.assign(staffing, interval, {
    steps: staffingSteps({ ...own, ...work }, staffing, needs),
  });
}

/** Each date's period is worked out once. */
function byDate(
  periodOf: (date: string) => string,
): (interval: StaffedInterval) => string | undefined {
  const known = new Map<string, string>();
  return ({ date }) => {
    if (date === undefined) return undefined;
    const period = known.get(date) ?? periodOf(date);
    known.set(date, period);
    return period;
  };
}
