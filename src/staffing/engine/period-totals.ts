import type { ServiceLevelDefinition } from '../../core/service-level-definition.ts';
import type { Step } from '../../core/step.ts';
import { type StepNote, stepNote } from '../../core/step-note.ts';
import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import type { Availability } from '../shrinkage.ts';
import { STAFFING_NOTES } from '../texts.ts';
import type { IntervalStaffing } from './interval-staffing.ts';

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
  /** Paid hours over those of one full-time employee in the dates that are covered. */
  readonly fte: number;
  /** Most agents on position in one interval. */
  readonly peakAgents: number;
  /** Most agents on the schedule in one interval. */
  readonly peakScheduledAgents: number;
  /** Expected share of the contacts answered in time, in the definition of the target; 1 without contacts. */
  readonly serviceLevel: number;
  /** The same in each of the four definitions: all that count over all that are counted. */
  readonly serviceLevels: Readonly<Record<ServiceLevelDefinition, number>>;
  /** Expected mean wait of all contacts in seconds; 0 without contacts. */
  readonly asaSeconds: number;
  /** Expected mean wait in seconds of the contacts that are answered; 0 without any. */
  readonly asaAnsweredSeconds: number;
  /** Expected share of the contacts that give up; 0 without contacts. */
  readonly abandonProbability: number;
  /** Busy hours over hours on position; 0 without agents. */
  readonly occupancy: number;
  /** How hours and FTE come about. */
  readonly steps: readonly Step[];
}

/** An interval with what it is staffed with. */
export interface StaffedInterval extends IntervalStaffing {
  readonly start?: string | undefined;
  readonly date?: string | undefined;
  /** Length in seconds where it is a piece of an interval. */
  readonly seconds?: number | undefined;
  readonly contacts: number;
  readonly ahtSeconds: number;
  /** How each number comes about, where the targets ask for it. */
  readonly steps?: readonly Step[];
}

/** What shrinkage leaves at a date, and at a start of it. */
export type AvailabilityOf = (date: string | undefined, start: string | undefined) => Availability;

/** What all totals of a series share. */
interface TotalsContext {
  readonly intervalSeconds: number;
  readonly leftAt: AvailabilityOf;
  readonly definition: ServiceLevelDefinition;
}

/** Paid hours of a full-time employee in a period, and where they come from. */
export interface FullTimeOfPeriod {
  readonly hours: number;
  readonly note: StepNote;
}

/** The totals of each group of intervals; those without a name belong to none. */
export function totalsBy(
  periodOf: (interval: StaffedInterval) => string | undefined,
  intervals: readonly StaffedInterval[],
  context: TotalsContext,
  fullTimeOf: (period: string) => FullTimeOfPeriod,
): PeriodStaffing[] {
  const groups = new Map<string, StaffedInterval[]>();
  for (const interval of intervals) {
    const period = periodOf(interval);
    if (period === undefined) continue;
    const group = groups.get(period);
    if (group === undefined) groups.set(period, [interval]);
    else group.push(interval);
  }
  return [...groups].map(([period, group]) => totalOf(period, group, context, fullTimeOf(period)));
}

/** What shrinkage leaves of the time of a period: the same in all of it, or as it comes to by the agents of each. */
class Shrunk {
  private first: Availability | undefined;
  private isMixed = false;
  private agents = 0;
  private scheduled = 0;
  private paid = 0;

  constructor(private readonly leftAt: AvailabilityOf) {}

  add({ date, start }: StaffedInterval, agents: number): void {
    const left = this.leftAt(date, start);
    this.first ??= left;
    this.isMixed ||= left !== this.first;
    this.agents += agents;
    this.scheduled += agents / left.positionOfScheduled;
    this.paid += agents / left.positionOfScheduled / left.scheduledOfPaid;
  }

  left(): Pick<Availability, 'positionOfScheduled' | 'scheduledOfPaid'> {
    if (!this.isMixed || this.agents === 0) return this.first ?? this.leftAt(undefined, undefined);
    return {
      positionOfScheduled: this.agents / this.scheduled,
      scheduledOfPaid: this.scheduled / this.paid,
    };
  }
}

