import type { ServiceLevelDefinition } from '../../core/service-level-definition.ts';
import { stepNote } from '../../core/step-note.ts';
import { DAY_SECONDS } from '../../time/durations.ts';
import type { Availability } from '../shrinkage.ts';
import type { FullTimeHours } from '../staffing-series.ts';
import { STAFFING_NOTES } from '../texts.ts';
import type { StaffingWarning } from './abandonment-warning.ts';
import { coveredDates, datesOfMonth, datesOfWeek } from './full-time.ts';
import {
  type AvailabilityOf,
  type FullTimeOfPeriod,
  mondayOf,
  monthOf,
  type PeriodStaffing,
  type StaffedInterval,
  totalOf,
  totalsBy,
} from './period-totals.ts';

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
  /** Totals of the whole series; its FTE stands on the full-time week, for the dates covered. */
  readonly total: PeriodStaffing;
  /** What to doubt: a target that is met because contacts give up. */
  readonly warnings: readonly StaffingWarning[];
}

/** What the totals of a series hang on beside its intervals. */
interface TotalsTerms {
  readonly serviceLevelDefinition?: ServiceLevelDefinition | undefined;
  readonly fullTimeHours?: FullTimeHours | undefined;
}

/** The totals by day, week, month and in all. */
export function seriesTotals(
  intervals: readonly StaffedInterval[],
  intervalSeconds: number,
  { serviceLevelDefinition: definition = 'servedWithin', fullTimeHours = {} }: TotalsTerms,
  left: Availability | AvailabilityOf,
): Pick<SeriesStaffing, 'days' | 'weeks' | 'months' | 'total'> {
  const leftAt = typeof left === 'function' ? left : () => left;
  const context = { intervalSeconds, leftAt, definition };
  const { day = 8, week = 40, month } = fullTimeHours;
  const known = datesOf(intervals);
  const covered = coveredDates(known);
  const ofDates = (dates: number): FullTimeOfPeriod => ({
    hours: (week * dates) / 7,
    note: stepNote(STAFFING_NOTES, 'full-time-week', { week, dates }),
  });
  const ofMonth = (period: string): FullTimeOfPeriod => {
    const { covered: dates, days } = datesOfMonth(period, covered);
    if (month === undefined) return ofDates(dates);
    const note = stepNote(STAFFING_NOTES, 'full-time-month', { month, dates, days });
    return { hours: (month * dates) / days, note };
  };
  const ofDay = { hours: day, note: stepNote(STAFFING_NOTES, 'full-time-day', { day }) };
  // Without dates the series is as long as its intervals.
  const dates =
    covered.to - covered.from || Math.ceil((intervals.length * intervalSeconds) / DAY_SECONDS) || 1;
  const total = totalOf('all', intervals, context, ofDates(dates));
  if (known.size === 0) return { days: [], weeks: [], months: [], total };
  return {
    days: totalsBy(
      ({ date }) => date,
      intervals,
      context,
      () => ofDay,
    ),
    weeks: totalsBy(byDate(mondayOf), intervals, context, (monday) =>
      ofDates(datesOfWeek(monday, covered)),
    ),
    months: totalsBy(byDate(monthOf), intervals, context, ofMonth),
    total,
  };
}

function datesOf(intervals: readonly StaffedInterval[]): Set<string> {
  const dates = new Set<string>();
  for (const { date } of intervals) if (date !== undefined) dates.add(date);
  return dates;
}

/** Each date's period is worked out once. */
function byDate(
  periodOf: (date: string) => string,
): (interval: { readonly date?: string | undefined }) => string | undefined {
  const known = new Map<string, string>();
  return ({ date }) => {
    if (date === undefined) return undefined;
    const period = known.get(date) ?? periodOf(date);
    known.set(date, period);
    return period;
  };
}
