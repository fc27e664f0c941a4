export type { Duty, DutyBreak } from './duty.ts';
export type { Absence, Roster, RosterDuty } from './roster.ts';
