import type { Finding } from '../../core/finding.ts';

/** Seconds counted, and what they come to. `adherent + excepted + lost = scheduled`. */
export interface AdherenceMeasures {
  readonly scheduledSeconds: number;
  /** In a state that keeps to the schedule, and what was tolerated. */
  readonly adherentSeconds: number;
  /** Of them, what was tolerated at the ends of spans. */
  readonly toleratedSeconds: number;
  /** In another state, with an exception. */
  readonly exceptedSeconds: number;
  /** In another state, without one. */
  readonly lostSeconds: number;
  /** Scheduled on position. */
  readonly scheduledPositionSeconds: number;
  /** On position, whenever. */
  readonly positionSeconds: number;
  /** On position when scheduled on position. */
  readonly positionAsScheduledSeconds: number;
  /** On position when nothing or something else was scheduled. */
  readonly unscheduledPositionSeconds: number;
  readonly scheduledPaidSeconds: number;
  /** In a state of paid work, whenever. */
  readonly paidSeconds: number;
  /** In a state of paid work when something paid was scheduled. */
  readonly paidAsScheduledSeconds: number;
  /** Logged in, in whatever state. */
  readonly loggedInSeconds: number;
  readonly handlingSeconds: number;
  readonly adherence: AdherenceRates;
  readonly conformance: ConformanceRates;
  readonly shrinkage: ShrinkageRates;
  readonly occupancy: OccupancyRates;
}

/** Adherence by three definitions; absent where nothing was scheduled. */
export interface AdherenceRates {
  /** Exceptions count as kept: `(adherent + excepted) / scheduled`. */
  readonly exceptionsKept?: number | undefined;
  /** Exceptions are taken out: `adherent / (scheduled - excepted)`. */
  readonly exceptionsOut?: number | undefined;
  /** Work at another time counts against it: `(adherent + excepted) / (scheduled + unscheduled)`. */
  readonly overtimeAgainst?: number | undefined;
}

/** Conformance by three definitions; absent where nothing was scheduled. It may exceed 1, but for the last. */
export interface ConformanceRates {
  /** Paid work done, whenever, over paid work scheduled. */
  readonly paidWork?: number | undefined;
  /** Time on position, whenever, over time on position scheduled. */
  readonly position?: number | undefined;
  /** The lesser of done and scheduled, on position and off it, over scheduled: too much of one makes no amends. */
  readonly byKind?: number | undefined;
}

/** Shrinkage by three bases; absent where the base is empty. */
export interface ShrinkageRates {
  /** Paid time scheduled that was not on position, over paid time scheduled. */
  readonly ofPaid?: number | undefined;
  /** All time scheduled that was not on position, over all time scheduled. */
  readonly ofScheduled?: number | undefined;
  /** Time logged in that was not on position, over time logged in. */
  readonly ofLoggedIn?: number | undefined;
}

/** Occupancy by three bases; absent where the base is empty. */
export interface OccupancyRates {
  /** Handling over time on position: the one that Erlang means. */
  readonly ofPosition?: number | undefined;
  /** Handling over time logged in, which some call utilisation. */
  readonly ofLoggedIn?: number | undefined;
  /** Handling over time scheduled on position. */
  readonly ofScheduled?: number | undefined;
}

/** One agent. */
export interface AgentAdherence extends AdherenceMeasures {
  readonly agent: string;
  readonly team?: string | undefined;
}

/** One team. */
export interface TeamAdherence extends AdherenceMeasures {
  readonly team: string;
}

/** One interval, with the agents that were to be on position and that were. */
export interface AdherenceInterval extends AdherenceMeasures {
  /** Epoch milliseconds. */
  readonly start: number;
  readonly date: string;
  /** Minutes after midnight on the wall clock. */
  readonly startMinutes: number;
  /** Mean agents scheduled on position. */
  readonly scheduledAgents: number;
  /** Mean agents on position. */
  readonly agents: number;
  /** Service level that the scheduled agents would have given (Erlang C); absent without `service`, or without contacts. */
  readonly scheduledServiceLevel?: number | undefined;
  /** The same for those who were there. */
  readonly serviceLevel?: number | undefined;
}

/** Time lost, and in which state instead of which activity. */
export interface LostReason {
  readonly activity: string;
  readonly state: string;
  readonly seconds: number;
  /** Stretches of time. */
  readonly times: number;
}

/** What the differences between schedule and log cost in service, by Erlang C. */
export interface AdherenceCost {
  readonly contacts: number;
  /** Over all contacts. */
  readonly scheduledServiceLevel: number;
  readonly serviceLevel: number;
  /** Contacts that were answered late, or not at all, because of it; below 0 where more were there than scheduled. */
  readonly contactsLate: number;
}

/** Who kept to the schedule, when, and what it cost. */
export interface Adherence {
  readonly total: AdherenceMeasures;
  readonly agents: readonly AgentAdherence[];
  /** Empty without `teams`. */
  readonly teams: readonly TeamAdherence[];
  /** From the first instant of schedule or log to the last. */
  readonly intervals: readonly AdherenceInterval[];
  /** Most time first. */
  readonly lost: readonly LostReason[];
  /** Excepted seconds by the reason that was granted, most first. */
  readonly excepted: readonly { readonly reason: string; readonly seconds: number }[];
  /** Absent without `service`. */
  readonly service?: AdherenceCost | undefined;
  readonly findings: readonly Finding<
    | 'log-unsorted'
    | 'log-overlaps'
    | 'schedule-after-log'
    | 'agents-without-log'
    | 'unscheduled-agents'
    | 'exceptions-unscheduled'
  >[];
}
