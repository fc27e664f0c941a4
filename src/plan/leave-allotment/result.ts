import type { Finding } from '../../core/finding.ts';
import type { SearchResult } from '../../search/search-result.ts';

/** How many may be off in an interval. */
export interface LeaveRoom {
  readonly date: string;
  readonly startMinutes: number;
  readonly group?: string | undefined;
  /** Agents who have to be scheduled for the target, at the confidence asked for. */
  readonly required: number;
  readonly scheduledAgents: number;
  /** People who may be off, those of `granted` among them. */
  readonly allotted: number;
  /** People who are off by what is granted. */
  readonly taken: number;
  /** People who may be off besides; below 0 where more are off than may be. */
  readonly left: number;
}

/** How many may be off on a date. */
export interface LeaveDay {
  readonly date: string;
  readonly group?: string | undefined;
  /** People who may be off all of the time that is staffed. */
  readonly people: number;
  /** Hours that may be off, interval by interval. */
  readonly hours: number;
  readonly takenHours: number;
}

/** What became of a request, in the order in which they were given. */
export interface LeaveVerdict {
  readonly person: string;
  readonly from: string;
  readonly to: string;
  /** `waiting`: there is no room at the confidence asked for, but there would be if contacts come as in the middle. */
  readonly status: 'granted' | 'waiting' | 'refused';
  /** Hours of duty in it. */
  readonly hours: number;
  /** Why it is not granted. */
  readonly reason?:
    | Finding<
        | 'no-room'
        | 'room-at-median'
        | 'closed-date'
        | 'week-full'
        | 'holiday-share'
        | 'no-duty'
        | 'no-forecast'
        | 'granted-before'
      >
    | undefined;
}

/** Leave that is owed to somebody. */
export interface OwedLeave {
  readonly person: string;
  readonly owedHours: number;
  readonly by: string;
  /** Granted by these requests until that date. */
  readonly grantedHours: number;
  /** Days that there is room for besides. */
  readonly proposed: readonly { readonly date: string; readonly hours: number }[];
  /** Left over, and less than the shortest piece that there is: ask for hours. */
  readonly restHours: number;
  /** Left over: there is no room for it. */
  readonly missingHours: number;
  /** Days that it could be had on if others worked: where it takes fewest hours of them. Less than `missingHours` where no days are left. */
  readonly staffed: readonly StaffedDay[];
}

/** A day on which leave can only be had if others work. */
export interface StaffedDay {
  readonly date: string;
  readonly hours: number;
  /** Hours of others: those intervals alone that have no room. */
  readonly otherHours: number;
}

/** How well what is owed is placed: `objective` and `bound` are hours. */
export interface LeavePlacing extends SearchResult {
  /** `optimal`: no more can be given than is; `feasible`: at most up to `bound`. */
  readonly status: 'optimal' | 'feasible';
}

/** Who has leave in school holidays. */
export interface SchoolHolidayLeave {
  readonly name?: string | undefined;
  readonly from: string;
  readonly to: string;
  /** Hours that may be off. */
  readonly allottedHours: number;
  /** Hours granted and proposed to people with children at school, and to others. */
  readonly withChildrenHours: number;
  readonly otherHours: number;
  /** People with children at school who asked for leave in them and have none. */
  readonly without: readonly string[];
}

/** What became of somebody's requests: `refused` and `refusedInHolidays` are what next year's `people` take. */
export interface LeaveTally {
  readonly person: string;
  readonly asked: number;
  readonly granted: number;
  readonly waiting: number;
  readonly refused: number;
  readonly refusedInHolidays: number;
}

/** A week of the calendar and a group. */
export interface LeaveWeek {
  /** Its Monday. */
  readonly week: string;
  readonly group?: string | undefined;
  readonly allottedHours: number;
  /** Granted before and now. */
  readonly takenHours: number;
  /** Proposed for what is owed. */
  readonly proposedHours: number;
  /** Hours of somebody else that missing leave would take here: `staffed` of `owed`. */
  readonly otherHours: number;
  /** Their cost; absent without `costPerHour`. */
  readonly cost?: number | undefined;
}

/** How many may be off, whose requests are granted, and what becomes of what is owed. */
export interface LeaveAllotment {
  readonly intervals: readonly LeaveRoom[];
  readonly days: readonly LeaveDay[];
  readonly weeks: readonly LeaveWeek[];
  readonly requests: readonly LeaveVerdict[];
  readonly owed: readonly OwedLeave[];
  readonly placing: LeavePlacing;
  /** Empty without `schoolHolidays`. */
  readonly schoolHolidays: readonly SchoolHolidayLeave[];
  /** Everybody who asked, in the order of `people`. */
  readonly people: readonly LeaveTally[];
  readonly findings: readonly Finding<
    | 'overbooked'
    | 'week-below-least'
    | 'owed-without-room'
    | 'owed-without-days'
    | 'school-holidays-without'
  >[];
}
