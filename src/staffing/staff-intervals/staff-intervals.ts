import { keepWithin } from '../../core/keep-within.ts';
import { staffIntervals as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { lossAt } from '../dated-shrinkage.ts';
import { abandonmentWarnings } from '../engine/abandonment-warning.ts';
import { staffInterval, type TargetNeed } from '../engine/interval-staffing.ts';
import type { AvailabilityOf, StaffedInterval } from '../engine/period-totals.ts';
import { type SeriesStaffing, seriesTotals } from '../engine/series-totals.ts';
import { staffingSteps } from '../engine/staffing-steps.ts';
import type { Availability } from '../shrinkage.ts';
import type { SeriesInterval, StaffIntervalsInput, StaffingSeries } from '../staffing-series.ts';
import {
  checkIntervals,
  staffIntervalsInputSchema,
  staffingSeriesSchema,
} from '../staffing-series.ts';

/**
 * How many agents does each half-hour of these days take, and how many people, hours and FTE is that?
 *
 * Every interval is staffed on its own as by {@link requiredAgents}: the smallest whole number of
 * agents that meets every target. Intervals without contacts or closed need no special care.
 * FTE stand on unrounded scheduled hours, as rounding every half-hour up to whole people would add
 * people that no schedule needs.
 *
 * @param series - The `intervals`, each of contacts, handle time and no unknown field; see {@link StaffingSeries}.
 * @param targets - The targets, shrinkage and full-time hours; see {@link StaffIntervalsInput}.
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
export function staffIntervals(
  series: StaffingSeries,
  targets: StaffIntervalsInput,
): SeriesStaffing {
  keepWithin('staffIntervals', limits, { intervals: series?.intervals?.length });
  const { intervals: given, intervalSeconds } = parseInput(
    'staffIntervals',
    staffingSeriesSchema,
    series,
  );
  checkIntervals('staffIntervals', series, { pieces: true });
  const checked = parseInput('staffIntervals', staffIntervalsInputSchema, targets);
  const { shrinkageByDate, shrinkage: usual = 0 } = checked;
  const loss = lossAt(shrinkageByDate, usual);
  const intervals = given.map((interval) => {
    const { shrinkage, left } = loss(interval.date, interval.start);
    const own = shrinkageByDate === undefined ? checked : { ...checked, shrinkage };
    return staffSeriesInterval(interval, intervalSeconds, own, left);
  });
  const leftAt: AvailabilityOf = (date, start) => loss(date, start).left;
  return {
    intervalSeconds,
    intervals,
    ...seriesTotals(intervals, intervalSeconds, checked, leftAt),
    warnings: abandonmentWarnings(intervals, checked),
  };
}

/** Intervals come by the hundred thousand: fields are added in place. */
type Writable<Row> = { -readonly [Field in keyof Row]: Row[Field] };

function staffSeriesInterval(
  { start, date, seconds, contacts, ahtSeconds, minAgents, closed = false }: SeriesInterval,
  intervalSeconds: number,
  targets: StaffIntervalsInput,
  left: Availability,
): StaffedInterval {
  const fewest = closed ? 0 : minAgents;
  const own = fewest === undefined ? targets : { ...targets, minAgents: fewest };
  const work = { contacts, ahtSeconds, intervalSeconds: seconds ?? intervalSeconds };
  const needs: TargetNeed[] | undefined = targets.steps === true ? [] : undefined;
  const staffing = staffInterval(work, own, left.positionOfScheduled, needs);
  // Field by field: a series may have years of intervals, and V8 takes long to copy and widen an object.
  const staffed: Writable<StaffedInterval> = {
    offeredLoad: staffing.offeredLoad,
    agents: staffing.agents,
    scheduledAgents: staffing.scheduledAgents,
    binding: staffing.binding,
    model: staffing.model,
    serviceLevel: staffing.serviceLevel,
    serviceLevels: staffing.serviceLevels,
    asaSeconds: staffing.asaSeconds,
    asaAnsweredSeconds: staffing.asaAnsweredSeconds,
    occupancy: staffing.occupancy,
    waitProbability: staffing.waitProbability,
    abandonProbability: staffing.abandonProbability,
    contacts,
    ahtSeconds,
  };
  if (start !== undefined) staffed.start = start;
  if (date !== undefined) staffed.date = date;
  if (seconds !== undefined) staffed.seconds = seconds;
  if (needs !== undefined)
    staffed.steps = staffingSteps({ ...own, ...work }, staffing, needs, left);
  return staffed;
}
