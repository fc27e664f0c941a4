export type { Absence } from './absence.ts';
export type { BreakLimit, MaxMissedRests, MinMeals } from './break-limits.ts';
export type { ClockWindow } from './clock-window.ts';
export { countHours } from './count-hours/count-hours.ts';
export type { CountHoursInput, DatePeriod, Periods } from './count-hours/input.ts';
export type { PeriodHours, PersonHours } from './count-hours/result.ts';
export type { DayKind } from './day-kind.ts';
export type {
  DaysLimit,
  MaxWeekends,
  MinDaysOff,
  MinReplacementDays,
} from './days-limits.ts';
export type { Duty, DutyBreak } from './duty.ts';
export type {
  HoursLimit,
  MaxAverageHours,
  MaxDutyHours,
  MaxHoursInMonths,
  MaxHoursInWeek,
} from './hours-limits.ts';
export type {
  CountedBy,
  CountingOfHours,
  Guarantee,
  HoursRule,
  OvertimeLimit,
  RestDays,
} from './hours-rule.ts';
export type { HoursLine, HoursTally } from './hours-tally.ts';
export type {
  CountedOvertime,
  MaxMonthlyOvertime,
  MaxMonthsOfOvertime,
  OvertimeOfMonths,
} from './overtime-limits.ts';
export type { MinWeeklyRest, RestLimit } from './rest-limits.ts';
export type { Roster, RosterBreak, RosterDuty } from './roster.ts';
export type { RosterLimit, RosterRule } from './roster-rule.ts';
