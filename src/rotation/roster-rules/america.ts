import type { RosterRule } from '../../duty/roster-rule.ts';
import { lawRule } from './reviewed.ts';

const FLSA = 'US Fair Labor Standards Act, 29 U.S.C. 207';
const CALIFORNIA = 'California Labor Code';

export const usRules = (): readonly RosterRule[] => [
  lawRule(
    'us.normal-week',
    `${FLSA}: 40 hours a workweek; what is beyond is overtime`,
    { kind: 'maxHoursInWeek', hours: 40 },
    'The law limits no hours of adults: this tells overtime. The workweek begins on any weekday (weekStartsOn) and stands alone: 30 and 50 hours are ten of overtime (29 CFR 778.104 and 778.105).',
  ),
];

export const californianRules = (): readonly RosterRule[] => [
  lawRule(
    'california.normal-day',
    `${CALIFORNIA}, section 510: 8 hours a day; what is beyond is overtime`,
    { kind: 'maxDutyHours', hours: 8, nightsOnly: false, countedBy: 'clock' },
    'The workday runs from midnight, as in the rule of pay.',
  ),
  lawRule(
    'california.normal-week',
    `${CALIFORNIA}, section 510: 40 hours a workweek; what is beyond is overtime`,
    { kind: 'maxHoursInWeek', hours: 40, countedBy: 'clock' },
  ),
  lawRule(
    'california.day-of-rest',
    `${CALIFORNIA}, sections 551 and 552`,
    { kind: 'minDaysOffInWeek', days: 1 },
    'By the workweek, not in any seven days (Mendoza v. Nordstrom, 2 Cal.5th 1074, 2017). Weeks of at most 6 h on each day are exempt (section 556) and still reported.',
  ),
];

const WAIVER =
  'A meal is a break of that kind or unpaid time between work; unpaid time whose place is not known lies in the middle of a duty, and a duty without any is not judged unless its breaks are given. One hour of pay is due for each day that misses any (missedBreaks of premiumLines).';

/** For rosters that know their breaks. */
export const californianBreaks = (): readonly RosterRule[] => [
  lawRule(
    'california.first-meal',
    `${CALIFORNIA}, section 512 (a)`,
    { kind: 'minMeals', meals: 1, minutes: 30, withinHours: 5, dutiesBeyondHours: 5 },
    `It begins by the end of the fifth hour (Brinker v. Superior Court, 53 Cal.4th 1004, 2012). By consent duties of at most 6 h may go without (dutiesBeyondHours 6). ${WAIVER}`,
  ),
  lawRule(
    'california.second-meal',
    `${CALIFORNIA}, section 512 (a)`,
    { kind: 'minMeals', meals: 2, minutes: 30, withinHours: 10, dutiesBeyondHours: 10 },
    `By consent duties of at most 12 h that have the first may go without (dutiesBeyondHours 12). ${WAIVER}`,
  ),
  lawRule(
    'california.rests',
    'Industrial Welfare Commission wage orders, section 12 (A): 8 CCR 11040',
    { kind: 'maxMissedRests', missed: 0, minutes: 10, perHours: 4, dutiesFromHours: 3.5 },
    '10 minutes for each 4 h of work or the greater part of them: one from 3.5 h, two beyond 6, three beyond 10. Only duties whose breaks are given are judged.',
  ),
];