/** The totals of some intervals. */
export function totalOf(
  period: string,
  intervals: readonly StaffedInterval[],
  context: TotalsContext,
  fullTime: FullTimeOfPeriod,
): PeriodStaffing {
  const { intervalSeconds, definition } = context;
  const hours = intervalSeconds / HOUR_SECONDS;
  const { contacts, load, agents, busy, ...sums } = sumsOf(intervals, context);
  const { inTime, goneInTime, gone, waited, waitedOfAnswered } = sums;
  const { positionOfScheduled, scheduledOfPaid } = sums.left;
  const agentHours = agents * hours;
  const scheduledHours = agentHours / positionOfScheduled;
  const paidHours = scheduledHours / scheduledOfPaid;
  const fullTimeHours = fullTime.hours;
  const fte = paidHours / fullTimeHours;
  // A ratio of a period is a ratio of sums: a mean of ratios would count a quiet half-hour like a busy one.
  const answered = contacts - gone;
  const serviceLevels = {
    servedWithin: contacts > 0 ? inTime / contacts : 1,
    servedOrAbandonedWithin: contacts > 0 ? (inTime + goneInTime) / contacts : 1,
    servedWithinExcludingEarlyAbandons:
      contacts > goneInTime ? inTime / (contacts - goneInTime) : 1,
    servedWithinOfServed: answered > 0 ? inTime / answered : 1,
  };
  return {
    period,
    days: sums.dates.size,
    contacts,
    workloadHours: load * hours,
    agentHours,
    scheduledHours,
    paidHours,
    fte,
    peakAgents: sums.peakAgents,
    peakScheduledAgents: sums.peakScheduledAgents,
    serviceLevel: serviceLevels[definition],
    serviceLevels,
    asaSeconds: contacts > 0 ? waited / contacts : 0,
    asaAnsweredSeconds: answered > 0 ? waitedOfAnswered / answered : 0,
    abandonProbability: contacts > 0 ? gone / contacts : 0,
    occupancy: agents > 0 ? busy / agents : 0,
    steps: [
      {
        name: 'agentHours',
        formula: 'agentIntervals * intervalSeconds / 3600',
        inputs: { agentIntervals: agents, intervalSeconds },
        value: agentHours,
        unit: 'hours',
        ...stepNote(STAFFING_NOTES, 'whole-agents-added'),
      },
      {
        name: 'scheduledHours',
        formula: 'agentHours / positionOfScheduled',
        inputs: { agentHours, positionOfScheduled },
        value: scheduledHours,
        unit: 'hours',
        ...stepNote(STAFFING_NOTES, 'not-rounded-by-interval'),
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
        ...fullTime.note,
      },
    ],
  };
}

/** The sums over some intervals, from which their totals are made. */
interface Sums {
  readonly dates: ReadonlySet<string>;
  readonly contacts: number;
  readonly load: number;
  readonly agents: number;
  readonly busy: number;
  readonly inTime: number;
  readonly goneInTime: number;
  readonly gone: number;
  readonly waited: number;
  readonly waitedOfAnswered: number;
  readonly peakAgents: number;
  readonly peakScheduledAgents: number;
  readonly left: Pick<Availability, 'positionOfScheduled' | 'scheduledOfPaid'>;
}

/** Apart from what is made of the sums: an engine compiles all of a function that holds a long loop. */
function sumsOf(
  intervals: readonly StaffedInterval[],
  { intervalSeconds, leftAt }: TotalsContext,
): Sums {
  const dates = new Set<string>();
  let contacts = 0;
  let load = 0;
  let agents = 0;
  let busy = 0;
  let inTime = 0;
  let goneInTime = 0;
  let gone = 0;
  let waited = 0;
  let waitedOfAnswered = 0;
  let peakAgents = 0;
  let peakScheduledAgents = 0;
  const lost = new Shrunk(leftAt);
  for (const interval of intervals) {
    if (interval.date !== undefined) dates.add(interval.date);
    contacts += interval.contacts;
    // A piece of an interval counts for its share.
    const share = (interval.seconds ?? intervalSeconds) / intervalSeconds;
    load += share * interval.offeredLoad;
    agents += share * interval.agents;
    lost.add(interval, share * interval.agents);
    busy += share * interval.occupancy * interval.agents;
    peakAgents = Math.max(peakAgents, interval.agents);
    peakScheduledAgents = Math.max(peakScheduledAgents, interval.scheduledAgents);
    if (interval.contacts === 0) continue;
    const { servedWithin, servedOrAbandonedWithin } = interval.serviceLevels;
    const answered = interval.contacts * (1 - interval.abandonProbability);
    inTime += servedWithin * interval.contacts;
    goneInTime += (servedOrAbandonedWithin - servedWithin) * interval.contacts;
    gone += interval.abandonProbability * interval.contacts;
    waited += interval.asaSeconds * interval.contacts;
    waitedOfAnswered += answered > 0 ? interval.asaAnsweredSeconds * answered : 0;
  }
  return {
    dates,
    contacts,
    load,
    agents,
    busy,
    inTime,
    goneInTime,
    gone,
    waited,
    waitedOfAnswered,
    peakAgents,
    peakScheduledAgents,
    left: lost.left(),
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
