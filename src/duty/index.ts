export type { Duty, DutyBreak } from './duty.ts';
export type { Absence, Roster, RosterDuty } from './roster.ts';
export type { RosterLimit, RosterRule } from './roster-rule.ts';
