import type { RosterRule } from '../../duty/roster-rule.ts';
import { lawRule } from './reviewed.ts';

const FLSA = 'US Fair Labor Standards Act, 29 U.S.C. 207';
const CALIFORNIA = 'California Labor Code';

export const usRules = (): readonly RosterRule[] => [
  lawRule(
    'us.normal-week',
    `${FLSA}: 40 hours a workweek; what is beyond is overtime`,
    { kind: 'maxHoursInWeek', hours: 40 },
    'The law limits no hours of adults: this tells overtime. The workweek begins on any weekday: weekStartsOn.',
  ),
];

export const californianRules = (): readonly RosterRule[] => [
  lawRule(
    'california.normal-day',
    `${CALIFORNIA}, section 510: 8 hours a day; what is beyond is overtime`,
    { kind: 'maxDutyHours', hours: 8, nightsOnly: false },
  ),
  lawRule(
    'california.normal-week',
    `${CALIFORNIA}, section 510: 40 hours a workweek; what is beyond is overtime`,
    { kind: 'maxHoursInWeek', hours: 40 },
  ),
  lawRule(
    'california.day-of-rest',
    `${CALIFORNIA}, sections 551 and 552`,
    { kind: 'minDaysOffInWeek', days: 1 },
    'By the workweek, not in any seven days (Mendoza v. Nordstrom, 2 Cal.5th 1074, 2017). Weeks of at most 6 h on each day are exempt (section 556) and still reported.',
  ),
];
