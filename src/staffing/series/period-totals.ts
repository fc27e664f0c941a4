import type { Step } from '../../core/step.ts';
import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import type { Availability } from '../shrinkage/shrinkage.ts';
import type { IntervalStaffing } from '../targets/interval-staffing.ts';

/** Work, staff and service of a day, a week, a month or the whole series. */
export interface PeriodStaffing {
  /** The date of a day, the Monday of a week (`YYYY-MM-DD`), a month (`YYYY-MM`), or `all`. */
  readonly period: string;
  /** Dates of the period that the series holds; 0 if its intervals have no dates. */
  readonly days: number;
  /** Contacts offered. */
  readonly contacts: number;
  /** Hours of handling that the contacts bring. */
  readonly workloadHours: number;
  /** Hours on position: agents times the length of their intervals. */
  readonly agentHours: number;
  /** Hours on the schedule, without rounding each interval up to whole people. */
  readonly scheduledHours: number;
  /** Paid hours: scheduled hours over what the components of base `paid` leave. */
  readonly paidHours: number;
  /** Paid hours over those of one full-time employee in such a period. */
  readonly fte: number;
  /** Most agents on position in one interval. */
  readonly peakAgents: number;
  /** Most agents on the schedule in one interval. */
  readonly peakScheduledAgents: number;
  /** Expected share of the contacts answered in time; 1 without contacts. */
  readonly serviceLevel: number;
  /** Expected mean wait of the contacts in seconds; 0 without contacts. */
  readonly asaSeconds: number;
  /** Busy hours over hours on position; 0 without agents. */
  readonly occupancy: number;
  /** How hours and FTE come about. */
  readonly steps: readonly Step[];
}

/** An interval with what it is staffed with. */
export interface StaffedInterval extends IntervalStaffing {
  readonly start: string | undefined;
  readonly date: string | undefined;
  readonly contacts: number;
  readonly ahtSeconds: number;
  /** How each number comes about, where the targets ask for it. */
  readonly steps?: readonly Step[];
}

/** The totals of each group of intervals; those without a name belong to none. */
export function totalsBy(
  periodOf: (interval: StaffedInterval) => string | undefined,
  intervals: readonly StaffedInterval[],
  intervalSeconds: number,
  availability: Availability,
  fullTimeHours: number,
): PeriodStaffing[] {
  const groups = new Map<string, StaffedInterval[]>();
  for (const interval of intervals) {
    const period = periodOf(interval);
    if (period === undefined) continue;
    const group = groups.get(period);
    if (group === undefined) groups.set(period, [interval]);
    else group.push(interval);
  }
  return [...groups].map(([period, group]) =>
    totalOf(period, group, intervalSeconds, availability, fullTimeHours),
  );
}

/** The totals of some intervals. */
export function totalOf(
  period: string,
  intervals: readonly StaffedInterval[],
  intervalSeconds: number,
  { positionOfScheduled, scheduledOfPaid }: Availability,
  fullTimeHours: number,
): PeriodStaffing {
  const hours = intervalSeconds / HOUR_SECONDS;
  const dates = new Set<string>();
  let contacts = 0;
  let load = 0;
  let agents = 0;
  let busy = 0;
  let inTime = 0;
  let waited = 0;
  let peakAgents = 0;
  let peakScheduledAgents = 0;
  for (const interval of intervals) {
    if (interval.date !== undefined) dates.add(interval.date);
    contacts += interval.contacts;
    load += interval.offeredLoad;
    agents += interval.agents;
    busy += interval.occupancy * interval.agents;
    inTime += interval.serviceLevel * interval.contacts;
    waited += interval.contacts > 0 ? interval.asaSeconds * interval.contacts : 0;
    peakAgents = Math.max(peakAgents, interval.agents);
    peakScheduledAgents = Math.max(peakScheduledAgents, interval.scheduledAgents);
  }
  const agentHours = agents * hours;
  const scheduledHours = agentHours / positionOfScheduled;
  const paidHours = scheduledHours / scheduledOfPaid;
  const fte = paidHours / fullTimeHours;
  return {
    period,
    days: dates.size,
    contacts,
    workloadHours: load * hours,
    agentHours,
    scheduledHours,
    paidHours,
    fte,
    peakAgents,
    peakScheduledAgents,
    serviceLevel: contacts > 0 ? inTime / contacts : 1,
    asaSeconds: contacts > 0 ? waited / contacts : 0,
    occupancy: agents > 0 ? busy / agents : 0,
    steps: [
      {
        name: 'agentHours',
        formula: 'agentIntervals * intervalSeconds / 3600',
        inputs: { agentIntervals: agents, intervalSeconds },
        value: agentHours,
        unit: 'hours',
        note: 'whole agents, added up over the intervals',
      },
      {
        name: 'scheduledHours',
        formula: 'agentHours / positionOfScheduled',
        inputs: { agentHours, positionOfScheduled },
        value: scheduledHours,
        unit: 'hours',
        note: 'not rounded to whole people interval by interval',
      },
      {
        name: 'paidHours',
        formula: 'scheduledHours / scheduledOfPaid',
        inputs: { scheduledHours, scheduledOfPaid },
        value: paidHours,
        unit: 'hours',
      },
      {
        name: 'fte',
        formula: 'paidHours / fullTimeHours',
        inputs: { paidHours, fullTimeHours },
        value: fte,
      },
    ],
  };
}

/** The Monday of the week that a date is in. */
export function mondayOf(date: string): string {
  const day = toDayNumber(date);
  return fromDayNumber(day - weekdayOfDayNumber(day));
}

/** The month that a date is in, `YYYY-MM`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}
